package org.ascribe.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param body for JSON
 * @param columns for CSV, in their order
 * @param rows for CSV; values by column
 * @param next the cursor of the next page, or null
 * @param location where the thing is found now, or null where it is here
 */
record Document(
        Map<String, Object> body,
        List<String> columns,
        List<Map<String, Object>> rows,
        @Nullable String next,
        @Nullable String location) {

    /** One thing, which has no rows. */
    static Document of(Map<String, Object> body) {
        return new Document(body, List.of(), List.of(), null, null);
    }

    /** Nothing here; the thing has another address for good. */
    static Document moved(String location) {
        return new Document(Map.of(), List.of(), List.of(), null, location);
    }

    /** The answer to a question. */
    static Document of(Answer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("question", answer.question());
        body.put("title", answer.title());
        body.put("parameters", answer.parameters());
        body.put("columns", answer.columns());
        body.put("rows", answer.rows());
        body.put("truncated", answer.truncated());
        if (!answer.notes().isEmpty()) {
            body.put("notes", answer.notes());
        }
        return new Document(body, answer.columns(), answer.rows(), null, null);
    }

    /** A page of a list. */
    static Document list(List<Map<String, Object>> items, @Nullable String next, boolean truncated) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(item -> columns.addAll(item.keySet()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", items);
        body.put("next", next);
        body.put("truncated", truncated);
        return new Document(body, new ArrayList<>(columns), items, next, null);
    }

    /** The same with one more value in the body. */
    Document with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(key, value);
        return new Document(more, columns, rows, next, location);
    }
}
