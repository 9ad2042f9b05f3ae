package org.ascribe.cli;

import org.ascribe.graph.Progress;
import org.ascribe.load.Loader;
import org.jspecify.annotations.Nullable;

/**
 * How to load.
 *
 * @param dryRun whether to say only what would change
 * @param keepGoing whether to leave out what is broken
 * @param batchSize elements a statement
 * @param named how many of the elements that change to name in the reports
 * @param retire whether to retire much, if that follows
 * @param dataset the name of the dataset that an import is, or null
 * @param author who states what an import does not say who states it, or null
 */
record LoadHow(
        boolean dryRun,
        boolean keepGoing,
        int batchSize,
        int named,
        boolean retire,
        @Nullable String dataset,
        @Nullable String author) {

    /** How to load one dataset of a file; the graph is checked once, after all of them. */
    Loader.Options of(String file, boolean salvage, boolean last, Progress progress) {
        return new Loader.Options(
                file, dryRun, salvage, batchSize, progress, false, named, last, retire, dataset, author);
    }

    /** What bears on how an input is read, for telling whether it was read so before. */
    String reading() {
        return (dataset == null ? "" : " as " + dataset) + (author == null ? "" : " by " + author);
    }
}
