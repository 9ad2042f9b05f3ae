package org.ascribe.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Resolver;
import org.ascribe.query.Searcher;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.slf4j.LoggerFactory;

/**
 * How long the API takes for an answer, measured by wrk, against the same statements sent by the plain driver in the same run,
 * measured by JMH.
 *
 * <p>{@code AnswerTimes HOME}: the folder of a running {@code ascribe up}. Prints the 95th percentiles for 1 and 8 clients.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnswerTimes {
    private static final String HOME = "ascribe.bench.home";
    private static final double PERCENTILE = 95;

    static final List<String> ROUTES =
            List.of("who-attributed", "aliases", "targets", "connection", "search", "entities");
    /** For each of the two ways, after as long a time of warming up. */
    private static final int SECONDS = 8;

    @Param("")
    @SuppressWarnings("NullAway.Init") // set by JMH
    public String route;

    @SuppressWarnings("NullAway.Init") // see setUp
    private Driver driver;

    @SuppressWarnings("NullAway.Init") // see setUp
    private List<Query> statements;

    /** Runs both ways to the answer for one client and for eight. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        System.out.printf(
                "%-16s %7s %14s %14s %7s %9s%n",
                "answer", "clients", "HTTP p95 ms", "driver p95 ms", "ratio", "allowed");
        for (int clients : new int[] {1, 8}) {
            for (String route : ROUTES) {
                double plain = driver(arguments[0], route, clients);
                double http = Wrk.p95(address(new Home(Path.of(arguments[0])), route), clients, SECONDS);
                System.out.printf(
                        "%-16s %7d %14.1f %14.1f %7.2f %9.1f%n",
                        route, clients, http, plain, http / plain, Math.max(1.5 * plain, plain + 2));
            }
        }
    }

    private static double driver(String home, String route, int clients) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(AnswerTimes.class.getName())
                        .param("route", route)
                        .threads(clients)
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(SECONDS / 2))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(SECONDS / 2))
                        .jvmArgs(
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-D" + HOME + "=" + home)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(PERCENTILE);
    }

    private static URI address(Home home, String route) {
        return RunFile.of(home).orElseThrow().http().resolve("/api/v1/" + path(route));
    }

    /** Finds out which statements the answer takes. */
    @Setup
    public void setUp() {
        Home home = new Home(Path.of(System.getProperty(HOME, "")));
        RunFile running = RunFile.of(home).orElseThrow();
        Connection connection = EmbeddedNeo4j.connection(home, running, Connection.Budget.API);
        driver = GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()));
        try (Graph graph = Graph.open(connection)) {
            statements = statements(graph);
        }
    }

    /** Closes the driver. */
    @TearDown
    public void close() {
        driver.close();
    }

    /** The statements of the answer by the plain driver, each in a session and a transaction of its own, all records read. */
    @Benchmark
    public int plain() {
        int records = 0;
        for (Query statement : statements) {
            try (Session session = driver.session(SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .build())) {
                records += session.executeRead(tx -> tx.run(statement).list().size());
            }
        }
        return records;
    }

    private static String path(String route) {
        return switch (route) {
            case "search" -> "search?q=panda";
            case "entities" -> "entities/APT28";
            default -> "questions/" + route + parameters(route);
        };
    }

    private static String parameters(String route) {
        StringBuilder query = new StringBuilder();
        asked(route)
                .forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static Map<String, String> asked(String route) {
        return switch (route) {
            case "who-attributed" -> Map.of("whom", "APT31");
            case "connection" -> new LinkedHashMap<>(Map.of("from", "United Kingdom", "to", "APT31"));
            default -> Map.of("actor", "APT28");
        };
    }

    /** What the API asks the database for this answer, by the log of a first run. */
    private List<Query> statements(Graph graph) {
        Logger logger = (Logger) LoggerFactory.getLogger(Graph.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        logger.addAppender(log);
        ask(graph);
        logger.detachAppender(log);
        logger.setLevel(Level.WARN);
        return new ArrayList<>(log.list.stream().map(AnswerTimes::statement).toList());
    }

    private void ask(Graph graph) {
        Resolver resolver = new Resolver(graph);
        switch (route) {
            case "search" -> new Searcher(graph).search("panda", Set.of(), 25);
            case "entities" -> {
                resolver.successor("APT28");
                EntityCard.over(graph).of("APT28");
            }
            default -> new Asker(graph, new Catalogue(), resolver).ask(route, asked(route));
        }
    }

    @SuppressWarnings("unchecked") // as Graph logs it
    private static Query statement(ILoggingEvent event) {
        Map<String, Object> values = new LinkedHashMap<>();
        event.getKeyValuePairs().forEach(pair -> values.put(pair.key, pair.value));
        return new Query(String.valueOf(values.get("cypher")), (Map<String, Object>)
                values.getOrDefault("parameters", Map.of()));
    }
}
