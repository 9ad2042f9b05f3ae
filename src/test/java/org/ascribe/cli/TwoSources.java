package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two sources of groups that somebody may judge to be the same, loaded, and two folders to do it from. */
abstract class TwoSources {
    @TempDir
    Path here;

    @TempDir
    Path there;

    @TempDir
    Path files;

    @SuppressWarnings("NullAway.Init") // before each test
    Graph graph;

    Path heron;
    Path stork;

    @BeforeEach
    void loadTwoSources() throws IOException {
        graph = TestGraph.empty();
        heron = source("heron", """
                  - {id: heron-a, kind: Actor, name: Grey Heron}
                  - {id: heron-b, kind: Actor, name: Night Heron, names: [{name: Marsh Gang, sources: [doc-h]}]}
                  - {id: heron-op, kind: Operation, name: The reed raid}
                  - {id: heron-ministry, kind: Agency, name: Ministry of Reeds and Ponds}
                """);
        stork = source("stork", """
                  - {id: stork-a, kind: Actor, name: White Stork}
                  - {id: stork-b, kind: Actor, name: Marsh Gang}
                  - {id: "stork:op", kind: Operation, name: The pond affair}
                  - {id: "stork:c", kind: Actor, name: Black Stork}
                """);
        run(ExitCode.OK, "load", heron.toString(), stork.toString());
    }

    String run(int code, String... arguments) {
        return run(here, code, arguments);
    }

    static String run(Path folder, int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments).out();
    }

    String error(int code, String... arguments) {
        return new OnTestGraph(here).run(code, arguments).err();
    }

    static List<String> list(Path folder) {
        List<String> judgements = new ArrayList<>();
        json(run(folder, ExitCode.OK, "identity", "list", "-o", "json"))
                .forEach(row -> judgements.add(row.path("id").asText() + " "
                        + row.path("judgement").asText() + " "
                        + row.path("other").asText() + " "
                        + row.path("comesFrom").asText() + " "
                        + row.path("note").asText()));
        return judgements;
    }

    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    Path source(String name, String entities) throws IOException {
        return Files.writeString(files.resolve(name + ".yaml"), head(name) + "entities:\n" + entities);
    }

    static String head(String name) {
        return "dataset: " + name + "\ntitle: Made up\nsources:\n  - {id: doc-" + name.charAt(0)
                + ", publisher: Nobody, title: Made up, published: 2026}\n";
    }
}
