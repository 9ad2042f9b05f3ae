package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Predicate;
import org.ascribe.graph.Graph;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Answers that are given again, and how clients tell which they have. */
class KeptAnswersTest {
    private static final String CARD = "/api/v1/entities/apt31";
    /** A second in nanoseconds: what is known of the data may be a tenth of one old. */
    private static final long WITHIN = 1_000_000_000L;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @SuppressWarnings("NullAway.Init")
    private static Api replica;

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph(), Map.of("ascribe.build", "b1")).ready();
        replica = Api.over(SmallGraph.graph(), Map.of("ascribe.build", "b1")).ready();
    }

    @AfterAll
    static void stop() {
        api.close();
        replica.close();
    }

    @Test
    void anotherServerOfTheSameBuildGivesTheSameStrongTag() {
        String tag = tag(api.get(CARD));
        assertThat(tag).startsWith("\"").isEqualTo(tag(replica.get(CARD))).isEqualTo(tag(api.get(CARD)));
        assertThat(conditional(replica, CARD, tag).statusCode()).isEqualTo(304);
        assertThat(conditional(replica, CARD, "W/" + tag).statusCode()).isEqualTo(304);
    }

    @Test
    void theTagOfOneAddressNeverAnswersAnother() {
        String tag = tag(api.get(CARD));
        for (String other : new String[] {
            "/api/v1/entities/china", "/api/v1/stats", "/api/v1/schema", "/api/v1/questions", CARD + "/neighbours"
        }) {
            assertThat(conditional(api, other, tag).statusCode()).as(other).isEqualTo(200);
        }
        String csv = tag(api.get("/api/v1/questions/aliases", "actor", "apt31", "format", "csv"));
        assertThat(conditional(api, "/api/v1/questions/aliases?actor=apt31", csv)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoTakesGzipGetsIt() {
        HttpResponse<String> packed = encoded("gzip");
        HttpResponse<String> plain = encoded("br, gzip;q=0");
        assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("content-encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(tag(packed)).isNotEqualTo(tag(plain));
        assertThat(plain.headers().firstValue("vary")).get().asString().contains("Accept-Encoding");
        HttpResponse<String> page = api.send(api.request("/").header("Accept-Encoding", "br, gzip;q=0"));
        assertThat(page.headers().firstValue("content-encoding").orElse("identity"))
                .isEqualTo("identity");
    }

    @Test
    @Timeout(60)
    void afterALoadNoAnswerIsStale() {
        Graph graph = SmallGraph.graph();
        String older = tag(api.get(CARD));
        try {
            graph.write(
                    "MATCH (n:Ascribe {id: 'apt31'}) SET n.description = 'Changed by a load'"
                            + " CREATE (:AscribeImport {id: 'import:later:1', dataset: 'later', number: 1, model: 1,"
                            + " status: 'complete', contentHash: 'f1'})",
                    Map.of());
            HttpResponse<String> answer = once(api, (String tag) -> !tag.equals(older));
            assertThat(answer.body()).contains("Changed by a load");
            assertThat(conditional(api, CARD, older).statusCode()).isEqualTo(200);
        } finally {
            graph.write("MATCH (i:AscribeImport {id: 'import:later:1'}) DETACH DELETE i", Map.of());
            graph.write("MATCH (n:Ascribe {id: 'apt31'}) REMOVE n.description", Map.of());
            once(api, older::equals);
            once(replica, older::equals);
        }
    }

    /** The card as soon as its tag is as wanted, which it has to be within a second. */
    private static HttpResponse<String> once(Api server, Predicate<String> wanted) {
        long end = System.nanoTime() + WITHIN;
        HttpResponse<String> answer = server.get(CARD);
        while (!wanted.test(tag(answer)) && System.nanoTime() < end) {
            assertThat(conditional(server, CARD, "\"other\"").statusCode()).isEqualTo(200);
            answer = server.get(CARD);
        }
        assertThat(tag(answer)).matches(wanted);
        return answer;
    }

    private static HttpResponse<String> encoded(String accepted) {
        return api.send(api.request(CARD).header("Accept-Encoding", accepted));
    }

    private static HttpResponse<String> conditional(Api server, String path, String tag) {
        return server.send(server.request(path).header("If-None-Match", tag));
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("etag").orElse("");
    }
}
