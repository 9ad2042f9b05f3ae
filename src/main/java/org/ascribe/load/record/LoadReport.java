package org.ascribe.load.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Moved;
import org.ascribe.load.compare.Renamed;
import org.ascribe.load.compare.Summary;
import org.ascribe.load.compare.Touched;

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
 * @param summary what changes in terms of those who read the graph
 * @param identity how it is known which dataset it is, in a few words; empty where its name says so
 * @param took how long it took
 */
public record LoadReport(
        String dataset,
        String title,
        String file,
        boolean dryRun,
        Map<String, Integer> nodes,
        Map<String, Integer> links,
        List<Touched.Element> elements,
        List<Renamed> renamed,
        List<Moved> moved,
        Map<String, Integer> records,
        Map<String, Integer> skipped,
        Map<String, Integer> rejected,
        List<Tally.Reject> rejects,
        List<Problem> problems,
        List<Integrity.Violation> violations,
        Summary summary,
        String identity,
        Duration took) {

    /** What a user may confirm. */
    private static final Set<String> DOUBTS = Set.of("retires-most", "retires-all", "older-release");

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
                Accounts.none(dataset.tally()),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                dataset.problems(),
                List.of(),
                Summary.NOTHING,
                "",
                Duration.ZERO);
    }

    /** Of a dataset that was compared with the graph, or could not be because of errors among its problems. */
    public static LoadReport of(
            Dataset dataset,
            String file,
            boolean dryRun,
            Changes changes,
            List<Touched.Element> touched,
            Summary summary,
            List<Problem> problems,
            List<Integrity.Violation> violations,
            String identity,
            Duration took) {
        boolean refused = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                file,
                dryRun,
                changes.nodes().byName(),
                changes.links().byName(),
                touched,
                changes.renamed(),
                changes.moved(),
                refused ? Accounts.none(dataset.tally()) : Accounts.of(dataset, changes),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                problems,
                violations,
                summary,
                identity,
                took);
    }

    /** Whether errors kept the dataset out. */
    public boolean refused() {
        return errors().findAny().isPresent();
    }

    /** Whether nothing of it was loaded: because of errors or, of what people write, because some of it was rejected. */
    public boolean keptOut() {
        return refused() || nodes.isEmpty();
    }

    /** Whether it was kept out for the user to confirm that it is meant. */
    public boolean isDoubtful() {
        return errors().anyMatch(error -> DOUBTS.contains(error.code()));
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
                rejects, problems, found, summary, identity, took);
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

    /** Whether a problem is that something refers to what is not there. */
    public static boolean isUnknown(Problem error) {
        return error.code().equals("unknown-reference");
    }
}
