package org.ascribe.query;

import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Origin;
import org.ascribe.schema.Period;
import org.jspecify.annotations.Nullable;

/** Turns values of the graph into the shapes of the public contract. */
public final class Rendering {
    private Rendering() {}

    /** Any value of a result: nodes become entities or sources, dates without a value null, whole numbers lose their point. */
    public static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case GraphNode node when node.kind() == NodeKind.SOURCE -> source(node);
            case GraphNode node -> entity(node);
            case GraphLink link -> link(link);
            case List<?> list -> list.stream().map(Rendering::value).toList();
            case Map<?, ?> map -> map(map);
            case Temporal temporal -> temporal.toString();
            case Double number when number == Math.rint(number) -> number.longValue();
            default -> value;
        };
    }

    /** An entity: id, name and kind; what is imported carries its origin, and a body of a state its state. */
    public static Map<String, Object> entity(GraphNode node) {
        Map<String, Object> entity = reference(node.id(), node.name(), node.kind());
        if (node.kind() == NodeKind.AGENCY && node.properties().containsKey("state")) {
            entity.put("state", reference(node.text("state"), node.text("stateName"), NodeKind.STATE));
        }
        return entity;
    }

    /** A source: id, publisher, title, url and published. */
    public static Map<String, Object> source(GraphNode node) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", node.id());
        for (String key : List.of("publisher", "title", "url")) {
            source.put(key, node.properties().get(key));
        }
        source.put("published", date(node.properties(), "published"));
        return source;
    }

    /** A date property of a node or link: value, precision and text, or null where it has none. */
    public static @Nullable Map<String, Object> date(Map<String, Object> properties, String key) {
        Object value = properties.get(key);
        if (value == null) {
            return null;
        }
        Map<String, Object> date = new LinkedHashMap<>();
        date.put("value", value);
        date.put("precision", properties.get(key + Period.PRECISION));
        date.put("text", properties.get(key + Period.TEXT));
        return date;
    }

    private static Map<String, Object> reference(String id, String name, NodeKind kind) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", id);
        reference.put("name", name);
        reference.put("kind", kind.label());
        Origin.of(id).ifPresent(origin -> reference.put("origin", origin));
        return reference;
    }

    private static Map<String, Object> link(GraphLink link) {
        Map<String, Object> rendered = new LinkedHashMap<>();
        rendered.put("type", link.type().name());
        link.properties().forEach((key, value) -> rendered.put(key, value(value)));
        return rendered;
    }

    /** A map of a result; the queries build a date without looking whether there is one. */
    private static @Nullable Object map(Map<?, ?> map) {
        if (map.containsKey("precision") && map.get("value") == null) {
            return null;
        }
        Map<String, Object> rendered = new LinkedHashMap<>();
        map.forEach((key, value) -> rendered.put(key.toString(), value(value)));
        return rendered;
    }
}
