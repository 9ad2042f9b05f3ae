package org.ascribe.bench;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.Loader;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.record.LoadReport;
import org.ascribe.validation.Validator;

/**
 * Two loaders of one dataset at the same time, many times over: whoever comes second is turned away or finds all of it there, and
 * nothing is there twice.
 *
 * <p>{@code TwoLoaders FILE ROUNDS PROCESS_ROUNDS}: so many rounds in threads, then so many with two processes.
 */
public final class TwoLoaders {
    private static final String LINKS = "MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count";
    private static final String NODES = "MATCH (n:Entity) RETURN count(n) AS count";
    private static final int LONGEST_OFFSET_MILLIS = 60;
    private static final int IN_USE = 5;

    private final Graph graph;
    private final Dataset dataset;
    private final Validator validator;
    private final Random random = new Random(10);

    /** Over that graph, which is emptied before each round. */
    public TwoLoaders(Graph graph, Dataset dataset, Validator validator) {
        this.graph = graph;
        this.dataset = dataset;
        this.validator = validator;
    }

    /**
     * What came of the rounds.
     *
     * @param rounds how many
     * @param refused in how many one of the two was turned away
     * @param unchanged in how many the second one found all of it there
     * @param wrong what must not be, by round
     */
    public record Outcome(int rounds, int refused, int unchanged, List<String> wrong) {}

    /** What one of the two did. */
    private enum Ended {
        LOADED,
        FOUND_IT_THERE,
        TURNED_AWAY
    }

    /** So many rounds with two threads, each with a loader of its own. */
    public Outcome inThreads(int rounds) throws Exception {
        return rounds(rounds, () -> loadInThread(random.nextInt(LONGEST_OFFSET_MILLIS)));
    }

    private Outcome rounds(int rounds, Callable<Callable<Ended>> loader) throws Exception {
        int refused = 0;
        int unchanged = 0;
        List<String> wrong = new ArrayList<>();
        List<Long> once = once();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= rounds; i++) {
                graph.write("MATCH (n) DETACH DELETE n", Map.of());
                List<Ended> ended = new ArrayList<>();
                for (Future<Ended> one : threads.invokeAll(List.of(loader.call(), loader.call()))) {
                    ended.add(one.get());
                }
                refused += ended.contains(Ended.TURNED_AWAY) ? 1 : 0;
                unchanged += ended.contains(Ended.FOUND_IT_THERE) ? 1 : 0;
                if (!size().equals(once)
                        || ended.stream().filter(Ended.LOADED::equals).count() != 1) {
                    wrong.add("round " + i + ": " + ended + ", " + size() + " nodes and links where " + once
                            + " are due");
                }
            }
        }
        return new Outcome(rounds, refused, unchanged, wrong);
    }

    private List<Long> once() {
        graph.write("MATCH (n) DETACH DELETE n", Map.of());
        loader().load(dataset, Loader.Options.of("once"));
        return size();
    }

    private Callable<Ended> loadInThread(int offset) {
        return () -> {
            TimeUnit.MILLISECONDS.sleep(offset);
            try {
                LoadReport report =
                        loader().load(dataset, Loader.Options.of("race").unchecked());
                return report.changedAnything() ? Ended.LOADED : Ended.FOUND_IT_THERE;
            } catch (Failure e) {
                if (e.kind() != Failure.Kind.IN_USE) {
                    throw e;
                }
                return Ended.TURNED_AWAY;
            }
        };
    }

    private Loader loader() {
        return new Loader(graph, new SchemaManager(graph), validator, new Integrity(graph));
    }

    /** So many rounds with two processes. */
    private Outcome inProcesses(int rounds, String file, String uri, String password) throws Exception {
        String[] load = {"load", file, "--uri", uri, "--password-file", password, "-o", "json"};
        return rounds(rounds, () -> {
            int offset = random.nextInt(10 * LONGEST_OFFSET_MILLIS);
            return () -> {
                TimeUnit.MILLISECONDS.sleep(offset);
                Child.Outcome outcome = Child.ascribe("256m", load);
                if (outcome.code() == IN_USE) {
                    return Ended.TURNED_AWAY;
                }
                return outcome.expect(0).out().contains("\"created\" : 0") ? Ended.FOUND_IT_THERE : Ended.LOADED;
            };
        });
    }

    private List<Long> size() {
        return List.of(count(NODES), count(LINKS));
    }

    private long count(String cypher) {
        return graph.read(cypher, Map.of()).rows().getFirst().get("count") instanceof Long count ? count : -1;
    }

    /** Runs them. */
    public static void main(String[] arguments) throws Exception {
        Home home = new Home(Files.createTempDirectory("two-loaders"));
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(home, 0);
                Graph graph = Graph.open(server.connection(Connection.Budget.LOADER));
                ApplicationContext beans =
                        ApplicationContext.builder().banner(false).start()) {
            Dataset dataset = new CuratedYaml().read(Input.of(Path.of(arguments[0])));
            TwoLoaders loaders = new TwoLoaders(graph, dataset, beans.getBean(Validator.class));
            print("threads", loaders.inThreads(Integer.parseInt(arguments[1])));
            print(
                    "processes",
                    loaders.inProcesses(
                            Integer.parseInt(arguments[2]),
                            arguments[0],
                            server.bolt().toString(),
                            home.passwordFile().toString()));
        } finally {
            LoadBench.delete(home.folder());
        }
    }

    private static void print(String how, Outcome outcome) {
        System.out.printf(
                "%-10s %4d rounds, %d with one turned away, %d with one that found all there, %d wrong%n",
                how,
                outcome.rounds(),
                outcome.refused(),
                outcome.unchanged(),
                outcome.wrong().size());
        outcome.wrong().forEach(System.out::println);
    }
}
