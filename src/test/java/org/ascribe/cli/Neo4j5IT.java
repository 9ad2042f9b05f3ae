package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.junit.jupiter.api.Test;

/** The distribution beside a Neo4j 5.26, as people run it. */
@Neo4j5.Only
final class Neo4j5IT {
    private static final Pattern EXPLORER = Pattern.compile("^Explorer +(http://\\S+)");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void upLoadsAndAnswersEachQuestionAndTheGraphIsWhole() throws Exception {
        TestGraph.empty();
        Program program =
                new Program().with("NEO4J_URI", TestGraph.address().toString()).with("NEO4J_PASSWORD", "neo4j");
        Process up = program.start("up", "--port", "0");
        try {
            URI server = address(up);
            for (Question question : new Catalogue().all()) {
                JsonNode answer = ask(server, question);
                assertThat(answer.path("rows").isArray()).as(answer.toString()).isTrue();
            }
        } finally {
            up.destroy();
            Program.end(up);
        }
        for (String command : new String[] {"verify", "schema verify", "export --as dataset", "status"}) {
            Program.Outcome outcome = program.run(command.split(" ", -1));
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    /** Where it listens, as it says when it is ready: beside a database elsewhere it leaves no file. */
    private static URI address(Process up) throws IOException {
        BufferedReader out = up.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher explorer = EXPLORER.matcher(line);
            if (explorer.find()) {
                return URI.create(explorer.group(1));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("ascribe up did not get ready:\n" + said);
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
