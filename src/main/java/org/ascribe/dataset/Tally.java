package org.ascribe.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts for every object or row of an input: read = used + skipped by reason + rejected by reason. */
public final class Tally {

    /**
     * A broken record.
     *
     * @param at where it stands
     * @param reason why it was left out
     * @param id its id in the source, or empty
     */
    public record Reject(Location at, String reason, String id) {}

    private int used;
    private final Map<Location, Integer> usedAt = new HashMap<>();
    private final SortedMap<String, Integer> skipped = new TreeMap<>();
    private final SortedMap<String, Integer> rejected = new TreeMap<>();
    private final List<Reject> rejects = new ArrayList<>();

    /** Counts a record that went into the dataset. */
    public void use() {
        used++;
    }

    /** Counts one of several records that are read into what stands at one place, such as the rows of a joint statement. */
    public void use(Location first) {
        used++;
        usedAt.merge(first, 1, Integer::sum);
    }

    /** How many records were read into what stands there. */
    public int recordsAt(Location at) {
        return usedAt.getOrDefault(at, 1);
    }

    /** Counts a record that has no place in the model, such as {@code type course-of-action}. */
    public void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /**
     * Counts a record that is broken.
     *
     * @param at where it stands
     * @param id its id in the source, or empty
     */
    public void reject(String reason, Location at, String id) {
        rejected.merge(reason, 1, Integer::sum);
        rejects.add(new Reject(at, reason, id));
    }

    /** Counts a record that went into the dataset as one that is broken after all. */
    public void reconsider(String reason, Location at, String id) {
        if (used > 0) {
            used--;
            reject(reason, at, id);
        }
    }

    /** The broken records one by one. */
    public List<Reject> rejects() {
        return rejects;
    }

    /** Records seen. */
    public int read() {
        return used + sum(skipped) + sum(rejected);
    }

    /** Records that went into the dataset. */
    public int used() {
        return used;
    }

    /** Records left out, by reason. */
    public SortedMap<String, Integer> skipped() {
        return skipped;
    }

    /** Broken records, by reason. */
    public SortedMap<String, Integer> rejected() {
        return rejected;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
