package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution beside a Neo4j 5.26, as people run it. */
@Neo4j5.Only
final class Neo4j5IT {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void upLoadsAndAnswersEachQuestionAndTheGraphIsWhole() throws Exception {
        TestGraph.empty();
        Path password = Files.writeString(folder.resolve("password"), "neo4j");
        String[] there = {"--uri", TestGraph.address().toString(), "--password-file", password.toString()};
        try (Up up = Up.start(folder.resolve("home"), there)) {
            for (Question question : new Catalogue().all()) {
                JsonNode answer = ask(up.run().http(), question);
                assertThat(answer.path("rows").isArray()).as(answer.toString()).isTrue();
            }
        }
        Program program = new Program().with("NEO4J_URI", there[1]).with("NEO4J_PASSWORD", "neo4j");
        for (String command : new String[] {"verify", "schema verify", "export --as dataset", "status"}) {
            Program.Outcome outcome = program.run(command.split(" ", -1));
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    private JsonNode ask(URI server, Question question) throws IOException, InterruptedException {
        String query = question.parameters().stream()
                .map(parameter ->
                        parameter.name() + "=" + URLEncoder.encode(parameter.example(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        server.resolve("/api/v1/questions/" + question.name() + "?" + query))
                .build();
        return new JsonMapper()
                .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }
}
