package org.ascribe.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;

/** Where parsed values stand in their file, and what they are called in messages. */
final class Positions {
    private Positions() {}

    static Location of(String file, JsonNode node) {
        JsonLocation at = node instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return at == null ? Location.of(file) : new Location(file, at.getLineNr(), at.getColumnNr());
    }

    static String typeOf(JsonNode node) {
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
    static String words(String jsonType) {
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
