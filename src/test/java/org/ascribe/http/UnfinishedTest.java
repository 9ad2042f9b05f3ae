package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers while only a part of the data is in. */
final class UnfinishedTest {
    private static final String PATH = "/api/v1/questions/aliases";

    private Graph graph;

    @BeforeEach
    void aLoadIsUnderWay() {
        graph = TestGraph.bundled();
        graph.write(
                "MERGE (l:AscribeLock {name: 'load'}) SET l.holder = 'h', l.expires = datetime() + duration('PT1H')"
                        + " CREATE (:AscribeImport {id: 'import:heron:1', dataset: 'heron', title: 'T', file: 'heron.yaml',"
                        + " number: 1, status: 'running'})",
                Map.of());
    }

    @AfterEach
    void itIsDone() {
        graph.write("MATCH (l:AscribeLock) SET l.holder = null, l.expires = null, l.toJudge = null", Map.of());
        graph.write("MATCH (i:AscribeImport {dataset: 'heron'}) DELETE i", Map.of());
    }

    @Test
    void saySoAndAreNeitherKeptNorTagged() {
        try (Api api = Api.over(graph)) {
            HttpResponse<String> answer = api.get(PATH, "actor", "apt31");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).contains("A load is under way: only a part of heron is in");
            JsonNode stats = api.json("/api/v1/stats");
            assertThat(stats.path("unfinished").path(0).asText()).contains("only a part of heron is in");
        }
    }

    @Test
    void areTaggedAgainWhenItIsDone() {
        try (Api api = Api.over(graph)) {
            String before = api.json("/api/v1/stats").path("dataVersion").asText();
            graph.write(
                    "MATCH (i:AscribeImport {dataset: 'heron'}) SET i.status = 'complete', i.contentHash = 'h', i.finished = datetime()",
                    Map.of());
            graph.write("MATCH (l:AscribeLock) SET l.toJudge = true", Map.of());
            HttpResponse<String> judging = until(api, "being judged anew");
            assertThat(judging.headers().firstValue("Cache-Control")).contains("no-store");
            graph.write("MATCH (l:AscribeLock) SET l.toJudge = null, l.holder = null", Map.of());
            HttpResponse<String> done = until(api, "\"truncated\"");
            assertThat(done.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(done.headers().firstValue("ETag").orElse(""))
                    .contains(api.json("/api/v1/stats").path("dataVersion").asText())
                    .doesNotContain(before);
        }
    }

    @Test
    void theVersionIsThatOfTheContentWhateverTheClockSays() {
        try (Api api = Api.over(graph)) {
            graph.write(
                    "MATCH (i:AscribeImport {dataset: 'heron'}) SET i.status = 'complete', i.finished = datetime()",
                    Map.of());
            String before = api.json("/api/v1/stats").path("dataVersion").asText();
            graph.write("MATCH (i:AscribeImport) SET i.finished = datetime('1999-01-01')", Map.of());
            assertThat(api.json("/api/v1/stats").path("dataVersion").asText()).isEqualTo(before);
            graph.write("MATCH (i:AscribeImport {dataset: 'heron'}) SET i.contentHash = 'other'", Map.of());
            assertThat(api.json("/api/v1/stats").path("dataVersion").asText()).isNotEqualTo(before);
        }
    }

    /** The server asks for the state of the data once a second. */
    private static HttpResponse<String> until(Api api, String text) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        HttpResponse<String> answer;
        do {
            answer = api.get(PATH, "actor", "apt31");
            assertThat(System.nanoTime()).as(answer.body()).isLessThan(patience);
        } while (!answer.body().contains(text) || answer.body().contains("\"notes\"") != text.contains("judged"));
        return answer;
    }
}
