package org.ascribe.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;

/**
 * Measures {@code load FILE} as a whole command against a running Neo4j, and again with nothing changed, and what it is compared
 * with: parsing the file with Jackson plus writing the same elements plainly.
 *
 * <p>{@code LoadBench FILE ROUNDS}. Each round starts from an empty graph; the first one, on a cold server, does not count.
 */
public final class LoadBench {
    private static final String HEAP = "512m";

    private LoadBench() {}

    /** One round: seconds. */
    private record Round(double first, double second, double parse, double write) {
        double toPlain() {
            return first / (parse + write);
        }

        double toFirst() {
            return second / first;
        }
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        String file = arguments[0];
        int rounds = Integer.parseInt(arguments[1]);
        Home home = new Home(Files.createTempDirectory("bench"));
        List<Round> counted = new ArrayList<>();
        System.out.println("round     first load  second load        parse  plain write  first/plain  second/first");
        try (EmbeddedNeo4j server = EmbeddedNeo4j.start(home, 0)) {
            for (int i = 0; i <= rounds; i++) {
                Round round = round(
                        file, server.bolt().toString(), home.passwordFile().toString());
                print(i == 0 ? "cold" : Integer.toString(i), round);
                if (i > 0) {
                    counted.add(round);
                }
            }
        } finally {
            delete(home.folder());
        }
        print(
                "median",
                new Round(
                        median(counted.stream().map(Round::first)),
                        median(counted.stream().map(Round::second)),
                        median(counted.stream().map(Round::parse)),
                        median(counted.stream().map(Round::write))));
    }

    private static Round round(String file, String uri, String password) throws Exception {
        String[] load = {"load", file, "--uri", uri, "--password-file", password, "-o", "json", "--keep-going"};
        double first = Child.ascribe(HEAP, load).seconds();
        Child.Outcome second = Child.ascribe(HEAP, load);
        if (second.out().contains("\"created\" : 1")) {
            throw new IllegalStateException("the second load was not without changes:\n" + second.out());
        }
        String[] plain = Child.run(HEAP, PlainLoad.class.getName(), file, uri, password)
                .expect(0)
                .out()
                .strip()
                .split(" ", -1);
        return new Round(first, second.seconds(), Double.parseDouble(plain[0]), Double.parseDouble(plain[1]));
    }

    private static void print(String name, Round round) {
        System.out.printf(
                "%-8s %9.2f s %10.2f s %10.2f s %10.2f s %12.2f %13.2f%n",
                name, round.first(), round.second(), round.parse(), round.write(), round.toPlain(), round.toFirst());
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
