package org.ascribe.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a JSON object, read whatever way they are written: a text where a list is due and the other way round.
 *
 * @param node the object, or a missing node
 */
public record JsonTexts(JsonNode node) {
    /** The texts under a key; none where it is missing. */
    public List<String> under(String key) {
        return of(node.path(key));
    }

    /** The first text under a key that says something. */
    public Optional<String> first(String key) {
        return under(key).stream()
                .map(Spelling::tidy)
                .filter(text -> !Placeholder.is(text))
                .findFirst();
    }

    /** A value as texts: itself or its elements, without nulls and what is nested. */
    public static List<String> of(JsonNode value) {
        if (value.isValueNode()) {
            return value.isNull() ? List.of() : List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> {
            if (element.isValueNode() && !element.isNull()) {
                texts.add(element.asText());
            }
        });
        return texts;
    }
}
