package org.ascribe.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the objects of a collection of TAXII 2.1, page by page. What was fetched before is kept, and only what the server has added
 * since is asked for: the file holds the collection as far as it is known, as a bundle named after it.
 *
 * @see <a href="https://docs.oasis-open.org/cti/taxii/v2.1/os/taxii-v2.1-os.html">TAXII 2.1, section 5.4</a>
 */
final class Taxii {
    /** What an address of a collection begins with. */
    static final String SCHEME = "taxii+";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MEDIA = "application/taxii+json;version=2.1";
    private static final String ADDED_LAST = "X-TAXII-Date-Added-Last";
    private static final int MOST_PAGES = 100_000;

    private final Web web;
    private final Shelf shelf;
    private final Policy policy;
    private final Clock clock;

    Taxii(Web web, Shelf shelf, Policy policy, Clock clock) {
        this.web = web;
        this.shelf = shelf;
        this.policy = policy;
        this.clock = clock;
    }

    /** A page of a collection. */
    private record Page(List<JsonNode> objects, boolean more, String next, String addedLast) {}

    /**
     * Fetches what is new in a collection.
     *
     * @param address as the user has written it
     * @param uri the collection, or its objects
     * @param since from when on; null for all, or all since the last time
     */
    Fetched fetch(String address, URI uri, @Nullable String since, Download.Listener listener) {
        Path file = shelf.file(address);
        Note known = shelf.noteOf(file, address);
        try {
            Map<String, JsonNode> objects = new LinkedHashMap<>();
            if (!known.sha256().isEmpty()) {
                JSON.readTree(file.toFile()).path("objects").forEach(object -> objects.put(key(object), object));
            }
            String last = pages(uri, since != null ? since : known.etag(), objects, listener);
            Path part = Shelf.part(file);
            write(part, uri, objects.values());
            String sha256 = Shelf.sha256(part);
            Note note = new Note(
                    address,
                    last.isEmpty() ? known.etag() : last,
                    "",
                    sha256,
                    Files.size(part),
                    clock.instant().toString());
            shelf.take(part, file, note);
            return new Fetched(address, file, !sha256.equals(known.sha256()), note);
        } catch (IOException e) {
            throw Web.unreachable(uri, e);
        }
    }

    /** Adds what the server has; the last time at which it has added something. */
    private String pages(URI uri, String since, Map<String, JsonNode> objects, Download.Listener listener)
            throws IOException {
        String after = since;
        String next = "";
        String last = "";
        long bytes = 0;
        for (int i = 0; i < MOST_PAGES; i++) {
            Page page = page(address(uri, after, next));
            for (JsonNode object : page.objects()) {
                bytes += object.toString().length();
                objects.put(key(object), object);
            }
            listener.at(bytes, 0);
            if (bytes > policy.most()) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        Policy.shown(uri) + " is larger than " + (policy.most() >> 20) + " MB",
                        "--fetch-megabytes allows more, --since less of it");
            }
            last = page.addedLast().isEmpty() ? last : page.addedLast();
            boolean goesOn = !page.next().isEmpty()
                    || (!page.addedLast().isEmpty() && !page.addedLast().equals(after));
            if (!page.more() || !goesOn) {
                return last;
            }
            next = page.next();
            after = next.isEmpty() ? page.addedLast() : after;
        }
        throw Failure.of(Failure.Kind.INPUT, Policy.shown(uri) + " has no last page", "Ask those who run the server");
    }

    private Page page(URI uri) throws IOException {
        HttpResponse<InputStream> response = web.get(uri, Map.of("Accept", MEDIA));
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw web.refused(uri, response);
            }
            JsonNode page = JSON.readTree(in.readNBytes((int) Math.min(policy.most(), Integer.MAX_VALUE - 8)));
            List<JsonNode> objects = new ArrayList<>();
            page.path("objects").forEach(objects::add);
            return new Page(
                    objects,
                    page.path("more").asBoolean(),
                    page.path("next").asText(),
                    response.headers().firstValue(ADDED_LAST).orElse(""));
        } catch (JsonProcessingException e) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    Policy.shown(uri) + " gives no answer of TAXII 2.1",
                    "The address of a collection ends with /collections/ID/",
                    e);
        }
    }

    private static URI address(URI uri, String after, String next) {
        String path = uri.toString().replaceFirst("[?#].*", "").replaceFirst("/*$", "");
        String objects = path.endsWith("/objects") ? path + "/" : path + "/objects/";
        List<String> query = new ArrayList<>();
        if (!after.isEmpty()) {
            query.add("added_after=" + encoded(after));
        }
        if (!next.isEmpty()) {
            query.add("next=" + encoded(next));
        }
        return URI.create(objects + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** All versions are kept; which one counts, the reader knows. */
    private static String key(JsonNode object) {
        return object.path("id").asText() + " " + object.path("modified").asText();
    }

    private static void write(Path file, URI uri, Iterable<JsonNode> objects) throws IOException {
        String path = uri.getPath().replaceFirst("(/objects)?/*$", "");
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("type", "bundle").put("id", "bundle--" + path.substring(path.lastIndexOf('/') + 1));
        String start = head.toString();
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(start.substring(0, start.length() - 1) + ",\"objects\":[\n");
            String before = "";
            for (JsonNode object : objects) {
                out.write(before + object);
                before = ",\n";
            }
            out.write("\n]}\n");
        }
    }
}
