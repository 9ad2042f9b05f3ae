package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.Guests;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.identity.Judgement;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.judge.Identities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What others keep in the same database changes no answer. */
class GuestsTest {
    private static final String ROOT = "/api/v1";
    private static final Pattern OF_REQUEST = Pattern.compile("\"requestId\":\"\\w+\"");
    /** Some of each kind. */
    private static final String SOME =
            "MATCH (n:Ascribe) WITH n ORDER BY n.id WITH n.kind AS kind, collect(n)[..2] AS some"
                    + " UNWIND some AS n ";

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Graph graph;

    @BeforeAll
    static void load() {
        graph = TestGraph.empty();
        TestGraph.load(Bundle.STORY.read());
        TestGraph.load(Guests.heron());
        TestGraph.bean(Identities.class).apply(Loader.Options.of(Judgement.HELD));
    }

    @AfterAll
    static void clean() {
        Guests.leave(graph);
        TestGraph.empty();
    }

    @Test
    void everyRouteAnswersAsWithoutThem() {
        List<String> requests = requests();
        Map<String, String> without = answers(requests);

        Guests.enter(graph);

        Map<String, String> with = answers(requests);
        assertThat(requests).hasSizeGreaterThan(250);
        assertThat(without.values()).noneMatch(answer -> answer.startsWith("5"));
        for (String request : requests) {
            assertThat(with.get(request))
                    .as("%s where others keep nodes, too: one in the statement may be without :Ascribe", request)
                    .isEqualTo(without.get(request));
        }
    }

    private static Map<String, String> answers(List<String> requests) {
        Map<String, String> answers = new LinkedHashMap<>();
        // A server of its own each time: what was answered before is kept.
        try (Api api = Api.over(graph)) {
            for (String request : requests) {
                HttpResponse<String> answer = api.get(request);
                answers.put(
                        request,
                        answer.statusCode() + " "
                                + OF_REQUEST.matcher(answer.body()).replaceAll(""));
            }
        }
        return answers;
    }

    private static List<String> requests() {
        List<String> requests = new ArrayList<>(List.of("/stats", "/schema", "/questions", "/graph", "/graph?depth=2"));
        try (Api api = Api.over(graph)) {
            for (JsonNode question : api.json(ROOT + "/questions").path("items")) {
                String name = question.path("name").asText();
                ask(name, api.json(ROOT + "/questions/" + name + "/about").path("parameters"), requests);
            }
        }
        for (Object id : TestGraph.column(SOME + "RETURN n.id ORDER BY n.id")) {
            String ref = Api.encoded(id.toString());
            requests.add("/entities/" + ref);
            requests.add("/entities/" + ref + "/neighbours?limit=100");
            requests.add("/paths?from=" + ref + "&to=apt31");
            requests.add("/graph?ref=" + ref);
        }
        for (Object name : TestGraph.column(SOME + "RETURN DISTINCT n.name AS name ORDER BY name")) {
            requests.add("/resolve?name=" + Api.encoded(name.toString()));
            requests.add("/search?q=" + Api.encoded(name.toString()));
        }
        Stream.of("7", "8", "10", "Note", "apt", "volt", "a b")
                .map(Api::encoded)
                .forEach(word -> requests.addAll(List.of(
                        "/entities/" + word, "/search?q=" + word, "/resolve?name=" + word, "/graph?ref=" + word)));
        requests.add("/entities/apt31/neighbours?depth=3&limit=1000");
        return requests.stream().map(ROOT::concat).toList();
    }

    /** With what it needs, as a table and as a picture, and with all that it takes. */
    private static void ask(String name, JsonNode parameters, List<String> requests) {
        List<String> needed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String value = parameter.path("name").asText() + "="
                    + Api.encoded(parameter.path("example").asText());
            (parameter.path("required").asBoolean() ? needed : others).add(value);
        }
        String least = String.join("&", needed);
        requests.add("/questions/" + name + "/about");
        requests.add("/questions/" + name + "?" + least);
        requests.add("/questions/" + name + "?format=csv&" + least);
        requests.add("/graph?question=" + name + "&" + least);
        requests.add("/graph?format=graphml&question=" + name + "&" + least);
        requests.add("/questions/" + name + "?" + least + "&" + String.join("&", others));
    }
}
