package org.ascribe.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ascribe.dataset.curated.Section;
import org.ascribe.dataset.stix.StixExtension;
import org.ascribe.graph.GraphNode;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;

/** The parts that STIX objects are made of. */
final class StixObjects {
    /** The identity of this program, which defines the extension. */
    static final String ASCRIBE = StixIds.of("identity", "ascribe");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** The graph knows no time of its own for a thing, and two exports are to be the same: the day of the vocabulary. */
    private static final String EPOCH = "2024-01-01T00:00:00.000Z";

    private StixObjects() {}

    /** An object of a type that was stated at no time in particular. */
    static ObjectNode object(String type, String id) {
        return object(type, id, EPOCH);
    }

    /** An object with what every one must have. */
    static ObjectNode object(String type, String id, String created) {
        return JSON.objectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", created)
                .put("modified", created);
    }

    /** The beginning of the first day of a date, or of the day of the vocabulary where there is none. */
    static String created(GraphNode node, Property property) {
        LocalDate day = node.properties().day(property.key() + Period.FROM);
        return day == null ? EPOCH : timestamp(day);
    }

    /** The beginning of a day. */
    static String timestamp(LocalDate day) {
        return day + "T00:00:00.000Z";
    }

    /** Puts a text, if there is one. */
    static void put(ObjectNode object, String key, String text) {
        if (!text.isBlank()) {
            object.put(key, text);
        }
    }

    /** Puts a list, if there is anything in it: STIX allows no empty ones. */
    static void put(ObjectNode object, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = object.putArray(key);
            texts.forEach(list::add);
        }
    }

    /** Puts documents as external references. */
    static void references(ObjectNode object, Collection<GraphNode> documents) {
        ArrayNode references = JSON.arrayNode();
        for (GraphNode document : documents) {
            ObjectNode reference = references.addObject();
            String publisher = document.text(Property.PUBLISHER.key());
            reference.put("source_name", publisher.isBlank() ? document.id() : publisher);
            put(reference, "description", document.name());
            String url = document.text(Property.URL.key());
            if (isAddress(url)) {
                reference.put("url", url);
            }
            reference.put("external_id", document.id());
        }
        if (!references.isEmpty()) {
            object.set("external_references", references);
        }
    }

    /** Puts the extension with the entries of all datasets that hold the thing. */
    static void entries(ObjectNode object, Element element) {
        ArrayNode entries = entries(element);
        if (!entries.isEmpty()) {
            extension(object).set(StixExtension.ENTRIES, entries);
        }
    }

    /** Says which object states in full what this one repeats in the terms of STIX. */
    static void statedIn(ObjectNode object, String id) {
        extension(object).put(StixExtension.STATED_IN, id);
    }

    /** Puts the extension and gives it to be filled. */
    static ObjectNode extension(ObjectNode object) {
        return object.putObject("extensions").putObject(StixExtension.ID).put("extension_type", "property-extension");
    }

    /** What each dataset says of the thing; what holds on who is the same follows from that. */
    static ArrayNode entries(Element element) {
        ArrayNode entries = JSON.arrayNode();
        for (String dataset : element.owners()) {
            if (!dataset.equals(Judgement.HELD)) {
                Section section = Section.of(element.node().kind(), element.givenBy(dataset));
                entry(entries, dataset, section, Entries.of(section, element.of(dataset)));
            }
        }
        return entries;
    }

    /** Adds what a dataset says. */
    static void entry(ArrayNode entries, String dataset, Section section, ObjectNode entry) {
        entries.addObject()
                .put("dataset", dataset)
                .put("section", section.entry())
                .set("entry", entry);
    }

    /** The names of nodes. */
    static List<String> names(Collection<GraphNode> nodes) {
        return nodes.stream().map(GraphNode::name).distinct().sorted().toList();
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.isAbsolute()
                    && uri.getRawAuthority() != null
                    && uri.toASCIIString().equals(url);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
