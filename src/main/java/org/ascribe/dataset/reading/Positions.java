package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import org.ascribe.dataset.Location;

/** Where parsed values stand in their file, and what they are called in messages. */
public final class Positions {
    private Positions() {}

    /** The place of a value in a file; only the file where the parser has kept no place. */
    public static Location of(String file, JsonNode node) {
        JsonLocation at = node instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return at == null ? Location.of(file) : new Location(file, at.getLineNr(), at.getColumnNr());
    }

    /** What a value is, for people. */
    public static String typeOf(JsonNode node) {
        return words(
                switch (node.getNodeType()) {
                    case OBJECT -> "object";
                    case ARRAY -> "array";
                    case STRING -> "string";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    default -> "null";
                });
    }

    /** The name of a JSON type for people. */
    public static String words(String jsonType) {
        return switch (jsonType) {
            case "object" -> "a mapping";
            case "array" -> "a list";
            case "string" -> "a text";
            case "number", "integer" -> "a number";
            case "boolean" -> "true or false";
            default -> "empty";
        };
    }
}
