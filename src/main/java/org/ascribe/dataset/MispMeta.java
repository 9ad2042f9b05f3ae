package org.ascribe.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code meta} of a MISP cluster, read whatever way it is written: a text where a list is due and the other way round, keys
 * with a typo.
 *
 * @param node the object, or a missing node
 */
record MispMeta(JsonNode node) {
    private static final Pattern SYNONYMS = Pattern.compile("syno[nm]y[nm]s?", Pattern.CASE_INSENSITIVE);

    /** The texts under a key. */
    List<String> texts(String key) {
        return texts(node.path(key));
    }

    /** The first text under a key that says something. */
    Optional<String> text(String key) {
        return texts(key).stream()
                .map(Spelling::tidy)
                .filter(text -> !Placeholder.is(text))
                .findFirst();
    }

    /** The synonyms, also those under {@code synomyms}. */
    List<String> synonyms() {
        List<String> synonyms = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (SYNONYMS.matcher(entry.getKey()).matches()) {
                synonyms.addAll(texts(entry.getValue()));
            }
        }
        return synonyms;
    }

    /** The keys that begin so, with their value as a text: some carry data in the key. */
    List<Map.Entry<String, String>> keysFrom(String prefix) {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().startsWith(prefix)) {
                String value = texts(entry.getValue()).stream().findFirst().orElse("");
                found.add(Map.entry(entry.getKey().substring(prefix.length()), value));
            }
        }
        return found;
    }

    private static List<String> texts(JsonNode value) {
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
