package org.ascribe.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads values out of rendered answers. */
final class Shown {
    private Shown() {}

    /** The value of a key, as text. */
    static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    /** The texts under a path of keys in each of the items. */
    static List<String> each(List<?> items, String... path) {
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
