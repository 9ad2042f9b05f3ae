package org.ascribe.cli;

import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.LoadedDataset;

/**
 * The names of datasets that a command may be given: as the graph has them, and what comes with the program by what people call it.
 *
 * @param names the names in the graph
 * @param where of what they are the names, to be said of one that is none of them
 */
record DatasetNames(List<String> names, String where) {
    private static final String EVER = CypherFiles.read("imports/names.cypher");

    /** Of the datasets that are in. */
    static DatasetNames of(List<LoadedDataset> datasets) {
        return new DatasetNames(
                datasets.stream().map(LoadedDataset::dataset).toList(), "ascribe datasets lists those that are in");
    }

    /** Of the datasets that have ever been loaded. */
    static DatasetNames everLoaded(Graph graph) {
        return new DatasetNames(
                graph.read(EVER, Map.of()).rows().stream()
                        .map(row -> row.text("dataset"))
                        .toList(),
                "ascribe history lists the loads of all");
    }

    /**
     * The name that the graph has.
     *
     * @throws Failure of kind NOT_FOUND, with what may have been meant
     */
    String known(String given) {
        if (names.contains(given)) {
            return given;
        }
        return Bundle.called(given)
                .map(Bundle::dataset)
                .filter(names::contains)
                .orElseThrow(() -> Failure.of(Failure.Kind.NOT_FOUND, message(given), where));
    }

    private String message(String given) {
        String suggestion = Suggestion.among(given, names);
        return "There is no dataset " + given + " in this database" + (suggestion.isEmpty() ? "" : "; " + suggestion);
    }
}
