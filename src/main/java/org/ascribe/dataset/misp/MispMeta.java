package org.ascribe.dataset.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ascribe.dataset.reading.JsonTexts;

/**
 * The {@code meta} of a MISP cluster, read whatever way it is written.
 *
 * @param node the object, or a missing node
 */
record MispMeta(JsonNode node) {
    private static final Pattern SYNONYMS = Pattern.compile("syno[nm]y[nm]s?", Pattern.CASE_INSENSITIVE);

    /** The texts under a key. */
    List<String> texts(String key) {
        return new JsonTexts(node).under(key);
    }

    /** The first text under a key that says something. */
    Optional<String> text(String key) {
        return new JsonTexts(node).first(key);
    }

    /** The synonyms, also those under {@code synomyms}. */
    List<String> synonyms() {
        List<String> synonyms = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (SYNONYMS.matcher(entry.getKey()).matches()) {
                synonyms.addAll(JsonTexts.namesOf(entry.getValue()));
            }
        }
        return synonyms;
    }

    /** The keys that begin so, with their value as a text: some carry data in the key. */
    List<Map.Entry<String, String>> keysFrom(String prefix) {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().startsWith(prefix)) {
                String value =
                        JsonTexts.of(entry.getValue()).stream().findFirst().orElse("");
                found.add(Map.entry(entry.getKey().substring(prefix.length()), value));
            }
        }
        return found;
    }
}
