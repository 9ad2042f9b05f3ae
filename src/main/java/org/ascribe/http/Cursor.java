package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ascribe.answer.RowValue;
import org.ascribe.query.Answer;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Listing;
import org.ascribe.query.Place;
import org.ascribe.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a request wants.
 *
 * @param place where it starts
 * @param limit how many to show
 */
record Cursor(Place place, int limit) {
    static final String PARAMETER = "cursor";
    /** Items of a page at most. */
    static final int MOST = 1000;

    private static final String LIMIT = "limit";

    /** Where the request wants to be: at the start, or at its cursor. */
    static Cursor of(HttpRequest<?> request, Query query, DataVersion version, int limit) {
        Map<String, String> wanted = new TreeMap<>(query.values());
        wanted.keySet().removeAll(List.of(PARAMETER, LIMIT));
        int size = query.number(LIMIT, limit, 1, MOST);
        String text = query.text(PARAMETER).orElse(null);
        return new Cursor(Place.of(text, request.getPath() + wanted, version), size);
    }

    /** How many items come before the page. */
    int offset() {
        return place.offset();
    }

    /** The end of the page, counted from the start of the list. */
    int end() {
        return offset() + limit;
    }

    /** The page, from a listing that goes up to its end. */
    <T extends RowValue> Document page(Listing<T> listing) {
        List<T> items = listing.items();
        List<T> page = items.subList(Math.min(offset(), items.size()), items.size());
        boolean more = listing.truncated() && items.size() == end();
        return Document.list(page, next(more, page.size()), listing.truncated()).at(place);
    }

    /** The page, from a listing that starts with it. */
    <T extends RowValue> Document next(Listing<T> listing) {
        String next = next(listing.truncated(), listing.items().size());
        return Document.list(listing.items(), next, listing.truncated()).at(place);
    }

    /** The page of an answer. */
    Document page(Question question, Answer answer) {
        return Document.of(
                        question, answer, next(answer.truncated(), answer.rows().size()))
                .at(place);
    }

    /** The address of the next page, as a path on the server as the client knows it. */
    static String link(HttpRequest<?> request, String next) {
        UriBuilder uri = UriBuilder.of(Caller.of(request).path(request.getUri().getRawPath()));
        request.getParameters().forEach((name, values) -> {
            if (!name.equals(PARAMETER)) {
                uri.queryParam(name, values.toArray());
            }
        });
        return uri.queryParam(PARAMETER, next).build().toString();
    }

    private @Nullable String next(boolean more, int shown) {
        return more ? place.after(shown) : null;
    }
}
