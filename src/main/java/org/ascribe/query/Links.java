package org.ascribe.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.graph.GraphLink;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * The links of one type between two entities: each dataset has its own, together they say one thing.
 *
 * @param links all of one type and direction
 */
record Links(List<GraphLink> links) {
    private static final Set<Property> LISTED = Set.of(Property.STATED_BY, Property.SOURCES);

    RelationshipType type() {
        return links.getFirst().type();
    }

    /** The ids of those who state it. */
    Set<String> statedBy() {
        return ids(Property.STATED_BY);
    }

    /** The ids of the documents where it can be read. */
    Set<String> sources() {
        return ids(Property.SOURCES);
    }

    /** The ids of both. */
    Set<String> referred() {
        Set<String> ids = statedBy();
        ids.addAll(sources());
        return ids;
    }

    /** What else the links say, such as a role or an outcome: a text, or a list where the datasets differ. */
    Fields details() {
        Map<String, Value> details = new LinkedHashMap<>();
        for (Property property : type().properties()) {
            List<Value> values = LISTED.contains(property)
                    ? List.of()
                    : links.stream()
                            .map(link -> link.properties().value(property))
                            .filter(value -> !(value instanceof Value.None))
                            .distinct()
                            .toList();
            if (!values.isEmpty()) {
                details.put(property.key(), values.size() == 1 ? values.getFirst() : new Value.Items(values));
            }
        }
        return new Fields(details);
    }

    /** Them as a link of an answer. */
    StatedLink stated(String from, String to, References references) {
        return new StatedLink(
                type(), from, to, onRecord(), details(), references.of(statedBy()), references.of(sources()));
    }

    /** The day since which one of them is on record; null where one has none. */
    @Nullable
    LocalDate onRecord() {
        List<LocalDate> days = links.stream()
                .map(link -> link.properties().day("onRecord"))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.size() < links.size() ? null : days.getFirst();
    }

    private Set<String> ids(Property property) {
        Set<String> ids = new TreeSet<>();
        links.forEach(link -> ids.addAll(link.properties().texts(property.key())));
        return ids;
    }
}
