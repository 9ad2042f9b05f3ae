package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        try (Socket last = connected(api)) {
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
            awaitClosed(api);
            assertThat(System.nanoTime() - begun)
                    .isGreaterThan(Duration.ofSeconds(2).toNanos());
            String answer = asked(last);
            assertThat(answer).as("of whoever was let in before the end").startsWith("HTTP/1.1 200 ");
            assertThat(answer).containsIgnoringCase("\r\nconnection: close\r\n").endsWith("}");
            end.get(60, TimeUnit.SECONDS);
        } finally {
            api.close();
        }
    }

    private static Socket connected(Api api) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), api.port());
    }

    private static void awaitClosed(Api api) throws IOException {
        boolean open = true;
        while (open) {
            try (Socket _ = connected(api)) {
                Thread.onSpinWait();
            } catch (SocketException e) {
                open = false; // refused, or reset where the listener closed in between
            }
        }
    }

    private static String asked(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write("GET /api/v1/schema HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
