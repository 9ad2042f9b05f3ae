package org.ascribe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;

/** Reads values out of answers as clients see them: maps, lists, texts, numbers and flags. */
public final class Shown {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private Shown() {}

    /** The value as JSON has it. */
    public static Object of(Value value) {
        try {
            return JSON.readValue(Json.text(value), Object.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A row as JSON has it. */
    @SuppressWarnings("unchecked") // objects of JSON have texts as keys
    public static Map<String, Object> map(Value row) {
        return (Map<String, Object>) of(row);
    }

    /** Rows as JSON has them. */
    public static List<Map<String, Object>> maps(List<? extends Value> rows) {
        return rows.stream().map(Shown::map).toList();
    }

    /** The value of a key, as text. */
    public static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    /** The texts under a path of keys in each of the items. */
    public static List<String> each(List<?> items, String... path) {
        return items.stream().map(item -> at(item, path)).toList();
    }

    private static String at(Object item, String... path) {
        Object value = item;
        for (String key : path) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
        }
        return value.toString();
    }
}
