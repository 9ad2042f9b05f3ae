package org.ascribe.dataset.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that stand at a node of a curated dataset.
 *
 * @param places where a value stands
 * @param problems collects what is wrong
 */
record CuratedValues(Function<JsonNode, Location> places, List<Problem> problems) {

    /** Those of the allowed properties that it has, with values of their types. */
    Map<Property, Object> properties(JsonNode node, Collection<Property> allowed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        for (Property property : allowed) {
            JsonNode value = node.path(property.key());
            Object plain = property == Property.NAME || value.isMissingNode() ? null : value(property, value);
            if (plain != null) {
                properties.put(property, plain);
            }
        }
        return properties;
    }

    private @Nullable Object value(Property property, JsonNode node) {
        return switch (property.type()) {
            case TEXT, URL -> node.isTextual() ? node.asText().strip() : null;
            case TEXTS -> texts(node);
            case NUMBER -> node.isNumber() ? node.asDouble() : null;
            case FLAG -> node.isBoolean() ? node.asBoolean() : null;
            case DATE -> date(property, node);
        };
    }

    private @Nullable Period date(Property property, JsonNode node) {
        JsonNode day = node.isObject() ? node.path("value") : node;
        String value = day.asText();
        if (!value.matches("\\d{4}(-\\d{2}){0,2}")) {
            // Of what is written otherwise the schema says so; of numbers it only says that they must be whole.
            if (day.isNumber()) {
                problems.add(Problem.error(
                        "wrong-format",
                        places.apply(day),
                        "'" + value + "' is not a value for '" + property.key() + "'",
                        "2021, 2021-07 or 2021-07-19"));
            }
            return null;
        }
        try {
            return Period.parse(value).withText(node.path("text").asText(value));
        } catch (DateTimeException e) {
            problems.add(Problem.error(
                    "wrong-date",
                    places.apply(node),
                    "'" + value + "' of '" + property.key() + "' is no date of the calendar",
                    ""));
            return null;
        }
    }

    /** The ids in the list under the key; none where there is no list. */
    static List<String> ids(JsonNode node, String key) {
        return texts(node.path(key));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    /** The id that a reference gives, alone or with more. */
    static String idOf(JsonNode reference) {
        return reference.isObject() ? reference.path("id").asText() : reference.asText();
    }

    /** Does something with each element of the list under the key. */
    static void each(JsonNode node, String key, Consumer<JsonNode> action) {
        JsonNode list = node.path(key);
        if (list.isArray()) {
            list.forEach(action);
        }
    }
}
