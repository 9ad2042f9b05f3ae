package org.ascribe.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.graph.GraphLink;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * The links of one type between two entities: each dataset has its own, together they say one thing.
 *
 * @param links all of one type and direction
 */
record Links(List<GraphLink> links) {
    private static final Set<Property> LISTED = Set.of(Property.STATED_BY, Property.SOURCES);

    /** The ids of those who state it. */
    Set<String> statedBy() {
        return ids(Property.STATED_BY);
    }

    /** The ids of the documents where it can be read. */
    Set<String> sources() {
        return ids(Property.SOURCES);
    }

    /** What else the links say, such as a role or an outcome: a text, or a list where the datasets differ. */
    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        for (Property property : links.getFirst().type().properties()) {
            List<Object> values = LISTED.contains(property)
                    ? List.of()
                    : links.stream()
                            .flatMap(link -> Stream.ofNullable(value(link, property)))
                            .distinct()
                            .toList();
            if (!values.isEmpty()) {
                details.put(property.key(), values.size() == 1 ? values.getFirst() : values);
            }
        }
        return details;
    }

    private static @Nullable Object value(GraphLink link, Property property) {
        return switch (property.type()) {
            case DATE -> Rendering.date(link.properties(), property.key());
            default -> link.properties().get(property.key());
        };
    }

    private Set<String> ids(Property property) {
        Set<String> ids = new TreeSet<>();
        links.stream()
                .flatMap(link -> Stream.ofNullable(link.properties().get(property.key())))
                .map(Collection.class::cast)
                .forEach(values -> ((Collection<?>) values).forEach(id -> ids.add(id.toString())));
        return ids;
    }
}
