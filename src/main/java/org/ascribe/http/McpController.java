package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.ascribe.graph.Graph;
import org.ascribe.mcp.AskedGraph;
import org.ascribe.mcp.Protocol;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Lets assistants ask over HTTP: a message of the Model Context Protocol a request, without a session. */
@Controller(McpController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class McpController {
    static final String PATH = "/mcp";

    private final Protocol protocol;

    McpController(Graph graph, FirstAnswers first, Validator validator, @Value("${ascribe.version:1}") String version) {
        this.protocol = new Protocol(new Served(graph, first), () -> validator, version);
    }

    /** Is as patient with a database that has much to plan as with those who ask the API. */
    private record Served(Graph graph, FirstAnswers first) implements AskedGraph {
        @Override
        public <T> T patiently(Supplier<T> answer) {
            return first.after(answer);
        }
    }

    /**
     * The answer to a message; accepted without one where it wants none.
     *
     * @param version the one of the protocol that both have agreed on; those who say none may speak any
     */
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> answer(
            @Body byte[] message, @Nullable @Header("MCP-Protocol-Version") String version, HttpRequest<?> request) {
        if (version != null && !Protocol.VERSIONS.contains(version)) {
            return ProblemDetails.of(
                            HttpStatus.BAD_REQUEST, "This version of the Model Context Protocol is not spoken here")
                    .withHint("Spoken are " + String.join(", ", Protocol.VERSIONS))
                    .answer(request);
        }
        return protocol.answer(new String(message, StandardCharsets.UTF_8))
                .<HttpResponse<?>>map(answer ->
                        HttpResponse.ok(answer.getBytes(StandardCharsets.UTF_8)).header("Cache-Control", "no-store"))
                .orElseGet(HttpResponse::accepted);
    }
}
