package org.ascribe.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.schema.Property;

/** Several datasets as one, whose parts refer to each other across their files. */
public final class Union {
    private Union() {}

    /**
     * Brings them together. What one part describes, the others need only mention; a fact that several parts state alike rests on
     * the documents of all of them.
     *
     * @param name what the whole is called
     * @param title one line that says what it is
     */
    public static Dataset of(String name, String title, List<Dataset> parts) {
        Tally tally = new Tally();
        parts.forEach(part -> tally.include(part.tally()));
        List<Problem> problems =
                parts.stream().flatMap(part -> part.problems().stream()).toList();
        return new Dataset(name, title, entities(parts), links(parts), tally, problems);
    }

    private static List<Entity> entities(List<Dataset> parts) {
        Set<String> described =
                all(parts).filter(entity -> !entity.mention()).map(Entity::id).collect(Collectors.toSet());
        Set<String> mentioned = new HashSet<>();
        return all(parts)
                .filter(entity -> !entity.mention() || (!described.contains(entity.id()) && mentioned.add(entity.id())))
                .toList();
    }

    private static Stream<Entity> all(List<Dataset> parts) {
        return parts.stream().flatMap(part -> part.entities().stream());
    }

    private static List<Link> links(List<Dataset> parts) {
        Map<List<Object>, Link> links = new LinkedHashMap<>();
        for (Dataset part : parts) {
            for (Link link : part.links()) {
                Map<Property, Object> but = new EnumMap<>(Property.class);
                but.putAll(link.properties());
                but.remove(Property.SOURCES);
                links.merge(List.of(link.type(), link.from(), link.to(), but), link, Union::together);
            }
        }
        return List.copyOf(links.values());
    }

    private static Link together(Link one, Link other) {
        Set<Object> sources = new LinkedHashSet<>();
        Stream.of(one, other).forEach(link -> {
            if (link.properties().get(Property.SOURCES) instanceof Collection<?> some) {
                sources.addAll(some);
            }
        });
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.putAll(one.properties());
        if (!sources.isEmpty()) {
            properties.put(Property.SOURCES, new ArrayList<>(sources));
        }
        return new Link(one.type(), one.from(), one.to(), properties, one.at());
    }
}
