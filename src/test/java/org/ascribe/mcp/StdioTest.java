package org.ascribe.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ascribe.TestGraph;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations line by line, as a client has them that does not always say what it should. */
@Timeout(120)
class StdioTest {
    /** What a token has in characters, roughly. */
    private static final int CHARACTERS = 4;

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":\"ping-%\",\"method\":\"ping\"}";

    @Test
    void noMalformedLineEndsTheConversation() throws Exception {
        List<String> lines = MalformedLines.all();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
        try (Session session = new Session(StdioTest::nothing)) {
            for (int i = 0; i < lines.size(); i++) {
                session.say(lines.get(i));
                session.say(PING.replace("%", Integer.toString(i)));
                JsonNode answer = session.hear();
                while (!answer.path("id").asText().startsWith("ping-")) {
                    assertThat(answer.path("jsonrpc").asText()).isEqualTo("2.0");
                    assertThat(answer.has("id")).isTrue();
                    assertThat(answer.has("error") ? answer.at("/error/code").asInt() : -32700)
                            .as(lines.get(i))
                            .isBetween(-32768, -32000)
                            .isNotEqualTo(-32603);
                    answer = session.hear();
                }
                assertThat(answer.path("id").asText()).as(lines.get(i)).isEqualTo("ping-" + i);
                assertThat(answer.path("result").isObject()).isTrue();
            }
        }
    }

    @Test
    void whatIsNoJsonAndWhatIsNoRequestIsToldApart() throws Exception {
        try (Session session = new Session(StdioTest::nothing)) {
            assertThat(session.error("")).isEqualTo(-32700);
            assertThat(session.error("{\"jsonrpc\":\"2.0\",")).isEqualTo(-32700);
            assertThat(session.error("[]")).isEqualTo(-32600);
            assertThat(session.error("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}"))
                    .isEqualTo(-32600);
            for (String id : List.of("1.5", "1e308", "1" + "0".repeat(30), "true", "[]")) {
                assertThat(session.error("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}"))
                        .as(id)
                        .isEqualTo(-32600);
            }
            assertThat(session.error("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sing\"}"))
                    .isEqualTo(-32601);
            assertThat(session.error("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}"))
                    .isEqualTo(-32602);
            assertThat(session.error("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":3}"))
                    .isEqualTo(-32602);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":", "[1,", "nonsense", "{} {}", "{'a':1}", "{\"a\":1e}", "\u0000", "NaN"})
    void whatIsNoJsonIsToldInPlainWords(String line) throws Exception {
        try (Session session = new Session(StdioTest::nothing)) {
            session.say(line);
            assertThat(session.hear().at("/error/message").asText())
                    .matches("This is no JSON from line \\d+, column \\d+ on; send one object, as in \\{.*");
            session.say("[".repeat(5000));
            assertThat(session.hear().at("/error/message").asText()).startsWith("This is nested too deeply");
        }
    }

    @Test
    void theListOfToolsIsShortAndSaysWhatComesBack() throws Exception {
        try (Session session = new Session(StdioTest::nothing)) {
            JsonNode tools = session.ask("tools/list", "{}");
            assertThat(tools.toString().length() / CHARACTERS).isLessThan(4000);
            tools.at("/result/tools").forEach(tool -> {
                assertThat(tool.at("/outputSchema/properties/rows/type").asText())
                        .isEqualTo("array");
                assertThat(tool.path("description").asText()).isNotBlank();
            });
            JsonNode prompts = session.ask("prompts/list", "{}");
            assertThat(prompts.findValuesAsText("name")).contains("who-attributed", "who-is");
            JsonNode prompt = session.ask(
                    "prompts/get", "{\"name\":\"who-attributed\",\"arguments\":{\"what\":\"the Example hack\"}}");
            assertThat(prompt.at("/result/messages/0/content/text").asText())
                    .contains("who attributed the Example hack to whom");
        }
    }

    @Test
    void whereThereAreNoDataYetACallIsAnsweredSo() throws Exception {
        try (Session session = new Session(StdioTest::nothing)) {
            JsonNode answer = session.call("search", "\"q\":\"apt\"");
            assertThat(answer.at("/result/isError").asBoolean()).isTrue();
            assertThat(answer.at("/result/content/0/text").asText()).contains("no data yet", "ascribe up");
        }
    }

    @Test
    void aDraftIsCheckedLineByLineAlsoWhereThereAreNoData() throws Exception {
        String draft = """
                dataset: pond
                title: A pond
                entities:
                  - {id: heron, kind: Actor, name: Heron Group}
                attributions:
                  - {id: c1, who: [nobody-knows], whom: [heron], date: 2024}
                """;
        try (Session session = new Session(StdioTest::nothing)) {
            JsonNode answer = session.call("check", "\"draft\":" + Json.text(Value.of(draft)));
            assertThat(answer.at("/result/isError").asBoolean()).isFalse();
            JsonNode rows = answer.at("/result/structuredContent/rows");
            assertThat(rows.findValuesAsText("line")).containsOnly("6");
            assertThat(rows.findValuesAsText("message").toString()).contains("nobody-knows");
            assertThat(text(answer)).contains("draft.yaml");
            String valid = draft.replace("[nobody-knows]", "[microsoft]")
                    .replace("date: 2024", "date: 2024, sources: [s]")
                    .concat("sources:\n  - {id: s, publisher: Example Labs, title: A pond, published: 2024}\n");
            assertThat(session.call("check", "\"draft\":" + Json.text(Value.of(valid)))
                            .at("/result/structuredContent/rows"))
                    .isEmpty();
            for (String wrong :
                    List.of("a: [", "&a [*a, *a]", "\u0000", "x".repeat(70_000), "dataset: x\ndataset: y\n")) {
                assertThat(session.call("check", "\"draft\":" + Json.text(Value.of(wrong)))
                                .at("/result/structuredContent/rows/0/line")
                                .asInt())
                        .as(wrong.substring(0, Math.min(9, wrong.length())))
                        .isPositive();
            }
        }
    }

    @Test
    void answersAreShortAndLeadToTheirEnd() throws Exception {
        TestGraph.bundled();
        try (Session session = new Session(TestGraph::bundled)) {
            List<String> claims = new ArrayList<>();
            for (String cursor = ""; !cursor.isEmpty() || claims.isEmpty(); ) {
                JsonNode answer = session.call(
                        "who-attributed",
                        "\"whom\":\"China\"" + (cursor.isEmpty() ? "" : ",\"cursor\":\"" + cursor + "\""));
                assertThat(answer.toString().length() / CHARACTERS).isLessThan(4000);
                JsonNode structured = answer.at("/result/structuredContent");
                structured
                        .path("rows")
                        .forEach(row -> claims.add(row.at("/claim/id").asText()));
                cursor = structured.path("next").asText("");
                assertThat(answer.at("/result/content/0/text").asText().contains("call again with cursor"))
                        .isEqualTo(!cursor.isEmpty());
            }
            JsonNode whole = session.call("who-attributed", "\"whom\":\"China\",\"limit\":1000,\"tokens\":100000");
            List<String> all = new ArrayList<>();
            whole.at("/result/structuredContent/rows")
                    .forEach(row -> all.add(row.at("/claim/id").asText()));
            assertThat(claims).isEqualTo(all).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            for (String ref : List.of("China", "APT31", "United Kingdom")) {
                JsonNode card = session.call("entity", "\"ref\":\"" + ref + "\"");
                assertThat(card.toString().length() / CHARACTERS).as(ref).isLessThan(4000);
                assertThat(card.at("/result/isError").asBoolean()).isFalse();
            }
        }
    }

    @Test
    void aRowThatIsLongByItselfIsCutAndSaysSo() throws Exception {
        TestGraph.bundled();
        try (Session session = new Session(TestGraph::bundled)) {
            JsonNode brief = session.call("coalitions", "\"tokens\":1000");
            assertThat(brief.toString().length() / CHARACTERS).isLessThan(1000);
            JsonNode first = brief.at("/result/structuredContent/rows/0");
            JsonNode whole =
                    session.call("coalitions", "\"limit\":1,\"tokens\":100000").at("/result/structuredContent/rows/0");
            assertThat(first.path("a")).isEqualTo(whole.path("a"));
            assertThat(first.path("sources").size()
                            + first.path("sourcesLeftOut").asInt())
                    .isEqualTo(whole.path("sources").size());
            assertThat(text(brief)).contains("sourcesLeftOut: ", "call again with more tokens");
            List<String> parts = List.of(text(brief).split("\nSources:\n"));
            parts.getLast()
                    .lines()
                    .filter(line -> line.startsWith("["))
                    .forEach(line -> assertThat(parts.getFirst())
                            .as("cites what is listed")
                            .contains(line.substring(0, line.indexOf(']') + 1)));
        }
    }

    @Test
    void whatIsFoundHasItsIdAndTheDatasetsAreKnown() throws Exception {
        TestGraph.bundled();
        try (Session session = new Session(TestGraph::bundled)) {
            assertThat(text(session.call("search", "\"q\":\"judgment panda\""))).contains("APT31 (id apt31)");
            assertThat(text(session.call("resolve", "\"name\":\"zirconium\""))).contains("(id apt31)");
            assertThat(text(session.call("datasets", ""))).contains("Datasets: ", "Attribution");
            assertThat(text(session.call("search", "\"q\":\"" + "a".repeat(501) + "\"")))
                    .contains("501 characters");
            JsonNode card = session.ask("resources/read", "{\"uri\":\"ascribe://entity/apt31\"}");
            assertThat(card.at("/result/contents/0/text").asText()).contains("\"id\":\"apt31\"");
            assertThat(session.ask("resources/read", "{\"uri\":\"ascribe://entity/nobody-at-all\"}")
                            .has("error"))
                    .isTrue();
        }
    }

    @Test
    void whatIsCancelledIsStoppedAndNotAnswered() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AskedGraph slow = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            return nothing();
        };
        try (Session session = new Session(slow)) {
            session.say("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"datasets\"}}");
            begun.await();
            session.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}");
            stopped.await();
            session.say(PING.replace("%", "after"));
            assertThat(session.hear().path("id").asText()).isEqualTo("ping-after");
        }
    }

    private static String text(JsonNode answer) {
        return answer.at("/result/content/0/text").asText();
    }

    private static Graph nothing() {
        throw Failure.of(Failure.Kind.INPUT, "There is no data yet", "Start with ascribe up");
    }
}
