package org.ascribe.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.load.Wiper;

/**
 * Kills the process of a load at random moments and loads again: the graph is the one that a load without any of that gives.
 *
 * <p>{@code KilledLoads KILLS FILE...}
 */
public final class KilledLoads {
    private static final String HEAP = "512m";

    private final Wiper wiper;
    private final String[] database;
    private final String[] load;
    private final Random random = new Random(20);

    /** Of those files into an embedded Neo4j that is up. */
    private KilledLoads(Graph graph, EmbeddedNeo4j server, Home home, List<String> files) {
        this.wiper = new Wiper(graph);
        this.database = new String[] {
            "--uri",
            server.bolt().toString(),
            "--password-file",
            home.passwordFile().toString(),
            "--quiet"
        };
        this.load = with(with(database, files.toArray(String[]::new)), "load", "--keep-going");
    }

    /**
     * What came of it.
     *
     * @param seconds how long a load takes that is not killed
     * @param killed when each was killed, in seconds after its start, with what was then found unfinished
     * @param wrong what must not be, by number
     */
    public record Outcome(double seconds, List<String> killed, List<String> wrong) {}

    /** Kills so many loads of the files, one after the other. */
    public static Outcome of(List<String> files, int kills) throws Exception {
        Home home = new Home(Files.createTempDirectory("killed-loads"));
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(home, 0);
                Graph graph = Graph.open(server.connection(Connection.Budget.LOADER))) {
            return new KilledLoads(graph, server, home, files).kill(kills);
        } finally {
            LoadBench.delete(home.folder());
        }
    }

    private Outcome kill(int kills) throws Exception {
        Child.ascribe(HEAP, load);
        wiper.wipe(false, Progress.NONE);
        double seconds = Child.ascribe(HEAP, load).seconds();
        String whole = export();
        List<String> killed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i <= kills; i++) {
            wiper.wipe(false, Progress.NONE);
            long millis = (long) (random.nextDouble() * seconds * 1_000);
            Process process = Child.start(HEAP, load);
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Child.Outcome verified = Child.ascribe(HEAP, with(database, "verify", "-o", "csv"));
            killed.add("%.1f s: %d unfinished"
                    .formatted(millis / 1e3, verified.out().lines().skip(1).count()));
            int code = Child.ascribe(HEAP, load).code();
            int after = Child.ascribe(HEAP, with(database, "verify")).code();
            if (!export().equals(whole) || code % 6 != 0 || after != 0) {
                wrong.add("kill " + i + " after " + millis + " ms: load ended with " + code + ", verify with " + after);
            }
        }
        return new Outcome(seconds, killed, wrong);
    }

    private String export() throws Exception {
        return Child.ascribe(HEAP, with(database, "export")).expect(0).out();
    }

    private static String[] with(String[] some, String... first) {
        String[] all = Arrays.copyOf(first, first.length + some.length);
        System.arraycopy(some, 0, all, first.length, some.length);
        return all;
    }

    /** Kills them. */
    public static void main(String[] arguments) throws Exception {
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        files.stream()
                .filter(file -> !Files.exists(Path.of(file)))
                .forEach(file -> System.err.println("There is no " + file));
        Outcome outcome = of(files, Integer.parseInt(arguments[0]));
        System.out.printf("a load takes %.1f s; killed after%n", outcome.seconds());
        outcome.killed().forEach(System.out::println);
        System.out.println(outcome.wrong().size() + " wrong");
        outcome.wrong().forEach(System.out::println);
    }
}
