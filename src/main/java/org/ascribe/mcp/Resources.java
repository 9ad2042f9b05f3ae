package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.query.Catalogue;
import org.ascribe.query.EntityCard;
import org.ascribe.query.ShownQuestion;
import org.ascribe.query.Stats;

/** What can be read by its address: an entity or a document with all that is on record, the catalogue, what is loaded. */
final class Resources {
    private static final String TYPE = "application/json";
    private static final String ENTITY = "ascribe://entity/";
    private static final String DOCUMENT = "ascribe://document/";

    private final AskedGraph graph;
    private final Catalogue catalogue = new Catalogue();

    Resources(AskedGraph graph) {
        this.graph = graph;
    }

    /** Those of which there is one. */
    List<SyncResourceSpecification> all() {
        return List.of(
                resource("datasets", "What is loaded, and how much", () -> new Stats(graph.graph()).read()),
                resource(
                        "questions",
                        "The questions with their parameters and columns",
                        () -> new Value.Items(
                                catalogue.all().stream().map(ShownQuestion::of).toList())));
    }

    /** Those of which there are many. */
    List<SyncResourceTemplateSpecification> templates() {
        return List.of(
                template(ENTITY, "entity", "All that is on record about one entity, by its id"),
                template(DOCUMENT, "document", "A document and what rests on it, by its id"));
    }

    private SyncResourceSpecification resource(String name, String what, Supplier<Value> read) {
        String uri = "ascribe://" + name;
        return new SyncResourceSpecification(
                Resource.builder(uri, name).description(what).mimeType(TYPE).build(),
                (context, request) -> read(uri, address -> read.get()));
    }

    private SyncResourceTemplateSpecification template(String prefix, String name, String what) {
        return new SyncResourceTemplateSpecification(
                ResourceTemplate.builder(prefix + "{id}", name)
                        .description(what)
                        .mimeType(TYPE)
                        .build(),
                (context, request) -> read(request.uri(), uri -> card(uri.substring(prefix.length()))));
    }

    private Value card(String id) {
        String decoded;
        try {
            decoded = URLDecoder.decode(id, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Failure.of(Failure.Kind.NOT_FOUND, "This is no address: " + id, "", e);
        }
        return EntityCard.over(graph.graph()).of(decoded);
    }

    private ReadResourceResult read(String uri, Function<String, Value> read) {
        try {
            return ReadResourceResult.builder(List.of(
                            TextResourceContents.builder(uri, Json.text(graph.patiently(() -> read.apply(uri))))
                                    .mimeType(TYPE)
                                    .build()))
                    .build();
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.NOT_FOUND || e.kind() == Failure.Kind.AMBIGUOUS) {
                throw McpError.RESOURCE_NOT_FOUND.apply(uri);
            }
            throw refused(e);
        }
    }

    /** What a failure means to an assistant: its own fault, or ours. */
    static McpError refused(Failure failure) {
        return McpError.builder(
                        failure.kind() == Failure.Kind.USAGE ? ErrorCodes.INVALID_PARAMS : ErrorCodes.INTERNAL_ERROR)
                .message(failure.getMessage() + (failure.hint().isEmpty() ? "" : ". " + failure.hint()))
                .build();
    }
}
