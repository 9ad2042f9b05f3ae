package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.query.Listing;

/** Lists of what was found, as results. */
final class Listings {
    private Listings() {}

    static Result result(Listing found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("items", found.items());
        json.put("truncated", found.truncated());
        json.put("suggestions", found.suggestions());
        return Result.of(
                json,
                found.items().stream().map(Listings::spread).toList(),
                "id",
                "name",
                "kind",
                "matched",
                "why",
                "score");
    }

    /** Says what else could have been meant, and that there is more. */
    static void remark(Listing found, CommonOptions options) {
        if (!found.suggestions().isEmpty()) {
            options.progress("Did you mean: "
                    + found.suggestions().stream().map(Cells::text).collect(Collectors.joining(", ")));
        }
        if (found.truncated()) {
            options.progress("There is more: raise --limit");
        }
    }

    /** In a table the id and the kind of an entity get columns of their own. */
    static Map<String, Object> spread(Map<String, Object> item) {
        Map<String, Object> spread = new LinkedHashMap<>();
        item.forEach((key, value) -> {
            if (key.equals("entity") && value instanceof Map<?, ?> entity) {
                for (String part : List.of("id", "name", "kind")) {
                    spread.put(part, Cells.text(entity.get(part)));
                }
            } else {
                spread.put(key, value);
            }
        });
        return spread;
    }
}
