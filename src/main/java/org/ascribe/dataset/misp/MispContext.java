package org.ascribe.dataset.misp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * What all clusters of a galaxy share while they are read.
 *
 * @param dataset name of the dataset, which begins the ids of its clusters
 * @param project id of the MISP project, which states what no other is named for
 * @param source id of the document that the galaxy itself is
 * @param start the beginning of the file
 * @param draft takes what is read
 */
record MispContext(String dataset, String project, String source, Location start, Draft draft) {

    /** Adds the project and the galaxy as a document. */
    static MispContext of(String dataset, String title, Draft draft, Location at) {
        String project = draft.add(Vendors.of("MISP Project").orElseThrow().mention(at));
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, "MISP Project");
        properties.put(Property.TITLE, title);
        properties.put(Property.URL, "https://github.com/MISP/misp-galaxy");
        String source = draft.add(Entity.of(dataset + ":galaxy", NodeKind.SOURCE, title, properties, at));
        return new MispContext(dataset, project, source, at, draft);
    }

    /** The id of a cluster. */
    String id(String uuid) {
        return dataset + ":" + uuid;
    }

    /** The galaxy and the documents that a cluster refers to. */
    List<String> sources(MispMeta meta, Location at) {
        Documents documents = new Documents(draft);
        List<String> sources = new ArrayList<>(List.of(source));
        for (String address : meta.texts("refs")) {
            if (!Placeholder.is(address)) {
                documents.add(address, "", Map.of(), at).ifPresent(sources::add);
            }
        }
        return sources;
    }

    /** Adds a fact with those who state it. */
    void fact(RelationshipType type, String from, String to, String statedBy, List<String> sources, Location at) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.STATED_BY, List.of(statedBy));
        properties.put(Property.SOURCES, sources);
        draft.link(type, from, to, properties, at);
    }

    /** Reports a text in the place of a country that names none. */
    void unclearCountry(String text, String name, Location at) {
        draft.warn("unclear-country", at, "'" + Texts.cut(text, 60) + "' of " + name + " names no country", "left out");
    }
}
