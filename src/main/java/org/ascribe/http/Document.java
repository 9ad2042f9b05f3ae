package org.ascribe.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.query.Answer;
import org.ascribe.query.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param body for JSON
 * @param columns for CSV, in their order
 * @param rows for CSV; values by column
 * @param next the cursor of the next page, or null
 * @param location where the thing is found now, or null where it is here
 * @param drawing what to draw of it, read when it is asked for; null where there is nothing to draw
 */
record Document(
        Map<String, Object> body,
        List<String> columns,
        List<Map<String, Object>> rows,
        @Nullable String next,
        @Nullable String location,
        @Nullable Supplier<Picture> drawing) {

    /** One thing, which has no rows. */
    static Document of(Map<String, Object> body) {
        return new Document(body, List.of(), List.of(), null, null, null);
    }

    /** Nothing here; the thing has another address for good. */
    static Document moved(String location) {
        return new Document(Map.of(), List.of(), List.of(), null, location, null);
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
        return new Document(body, answer.columns(), answer.rows(), null, null, null);
    }

    /** A page of a list. */
    static Document list(List<Map<String, Object>> items, @Nullable String next, boolean truncated) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(item -> columns.addAll(item.keySet()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", items);
        body.put("next", next);
        body.put("truncated", truncated);
        return new Document(body, new ArrayList<>(columns), items, next, null, null);
    }

    /** The same with one more value in the body. */
    Document with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(key, value);
        return new Document(more, columns, rows, next, location, drawing);
    }

    /** The same with something to draw. */
    Document drawn(Supplier<Picture> other) {
        return new Document(body, columns, rows, next, location, other);
    }

    /** What to draw; a route that offers pictures has one. */
    Picture picture() {
        return Objects.requireNonNull(drawing, "nothing to draw").get();
    }
}
