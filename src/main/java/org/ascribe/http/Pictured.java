package org.ascribe.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Value;
import org.ascribe.export.Drawing;
import org.ascribe.export.Edge;
import org.ascribe.export.Vertex;
import org.ascribe.query.Picture;
import org.ascribe.query.StatedLink;

/** Writes a part of the graph for programs that draw and count. */
final class Pictured {
    private Pictured() {}

    /** In the form that the drawing has. */
    static byte[] bytes(Picture picture, Function<Writer, Drawing> form) {
        StringWriter out = new StringWriter();
        Drawing drawing = form.apply(out);
        try {
            drawing.begin();
            for (EntityRef node : picture.nodes()) {
                drawing.node(new Vertex(
                        node.id(),
                        node.kind(),
                        node.name(),
                        node.state() == null ? Map.of() : Map.of("state", node.state())));
            }
            for (StatedLink link : picture.relationships()) {
                drawing.link(new Edge(link.type(), link.from(), link.to(), values(link)));
            }
            drawing.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What it says beside its type and its ends, without empty lists. */
    private static Map<String, Value> values(StatedLink link) {
        Map<String, Value> values = new LinkedHashMap<>(link.details().fields());
        values.put("statedBy", new Value.Items(link.statedBy()));
        values.put("sources", new Value.Items(link.sources()));
        values.values()
                .removeIf(value ->
                        value instanceof Value.Items items && items.items().isEmpty());
        return values;
    }
}
