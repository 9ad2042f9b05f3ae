package org.ascribe.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ascribe.export.Drawing;
import org.ascribe.export.Edge;
import org.ascribe.export.Vertex;
import org.ascribe.query.Picture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Writes a part of the graph for programs that draw and count. */
final class Pictured {
    private static final Set<String> OWN = Set.of("id", "kind", "name", "type", "from", "to");

    private Pictured() {}

    /** In the form that the drawing has. */
    static byte[] bytes(Picture picture, Function<Writer, Drawing> form) {
        StringWriter out = new StringWriter();
        Drawing drawing = form.apply(out);
        try {
            drawing.begin();
            for (Map<String, Object> node : picture.nodes()) {
                drawing.node(new Vertex(
                        text(node, "id"), NodeKind.of(text(node, "kind")), text(node, "name"), values(node)));
            }
            for (Map<String, Object> link : picture.relationships()) {
                drawing.link(new Edge(
                        RelationshipType.valueOf(text(link, "type")),
                        text(link, "from"),
                        text(link, "to"),
                        values(link)));
            }
            drawing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> values(Map<String, Object> shown) {
        Map<String, Object> values = new LinkedHashMap<>();
        shown.forEach((key, value) -> {
            Object plain = plain(value);
            if (plain != null && !OWN.contains(key)) {
                values.put(key, plain);
            }
        });
        return values;
    }

    /** Entities and documents by id, dates by value. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> plain(map.containsKey("id") ? map.get("id") : map.get("value"));
            case Collection<?> items when items.isEmpty() -> null;
            case Collection<?> items ->
                items.stream().map(Pictured::plain).map(String::valueOf).toList();
            default -> value;
        };
    }

    private static String text(Map<String, Object> shown, String key) {
        return String.valueOf(shown.get(key));
    }
}
