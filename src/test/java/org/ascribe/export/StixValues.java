package org.ascribe.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of STIX 2.1 for values, however deep they stand in an object. */
final class StixValues {
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_-]{1,250}");
    /** Names that STIX keeps for itself. */
    private static final Set<String> RESERVED = Set.of("severity", "action", "username", "usernames", "phone_numbers");

    private static final Set<String> TEXTS = Set.of(
            "name",
            "description",
            "identity_class",
            "country",
            "abstract",
            "content",
            "explanation",
            "opinion",
            "relationship_type",
            "source_ref",
            "target_ref",
            "created_by_ref",
            "schema",
            "version",
            "lang");
    private static final Set<String> LISTS =
            Set.of("aliases", "authors", "object_refs", "labels", "sectors", "roles", "goals", "extension_types");

    private final List<String> broken = new ArrayList<>();

    private StixValues() {}

    /** What is wrong with the values of an object. */
    static List<String> broken(JsonNode object) {
        StixValues values = new StixValues();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            values.type(property.getKey(), property.getValue());
            values.check(!RESERVED.contains(property.getKey()), property.getKey() + " is a reserved name");
        }
        values.value("it", object);
        return values.broken;
    }

    private void type(String key, JsonNode value) {
        check(!TEXTS.contains(key) || !value.asText().isBlank(), key + " is no text");
        if (LISTS.contains(key)) {
            check(value.isArray(), key + " is no list");
            Set<JsonNode> seen = new HashSet<>();
            value.forEach(item -> {
                check(item.isTextual() && !item.asText().isBlank(), key + " has " + item);
                check(seen.add(item), key + " has " + item + " twice");
            });
        }
    }

    private void value(String where, JsonNode value) {
        check(!value.isNull(), where + " is null");
        check(!value.isContainerNode() || !value.isEmpty(), where + " is empty");
        check(
                !value.isTextual() || value.asText().chars().noneMatch(StixValues::isStray),
                where + " has control characters");
        if (value.isArray()) {
            value.forEach(item -> value(where, item));
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            check(KEY.matcher(entry.getKey()).matches(), "the key " + entry.getKey() + " is none of STIX");
            value(entry.getKey(), entry.getValue());
        }
    }

    private static boolean isStray(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
