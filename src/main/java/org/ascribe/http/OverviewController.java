package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.query.Stats;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** What is in the graph: the counts, and the vocabulary with the colours of legends. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
    private final Stats stats;
    private final Responder responder;

    OverviewController(Stats stats, Responder responder) {
        this.stats = stats;
        this.responder = responder;
    }

    /** Counts by kind and relationship, and the datasets. */
    @Get("/stats")
    HttpResponse<?> stats(HttpRequest<?> request) {
        Query.of(request);
        return responder.answer(request, Responder.OBJECT, version -> Document.of(stats.read()));
    }

    /** The kinds of nodes and the types of relationships. */
    @Get("/schema")
    HttpResponse<?> schema(HttpRequest<?> request) {
        Query.of(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "kinds",
                Arrays.stream(NodeKind.values()).map(OverviewController::shown).toList());
        body.put(
                "relationships",
                Arrays.stream(RelationshipType.values())
                        .map(OverviewController::shown)
                        .toList());
        return responder.answer(request, Responder.OBJECT, Document.of(body));
    }

    private static Map<String, Object> shown(NodeKind kind) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("kind", kind.label());
        shown.put("label", kind.label());
        shown.put("meaning", kind.meaning());
        shown.put("colour", kind.colour());
        shown.put("caption", Property.NAME.key());
        shown.put("properties", properties(kind.properties()));
        return shown;
    }

    private static Map<String, Object> shown(RelationshipType type) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("type", type.name());
        shown.put("meaning", type.meaning());
        shown.put("from", labels(type.from()));
        shown.put("to", labels(type.to()));
        shown.put("properties", properties(type.properties()));
        return shown;
    }

    private static List<Map<String, Object>> properties(List<Property> properties) {
        return properties.stream()
                .map(property -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("name", property.key());
                    shown.put("meaning", property.meaning());
                    shown.put("choices", property.choices());
                    return shown;
                })
                .toList();
    }

    private static List<String> labels(Set<NodeKind> kinds) {
        return kinds.stream().sorted().map(NodeKind::label).toList();
    }
}
