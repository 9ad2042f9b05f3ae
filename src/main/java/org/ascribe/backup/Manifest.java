package org.ascribe.backup;

import java.util.List;
import java.util.SortedMap;

/**
 * What a backup says of itself, in its file {@code manifest.json}.
 *
 * @param backup the version of the form of backups
 * @param model the way of writing datasets of the program that has made it
 * @param made when it was made, as ISO 8601 in UTC
 * @param program the version of that program
 * @param datasets the names of the datasets in it
 * @param nodes how many nodes there are, with records of loads and judgements
 * @param links how many relationships there are
 * @param judgements how many judgements of editors there are
 * @param toJudge whether it was still to be judged who is the same
 * @param left how many values are left out, which are of a kind that Ascribe never writes
 * @param sha256 the SHA-256 of each of the other files in it
 */
public record Manifest(
        int backup,
        int model,
        String made,
        String program,
        List<String> datasets,
        long nodes,
        long links,
        long judgements,
        boolean toJudge,
        long left,
        SortedMap<String, String> sha256) {
    /** The version of the form that this program writes and reads. */
    static final int FORM = 1;

    static final String FILE = "manifest.json";
    static final String NODES = "nodes.ndjson";
    static final String LINKS = "links.ndjson";
    /** The same for people, and for versions of the program that write datasets otherwise. */
    static final String DATASET = "dataset.yaml";
}
