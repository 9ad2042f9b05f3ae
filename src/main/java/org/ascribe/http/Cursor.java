package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.ascribe.answer.RowValue;
import org.ascribe.failure.Failure;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Listing;

/**
 * A place in a list: opaque to clients, good for the same request over the same data.
 *
 * @param offset how many items come before
 * @param limit how many to show
 * @param seal what it is good for
 */
record Cursor(int offset, int limit, String seal) {
    static final String PARAMETER = "cursor";

    private static final String LIMIT = "limit";
    private static final int MOST = 1000;

    /** So few digits that the end of the page is still an {@code int}. */
    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

    /** Where the request wants to be: at the start, or at its cursor. */
    static Cursor of(HttpRequest<?> request, Query query, DataVersion version, int limit) {
        String seal = seal(request, query, version);
        int wanted = query.number(LIMIT, limit, 1, MOST);
        return query.text(PARAMETER)
                .map(text -> new Cursor(offset(text, seal), wanted, seal))
                .orElse(new Cursor(0, wanted, seal));
    }

    /** The end of the page, counted from the start of the list. */
    int end() {
        return offset + limit;
    }

    /** The page, from a listing that goes up to its end. */
    <T extends RowValue> Document page(Listing<T> listing) {
        List<T> items = listing.items();
        List<T> page = items.subList(Math.min(offset, items.size()), items.size());
        boolean more = listing.truncated() && items.size() == end();
        return Document.list(page, more ? text(end()) : null, listing.truncated());
    }

    /** The address of the next page, relative to the server. */
    static String link(HttpRequest<?> request, String next) {
        UriBuilder uri = UriBuilder.of(request.getUri().getRawPath());
        request.getParameters().forEach((name, values) -> {
            if (!name.equals(PARAMETER)) {
                uri.queryParam(name, values.toArray());
            }
        });
        return uri.queryParam(PARAMETER, next).build().toString();
    }

    private String text(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((seal + place).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(String text, String seal) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String place = plain.startsWith(seal) ? plain.substring(seal.length()) : "";
            if (PLACE.matcher(place).matches()) {
                return Integer.parseInt(place);
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for the cursor of another request.
        }
        throw Failure.of(
                Failure.Kind.USAGE,
                "The cursor is not of this request, or the data have changed since",
                "Start again without a cursor");
    }

    private static String seal(HttpRequest<?> request, Query query, DataVersion version) {
        Map<String, String> wanted = new TreeMap<>(query.values());
        wanted.keySet().removeAll(List.of(PARAMETER, LIMIT));
        CRC32 crc = new CRC32();
        crc.update((request.getPath() + wanted + version.value()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue()) + ".";
    }
}
