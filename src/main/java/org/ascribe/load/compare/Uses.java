package org.ascribe.load.compare;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.dataset.Link;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Who uses which names: the links {@code USES} that follow from who states a name. */
final class Uses {
    private Uses() {}

    /** Who states a name uses it; a vendor may use one name for two actors, and uses it since the earlier date. */
    static Collection<Link> of(List<Link> links) {
        SortedMap<String, Link> uses = new TreeMap<>();
        for (Link link : links) {
            if (link.type() == RelationshipType.NAMES
                    && link.properties().get(Property.STATED_BY) instanceof List<?> users) {
                users.forEach(
                        user -> uses.merge(user + "\n" + link.from(), use(user.toString(), link), Uses::earlierUse));
            }
        }
        return uses.values();
    }

    private static Link use(String user, Link name) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        for (Property property : List.of(Property.SINCE, Property.SOURCES)) {
            Object value = name.properties().get(property);
            if (value != null) {
                properties.put(property, value);
            }
        }
        return new Link(RelationshipType.USES, user, name.from(), properties, name.at());
    }

    /** All documents and, whatever the order, the earlier date, the value that sorts first among equals, and any date before none. */
    private static Link earlierUse(Link a, Link b) {
        Link earlier = since(a).compareTo(since(b)) <= 0 ? a : b;
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.putAll(earlier.properties());
        properties.put(
                Property.SOURCES,
                Stream.of(a, b)
                        .flatMap(use -> use.properties().get(Property.SOURCES) instanceof List<?> sources
                                ? sources.stream()
                                : Stream.empty())
                        .map(Object::toString)
                        .distinct()
                        .sorted()
                        .toList());
        return new Link(earlier.type(), earlier.from(), earlier.to(), properties, earlier.at());
    }

    private static String since(Link use) {
        return use.properties().get(Property.SINCE) instanceof Period since
                ? since.from() + " " + since.value() + " " + since.text()
                : "~";
    }
}
