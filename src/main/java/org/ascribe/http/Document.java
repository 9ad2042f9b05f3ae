package org.ascribe.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.answer.Csv;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.query.Answer;
import org.ascribe.query.Picture;
import org.ascribe.query.Place;
import org.ascribe.query.Question;
import org.ascribe.report.Account;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers.
 *
 * @param body for JSON
 * @param columns for CSV, in their order
 * @param rows for CSV and NDJSON
 * @param next the cursor of the next page, or null
 * @param location where the thing is found now, or null where it is here
 * @param place where in a list the page starts, or null where there are no pages
 * @param drawing what to draw of it, read when it is asked for; null where there is nothing to draw
 * @param written what to write of it for people, or null
 */
record Document(
        RowValue body,
        List<String> columns,
        List<? extends RowValue> rows,
        @Nullable String next,
        @Nullable String location,
        @Nullable Place place,
        @Nullable Supplier<Picture> drawing,
        @Nullable Account written) {

    /** One thing, which has no rows. */
    static Document of(RowValue body) {
        return new Document(body, List.of(), List.of(), null, null, null, null, null);
    }

    /** What is to be read and cited. */
    static Document of(Account account) {
        return new Document(Fields.of(account), List.of(), List.of(), null, null, null, null, account);
    }

    /** What came on record, the newest first. */
    static Document feed(List<Fields> changes) {
        return new Document(Fields.EMPTY, List.of(), changes, null, null, null, null, null);
    }

    /** Nothing here; the thing has another address for good. */
    static Document moved(String location) {
        return new Document(Fields.EMPTY, List.of(), List.of(), null, location, null, null, null);
    }

    /** A page of the answer to a question; without notes it has no field for them. */
    static Document of(Question question, Answer answer, @Nullable String next) {
        Fields all = new Fields(answer.fields()).with("next", next);
        RowValue body = answer.notes().isEmpty() ? all.without("notes") : all;
        return new Document(body, question.csvColumns(), answer.rows(), next, null, null, null, null);
    }

    /** A page of a list. */
    static Document list(List<? extends RowValue> items, @Nullable String next, boolean truncated) {
        Set<String> columns = new LinkedHashSet<>();
        items.forEach(item -> columns.addAll(item.fields().keySet()));
        return new Document(
                new Page(items, next, truncated), Csv.withIds(columns, items), items, next, null, null, null, null);
    }

    /** The same with one more value in the body. */
    Document with(String key, Object value) {
        return new Document(
                new Fields(body.fields()).with(key, value), columns, rows, next, location, place, drawing, written);
    }

    /** The same as a page that starts there. */
    Document at(Place other) {
        return new Document(body, columns, rows, next, location, other, drawing, written);
    }

    /** The same with something to draw. */
    Document drawn(Supplier<Picture> other) {
        return new Document(body, columns, rows, next, location, place, other, written);
    }

    /** What to draw; a route that offers pictures has one. */
    Picture picture() {
        return Objects.requireNonNull(drawing, "nothing to draw").get();
    }

    /** What to write; a route that offers accounts has one. */
    Account account() {
        return Objects.requireNonNull(written, "nothing to write");
    }

    /** A part of a list, as all lists are answered. */
    private record Page(
            List<? extends RowValue> items, @Nullable String next, boolean truncated) implements RowValue {}
}
