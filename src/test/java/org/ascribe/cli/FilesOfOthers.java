package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.identity.Judgement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Files of other people, written and loaded, and what the graph has of them then. */
abstract class FilesOfOthers {
    @TempDir
    Path folder;

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
    }

    static String galaxy(int version, String... names) {
        List<String> clusters = new ArrayList<>();
        for (String name : names) {
            clusters.add("{\"value\": \"" + name + "\", \"uuid\": \"id-of-" + name + "\"}");
        }
        return "{\"type\": \"threat-actor\", \"uuid\": \"7cdff317-a673-4474-84ec-4f1754947823\", \"version\": "
                + version + ", \"values\": [" + String.join(",", clusters) + "]}";
    }

    static String person(String id, String name) {
        return "{\"id\": \"" + id + "\", \"schema\": \"Person\", \"properties\": {\"name\": [\"" + name + "\"]}}\n";
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What a load prints, on both ways; before it is rehearsed, which must end and say the same. */
    String load(int code, Object... arguments) {
        List<String> all = new ArrayList<>(List.of("load"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        if (!all.contains("-o")) {
            all.addAll(List.of("-o", "json"));
        }
        Program.Outcome rehearsed = rehearsed(all);
        Program.Outcome outcome = new OnTestGraph(folder).run(code, all.toArray(String[]::new));
        assertThat(rehearsed.code() + " " + rehearsed.err())
                .as("a rehearsal ends as the load does")
                .isEqualTo(outcome.code() + " " + outcome.err());
        assertThat(told(rehearsed)).as("a rehearsal says what the load does").isEqualTo(told(outcome));
        return outcome.out() + outcome.err();
    }

    private Program.Outcome rehearsed(List<String> load) {
        List<String> all = new ArrayList<>(load);
        if (!all.contains("--dry-run")) {
            all.add("--dry-run");
        }
        try {
            Program.Outcome outcome = new OnTestGraph(folder).runAny(all.toArray(String[]::new));
            if (load.contains("-")) {
                System.in.reset();
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports, without what only a real load has: how long it took, and what is judged after it. */
    private static List<String> told(Program.Outcome outcome) {
        try {
            List<String> reports = new ArrayList<>();
            if (!outcome.out().startsWith("[")) {
                return reports; // a table, which has nothing but counts, or nothing at all
            }
            for (JsonNode report : new JsonMapper().readTree(outcome.out())) {
                if (!report.path("dataset").asText().equals(Judgement.HELD)) {
                    ((ObjectNode) report).remove(List.of("dryRun", "milliseconds"));
                    reports.add(report.toString());
                }
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads what comes on standard input. */
    void loadStdin(String text) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            load(ExitCode.OK, "-");
        } finally {
            System.setIn(before);
        }
    }

    static JsonNode json(String out) throws IOException {
        return new JsonMapper().readTree(out).path(0);
    }

    static List<Object> groups() {
        return TestGraph.column("MATCH (n:Actor) RETURN n.name ORDER BY n.name");
    }

    static List<Object> claims() {
        return TestGraph.column("MATCH (who)-[:MADE]->(c:Attribution)-[:ABOUT]->(what), (c)-[:POINTS_TO]->(whom)"
                + " RETURN who.name + ': ' + what.name + ' by ' + whom.name");
    }
}
