package org.ascribe.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.TestGraph;
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

    /** What a load prints, on both ways. */
    String load(int code, Object... arguments) {
        List<String> all = new ArrayList<>(List.of("load"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        if (!all.contains("-o")) {
            all.addAll(List.of("-o", "json"));
        }
        Program.Outcome outcome = new OnTestGraph(folder).run(code, all.toArray(String[]::new));
        return outcome.out() + outcome.err();
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
