package org.ascribe.dataset;

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

    /** Whether there is one in a text, or in a list of texts; there is none in other values. */
    public static boolean areIn(Object value) {
        return switch (value) {
            case String text -> HALF.matcher(text).find();
            case List<?> list -> list.stream().anyMatch(HalfCharacters::areIn);
            default -> false;
        };
    }

    /** The text with the sign for an unknown character in the place of each. */
    public static String replaced(String text) {
        return HALF.matcher(text).replaceAll(UNKNOWN);
    }

    /** The same in an id, a name and all texts of an entity. */
    public static Entity replaced(Entity entity) {
        boolean whole = !areIn(entity.id())
                && !areIn(entity.name())
                && !areIn(List.copyOf(entity.properties().values()));
        return whole
                ? entity
                : new Entity(
                        replaced(entity.id()),
                        entity.kind(),
                        replaced(entity.name()),
                        replaced(entity.properties()),
                        entity.mention(),
                        entity.at());
    }

    /** The same in all texts among the properties of an entity or a link. */
    public static Map<Property, Object> replaced(Map<Property, Object> properties) {
        if (!areIn(List.copyOf(properties.values()))) {
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
