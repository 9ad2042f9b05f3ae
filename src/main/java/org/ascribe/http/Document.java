package org.ascribe.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.query.Answer;
import org.ascribe.query.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param body for JSON
 * @param columns for CSV, in their order
 * @param rows for CSV and NDJSON
 * @param next the cursor of the next page, or null
 * @param location where the thing is found now, or null where it is here
 * @param drawing what to draw of it, read when it is asked for; null where there is nothing to draw
 */
record Document(
        RowValue body,
        List<String> columns,
        List<? extends RowValue> rows,
        @Nullable String next,
        @Nullable String location,
        @Nullable Supplier<Picture> drawing) {

    /** One thing, which has no rows. */
    static Document of(RowValue body) {
        return new Document(body, List.of(), List.of(), null, null, null);
    }

    /** Nothing here; the thing has another address for good. */
    static Document moved(String location) {
        return new Document(Fields.EMPTY, List.of(), List.of(), null, location, null);
    }

    /** The answer to a question; without notes it has no field for them. */
    static Document of(Answer answer) {
        RowValue body = answer.notes().isEmpty() ? new Fields(answer.fields()).without("notes") : answer;
        return new Document(body, answer.columns(), answer.rows(), null, null, null);
    }

    /** A page of a list. */
    static Document list(List<? extends RowValue> items, @Nullable String next, boolean truncated) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(item -> columns.addAll(item.fields().keySet()));
        return new Document(new Page(items, next, truncated), new ArrayList<>(columns), items, next, null, null);
    }

    /** The same with one more value in the body. */
    Document with(String key, Object value) {
        return new Document(new Fields(body.fields()).with(key, value), columns, rows, next, location, drawing);
    }

    /** The same with something to draw. */
    Document drawn(Supplier<Picture> other) {
        return new Document(body, columns, rows, next, location, other);
    }

    /** What to draw; a route that offers pictures has one. */
    Picture picture() {
        return Objects.requireNonNull(drawing, "nothing to draw").get();
    }

    /** A part of a list, as all lists are answered. */
    private record Page(
            List<? extends RowValue> items, @Nullable String next, boolean truncated) implements RowValue {}
}
