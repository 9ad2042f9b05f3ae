package org.ascribe.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;

/**
 * What a load did, or would do.
 *
 * @param dataset name of the dataset
 * @param title its title
 * @param file where it was read from
 * @param dryRun whether nothing was written
 * @param nodes counts of nodes: {@code created}, {@code changed}, {@code unchanged}, {@code retired}
 * @param links counts of relationships, likewise
 * @param elements the nodes and links that have changed, or would; as many as were asked for
 * @param renamed entities that have another name than in the last release
 * @param moved names that named something else in the last release
 * @param records records of the input: {@code read} is the sum of {@code written}, {@code unchanged}, {@code skipped} and
 *     {@code rejected}
 * @param skipped records without a place in the model, by reason
 * @param rejected records that are broken, by reason
 * @param rejects the broken records one by one, and broken parts of others
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
        List<Element> elements,
        List<Renamed> renamed,
        List<Moved> moved,
        Map<String, Integer> records,
        Map<String, Integer> skipped,
        Map<String, Integer> rejected,
        List<Tally.Reject> rejects,
        List<Problem> problems,
        List<Integrity.Violation> violations,
        Duration took) {

    /** What happened to an element. */
    public enum Change {
        RETIRED,
        RESTORED,
        CHANGED,
        CREATED
    }

    /**
     * A node or link that a load touched.
     *
     * @param change what happened to it
     * @param kind kind of a node, type of a link
     * @param id id of a node; of a link the ids of its ends, parted by {@code " -> "}
     * @param name name of a node; empty for a link
     */
    public record Element(Change change, String kind, String id, String name) {}

    /**
     * An entity with another name than before.
     *
     * @param id its id, which stays
     * @param kind its kind
     * @param from its name before
     * @param to its name now
     */
    public record Renamed(String id, String kind, String from, String to) {}

    /**
     * A name that went from some to others.
     *
     * @param name the name, as it is spelt now
     * @param from ids of those who carried it and do not any more
     * @param to ids of those who carry it now and did not before
     */
    public record Moved(String name, List<String> from, List<String> to) {}

    /** Of a dataset that was not even compared with the graph, because of what its file is like. */
    public static LoadReport refusal(Dataset dataset, String file) {
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                file,
                false,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Records.none(dataset.tally()),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                dataset.problems(),
                List.of(),
                Duration.ZERO);
    }

    /** Of a dataset of what editors have decided: each judgement counts as a node. */
    public static LoadReport ofJudgements(Dataset dataset, String file, boolean dryRun, Decided decided) {
        Map<String, Integer> counts =
                Judgements.counts(decided.plan().before(), decided.plan().after());
        int written = counts.getOrDefault("created", 0) + counts.getOrDefault("changed", 0);
        int read = dataset.tally().read();
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                file,
                dryRun,
                counts,
                new Changes().links.byName(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("read", read, "written", written, "unchanged", read - written, "skipped", 0, "rejected", 0),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                dataset.problems(),
                List.of(),
                Duration.ZERO);
    }

    /** Whether errors kept the dataset out. */
    public boolean refused() {
        return errors().findAny().isPresent();
    }

    /** Whether something that keeps the dataset out is that it refers to what is not there. */
    public boolean refersToTheUnknown() {
        return errors().anyMatch(LoadReport::isUnknown);
    }

    /** Whether nothing else keeps the dataset out. */
    public boolean onlyRefersToTheUnknown() {
        return refused() && errors().allMatch(LoadReport::isUnknown);
    }

    /** The same with what the integrity checks found. */
    public LoadReport with(List<Integrity.Violation> found) {
        return new LoadReport(
                dataset, title, file, dryRun, nodes, links, elements, renamed, moved, records, skipped, rejected,
                rejects, problems, found, took);
    }

    /** Whether the graph has changed, or would. */
    public boolean changedAnything() {
        return Stream.of(nodes, links)
                .anyMatch(counts -> counts.getOrDefault("created", 0)
                                + counts.getOrDefault("changed", 0)
                                + counts.getOrDefault("retired", 0)
                        > 0);
    }

    private Stream<Problem> errors() {
        return problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static boolean isUnknown(Problem error) {
        return error.code().equals("unknown-reference");
    }
}
