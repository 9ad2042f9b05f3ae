package org.ascribe.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Words and quotations belong to the document in which they stand. */
public final class Verbatim {
    private static final Set<Property> PROPERTIES = Set.of(Property.WORDS, Property.QUOTE);

    private Verbatim() {}

    /** The links, with words that a statement has and none of its documents those of the first of these. */
    public static List<Link> atDocuments(List<Entity> entities, List<Link> links) {
        Map<String, Map<Property, Object>> homeless = new HashMap<>();
        for (Entity entity : entities) {
            Map<Property, Object> verbatim = new EnumMap<>(Property.class);
            PROPERTIES.forEach(property -> {
                Object value = entity.properties().get(property);
                if (value != null) {
                    verbatim.put(property, value);
                }
            });
            if (!verbatim.isEmpty()) {
                homeless.put(entity.id(), verbatim);
            }
        }
        for (Link link : links) {
            Map<Property, Object> verbatim = cited(link, homeless);
            if (verbatim != null) {
                verbatim.keySet().removeAll(new HashSet<>(link.properties().keySet()));
            }
        }
        List<Link> all = new ArrayList<>();
        for (Link link : links) {
            Map<Property, Object> verbatim = cited(link, homeless);
            if (verbatim == null || verbatim.isEmpty()) {
                all.add(link);
            } else {
                Map<Property, Object> properties = new EnumMap<>(verbatim);
                properties.putAll(link.properties());
                all.add(new Link(link.type(), link.from(), link.to(), properties, link.at()));
                verbatim.clear();
            }
        }
        return all;
    }

    private static @Nullable Map<Property, Object> cited(Link link, Map<String, Map<Property, Object>> homeless) {
        return link.type() == RelationshipType.CITED_IN ? homeless.get(link.from()) : null;
    }
}
