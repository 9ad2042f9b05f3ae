package org.ascribe.dataset.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of a JSON object, read whatever way they are written: a text where a list is due and the other way round.
 *
 * @param node the object, or a missing node
 */
public record JsonTexts(JsonNode node) {
    private static final Set<String> YES = Set.of("true", "yes", "1");

    /** The texts under a key; none where it is missing. */
    public List<String> under(String key) {
        return of(node.path(key));
    }

    /** The names under a key: what is a number or a yes or no is none. */
    public List<String> names(String key) {
        return namesOf(node.path(key));
    }

    /** Whether a key says yes, be it as such, as a number or in a text. */
    public boolean isTrue(String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? YES.contains(Spelling.plain(value.asText())) : value.asBoolean();
    }

    /** The first text under a key that says something. */
    public Optional<String> first(String key) {
        return under(key).stream()
                .map(Spelling::tidy)
                .filter(text -> !Placeholder.is(text))
                .findFirst();
    }

    /** A value as names: what of it is text. */
    public static List<String> namesOf(JsonNode value) {
        return Stream.concat(Stream.of(value), value.valueStream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
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
