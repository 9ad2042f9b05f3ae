package org.ascribe.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.schema.Property;

/**
 * Halves of characters (lone surrogates), as escapes in JSON and YAML can bring them. No UTF-8 holds them: the database would keep
 * another text, the same for all of them, so that two ids become one and each load finds the graph changed.
 */
public final class HalfCharacters {
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final String UNKNOWN = "\ufffd";

    private HalfCharacters() {}

    /** Whether there is one in the id, the name or a text of an entity. */
    public static boolean areIn(Entity entity) {
        return areIn(entity.id())
                || areIn(entity.name())
                || areIn(entity.properties().values());
    }

    /** Whether there is one at an end or in a text of a link. */
    public static boolean areIn(Link link) {
        return areIn(link.from()) || areIn(link.to()) || areIn(link.properties().values());
    }

    /** Whether there is one in a text, or in one of several; there is none in other values. */
    private static boolean areIn(Object value) {
        return switch (value) {
            case String text -> HALF.matcher(text).find();
            case Collection<?> several -> several.stream().anyMatch(HalfCharacters::areIn);
            default -> false;
        };
    }

    /** The text with the sign for an unknown character in the place of each. */
    public static String replaced(String text) {
        return HALF.matcher(text).replaceAll(UNKNOWN);
    }

    /** The same in an id, a name and all texts of an entity. */
    public static Entity replaced(Entity entity) {
        return areIn(entity)
                ? new Entity(
                        replaced(entity.id()),
                        entity.kind(),
                        replaced(entity.name()),
                        replaced(entity.properties()),
                        entity.mention(),
                        entity.at())
                : entity;
    }

    /** The same in all texts among the properties of an entity or a link. */
    public static Map<Property, Object> replaced(Map<Property, Object> properties) {
        if (!areIn(properties.values())) {
            return properties;
        }
        Map<Property, Object> others = new EnumMap<>(properties);
        others.replaceAll((property, value) -> switch (value) {
            case String text -> replaced(text);
            case List<?> list ->
                list.stream()
                        .map(Object::toString)
                        .map(HalfCharacters::replaced)
                        .toList();
            default -> value;
        });
        return others;
    }
}
