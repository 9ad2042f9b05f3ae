package org.ascribe.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.dataset.Problem;

/**
 * What a load did, or would do.
 *
 * @param dataset name of the dataset
 * @param title its title
 * @param file where it was read from
 * @param dryRun whether nothing was written
 * @param nodes counts of nodes: {@code created}, {@code changed}, {@code unchanged}, {@code retired}
 * @param links counts of relationships, likewise
 * @param records records of the input: {@code read}, {@code used}
 * @param skipped records without a place in the model, by reason
 * @param rejected records that are broken, by reason
 * @param problems what was wrong; with an error among them nothing was written
 * @param violations integrity checks that failed after the load
 * @param took how long it took
 */
public record LoadReport(
        String dataset,
        String title,
        String file,
        boolean dryRun,
        Map<String, Integer> nodes,
        Map<String, Integer> links,
        Map<String, Integer> records,
        Map<String, Integer> skipped,
        Map<String, Integer> rejected,
        List<Problem> problems,
        List<Integrity.Violation> violations,
        Duration took) {

    /** Whether errors kept the dataset out. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** Whether the graph has changed, or would. */
    public boolean changedAnything() {
        return Stream.of(nodes, links)
                .anyMatch(counts -> counts.getOrDefault("created", 0)
                                + counts.getOrDefault("changed", 0)
                                + counts.getOrDefault("retired", 0)
                        > 0);
    }
}
