package org.ascribe.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.jspecify.annotations.Nullable;

/** Writes what came on record as an Atom feed, as RFC 4287 has it. */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ID = "urn:ascribe:feed";
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed of these rows of the question {@code changes}, the newest first. */
    static byte[] bytes(List<? extends RowValue> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new Atom(xml).write(changes);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(List<? extends RowValue> changes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        text("id", ID);
        text("title", "Ascribe: what came on record");
        text("updated", changes.isEmpty() ? NEVER : day(changes.getFirst()));
        link("self", "feed.atom");
        for (RowValue change : changes) {
            entry(change);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(RowValue change) throws XMLStreamException {
        EntityRef what = change.fields().get("what") instanceof EntityRef entity ? entity : null;
        CRC32 sum = new CRC32();
        sum.update(Json.bytes(change));
        xml.writeStartElement("entry");
        text("id", ID + ":" + (what == null ? "" : what.id() + ":") + Long.toHexString(sum.getValue()));
        text("title", title(change, what));
        text("updated", day(change));
        xml.writeStartElement("author");
        String who = names(change.fields().get("who"));
        text("name", who.isEmpty() ? "Ascribe" : who);
        xml.writeEndElement();
        if (what != null) {
            link("alternate", "./#/entity/" + what.id());
        }
        for (Value source : items(change.fields().get("sources"))) {
            if (source instanceof SourceRef(String id, var publisher, var title, String url, var published)
                    && url != null
                    && url.startsWith("http")) {
                link("related", url);
            }
        }
        xml.writeEndElement();
    }

    private static String title(RowValue change, @Nullable EntityRef what) {
        String about = names(change.fields().get("about"));
        String kind = change.fields().get("kind") instanceof Value.Text text ? text.text() : "";
        return kind + ": " + (what == null ? "" : what.name()) + (about.isEmpty() ? "" : " (about " + about + ")");
    }

    private static String day(RowValue change) {
        if (!(change.fields().get("onRecord") instanceof Value.Date date)) {
            return NEVER;
        }
        String value = date.value();
        return switch (value.length()) {
            case 4 -> value + "-01-01T00:00:00Z";
            case 7 -> value + "-01T00:00:00Z";
            default -> value + "T00:00:00Z";
        };
    }

    private static String names(@Nullable Value value) {
        return items(value).stream()
                .filter(EntityRef.class::isInstance)
                .map(entity -> ((EntityRef) entity).name())
                .collect(Collectors.joining(", "));
    }

    private static List<? extends Value> items(@Nullable Value value) {
        return value instanceof Value.Items items ? items.items() : List.of();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", valid(href));
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(valid(text));
        xml.writeEndElement();
    }

    /** Without what XML cannot hold. */
    private static String valid(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
