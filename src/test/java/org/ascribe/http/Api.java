package org.ascribe.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.ascribe.graph.Graph;

/** A server on a free port over a graph, and a client of it. */
final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Api(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    static Api over(Graph graph) {
        return over(graph, Map.of());
    }

    static Api over(Graph graph, Map<String, Object> properties) {
        return new Api(ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of("micronaut.server.port", -1))
                .properties(properties)
                .singletons(graph)
                .start());
    }

    /** The same when its database has answered once: on a busy machine the first answer takes longer than clients wait. */
    Api ready() {
        for (int tries = 0; tries < 20 && get("/health/readiness").statusCode() != 200; tries++) {
            Thread.onSpinWait();
        }
        return this;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return server.getPort();
    }

    /** Gets a path with query parameters, given as names and values in turn. */
    HttpResponse<String> get(String path, String... parameters) {
        return send(request(path, parameters));
    }

    /** The body of a GET as JSON, whatever its status. */
    JsonNode json(String path, String... parameters) {
        return parse(get(path, parameters).body());
    }

    static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    HttpRequest.Builder request(String path, String... parameters) {
        StringBuilder uri = new StringBuilder("http://localhost:" + port() + path);
        for (int i = 0; i < parameters.length; i += 2) {
            uri.append(i == 0 ? '?' : '&')
                    .append(encoded(parameters[i]))
                    .append('=')
                    .append(encoded(parameters[i + 1]));
        }
        return HttpRequest.newBuilder(URI.create(uri.toString())).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        context.close();
    }
}
