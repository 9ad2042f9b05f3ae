package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a server ends that is being asked. */
@Timeout(120)
class DrainingTest {
    @Test
    void whoeverAsksIsAnsweredAndToldBefore() throws Exception {
        Api api = Api.over(SmallGraph.graph()).ready();
        try {
            String readiness = "/health/readiness";
            long begun = System.nanoTime();
            CompletableFuture<Void> end =
                    CompletableFuture.runAsync(() -> api.bean(Draining.class).run());
            HttpResponse<String> told = api.get(readiness);
            while (told.statusCode() == 200) {
                told = api.get(readiness);
            }
            assertThat(told.statusCode()).isEqualTo(503);
            assertThat(told.body()).contains("is being stopped");
            int answered = 0;
            while (System.nanoTime() - begun < Duration.ofSeconds(2).toNanos()) {
                assertThat(api.get("/api/v1/schema").statusCode()).isEqualTo(200);
                answered++;
            }
            assertThat(answered).isPositive();
            end.get(60, TimeUnit.SECONDS);
            assertThat(System.nanoTime() - begun)
                    .isGreaterThan(Duration.ofSeconds(2).toNanos());
        } finally {
            api.close();
        }
    }
}
