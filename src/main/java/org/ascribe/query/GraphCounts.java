package org.ascribe.query;

import java.util.List;
import java.util.Map;
import org.ascribe.answer.RowValue;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in the graph, and where it comes from.
 *
 * @param kinds how many nodes, by label of their kind
 * @param relationships how many relationships, by type
 * @param days the {@code first} and the {@code last} day of a claim, if any has a date
 * @param datasets the latest complete load of each dataset
 * @param lastImport when the last of them ended, or empty
 * @param dataVersion which state of the data it is
 * @param unfinished what loads have left to be done, in plain words; empty if nothing
 */
public record GraphCounts(
        Map<String, Long> kinds,
        Map<String, Long> relationships,
        Map<String, String> days,
        List<LoadedDataset> datasets,
        String lastImport,
        String dataVersion,
        List<String> unfinished)
        implements RowValue {

    /**
     * A dataset that was loaded.
     *
     * @param dataset its name
     * @param title its title
     * @param file the file that it was read from
     * @param finished when that was
     * @param loads how often it was loaded
     */
    public record LoadedDataset(
            @Nullable String dataset,
            @Nullable String title,
            @Nullable String file,
            @Nullable String finished,
            long loads)
            implements RowValue {}
}
