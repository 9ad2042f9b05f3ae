package org.ascribe.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.ValueType;

/** Writes GraphML 1.0. */
public final class GraphMl implements Drawing {
    /** The value that says which dataset a relationship is from. */
    public static final String DATASET = "dataset";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    /** What a name token of XML cannot hold; the underscore announces what was escaped. */
    private static final Pattern NO_TOKEN = Pattern.compile("[^A-Za-z0-9.:-]");
    /** What XML 1.0 cannot hold, escaped or not. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Map<String, String> nodeKeys = new TreeMap<>();
    private final Map<String, String> linkKeys = new TreeMap<>();
    private final XMLStreamWriter xml;
    private long links;

    /** To that output, which is not closed. */
    public GraphMl(Writer out) {
        try {
            this.xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        for (String key : Set.of("id", "kind", "name", "colour", "state")) {
            nodeKeys.put(key, "string");
        }
        for (NodeKind kind : NodeKind.values()) {
            declare(nodeKeys, kind.properties());
        }
        declare(nodeKeys, EnumSet.of(Property.DESCRIPTION));
        linkKeys.put("type", "string");
        linkKeys.put(DATASET, "string");
        for (RelationshipType type : RelationshipType.values()) {
            declare(linkKeys, type.properties());
        }
    }

    @Override
    public void begin() throws IOException {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeComment(" " + DISCLAIMER + " ");
            line();
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute(
                    "xsi",
                    INSTANCE,
                    "schemaLocation",
                    NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            keys("node", nodeKeys);
            keys("edge", linkKeys);
            line();
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "ascribe");
            xml.writeAttribute("edgedefault", "directed");
        });
    }

    @Override
    public void node(Vertex vertex) throws IOException {
        write(() -> {
            line();
            xml.writeStartElement("node");
            xml.writeAttribute("id", token(vertex.id()));
            data("node", "id", vertex.id());
            data("node", "kind", vertex.kind().label());
            data("node", "name", vertex.name());
            data("node", "colour", vertex.kind().colour());
            values("node", nodeKeys, vertex.values());
            xml.writeEndElement();
        });
    }

    @Override
    public void link(Edge edge) throws IOException {
        write(() -> {
            line();
            xml.writeStartElement("edge");
            xml.writeAttribute("id", "e" + ++links);
            xml.writeAttribute("source", token(edge.from()));
            xml.writeAttribute("target", token(edge.to()));
            data("edge", "type", edge.type().name());
            values("edge", linkKeys, edge.values());
            xml.writeEndElement();
        });
    }

    @Override
    public void end() throws IOException {
        write(() -> {
            line();
            xml.writeEndElement();
            line();
            xml.writeEndElement();
            line();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    /** An id as XML allows it: {@code alias:Storm-0558} stays, {@code alias:Storm 0558} becomes {@code alias:Storm_20_0558}. */
    static String token(String id) {
        return NO_TOKEN.matcher(id)
                .replaceAll(found -> "_" + Integer.toHexString(found.group().codePointAt(0)) + "_");
    }

    private static void declare(Map<String, String> keys, Collection<Property> properties) {
        properties.forEach(property -> keys.put(
                property.key(),
                property.type() == ValueType.NUMBER
                        ? "double"
                        : property.type() == ValueType.FLAG ? "boolean" : "string"));
    }

    private void keys(String of, Map<String, String> keys) throws XMLStreamException {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            line();
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + key.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", key.getValue());
        }
    }

    private void values(String of, Map<String, String> keys, Map<String, Value> values) throws XMLStreamException {
        for (Map.Entry<String, Value> value : values.entrySet()) {
            if (keys.containsKey(value.getKey())) {
                data(of, value.getKey(), text(value.getValue()));
            }
        }
    }

    private void data(String of, String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", of + "-" + key);
        xml.writeCharacters(NO_XML.matcher(text).replaceAll("\uFFFD"));
        xml.writeEndElement();
    }

    /** Entities and documents by id, dates by value. */
    private static String text(Value value) {
        return switch (value) {
            case Reference reference -> reference.id();
            case Value.Date date -> date.value();
            case Value.Range range -> range.min() + ".." + range.max();
            case Value.Likelihood likelihood -> Double.toString(likelihood.percent());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.set());
            case Value.Items items -> items.items().stream().map(GraphMl::text).collect(Collectors.joining("; "));
            case RowValue row ->
                row.fields().values().stream().map(GraphMl::text).collect(Collectors.joining(", "));
            case Value.None none -> "";
        };
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A part of the document. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
