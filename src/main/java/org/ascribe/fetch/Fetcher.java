package org.ascribe.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is at an address, if it is another one than the last time; a download that breaks off goes on where it was. What was
 * there stays until the new one is whole.
 */
public final class Fetcher {
    private static final int TRIES = 4;
    private static final int HEAD = 512;
    private static final int NOT_MODIFIED = 304;
    private static final int PARTIAL = 206;
    private static final int UNSATISFIABLE = 416;

    private final Shelf shelf;
    private final Policy policy;
    private final @Nullable Login login;
    private final Download.Listener progress;
    private final Clock clock = Clock.systemUTC();

    /**
     * Keeps what it fetches on the shelf.
     *
     * @param login how to log in at the server that it is for, or null
     * @param progress hears how far a download is
     */
    public Fetcher(Shelf shelf, Policy policy, @Nullable Login login, Download.Listener progress) {
        this.shelf = shelf;
        this.policy = policy;
        this.login = login;
        this.progress = progress;
    }

    /** Whether an argument is an address to fetch, and no file. */
    public static boolean isAddress(String argument) {
        return argument.toLowerCase(Locale.ROOT).matches("(taxii\\+)?[a-z][a-z0-9+.-]*://.*");
    }

    /** Whether an address is that of a collection of TAXII. */
    public static boolean isCollection(String address) {
        return address.regionMatches(true, 0, Taxii.SCHEME, 0, Taxii.SCHEME.length());
    }

    /**
     * Fetches what is at an address; {@code taxii+https://} is a collection of TAXII 2.1.
     *
     * @param since the day, as RFC 3339, from which on a collection is fetched, or null
     * @throws Failure if that is not allowed or does not work
     */
    public Fetched fetch(String address, @Nullable String since) {
        URI uri = uri(address.replaceFirst("^(?i)taxii\\+", ""));
        try (Web web = new Web(policy, login)) {
            return isCollection(address)
                    ? new Taxii(web, shelf, policy, clock).fetch(address, uri, since, progress)
                    : file(web, uri, address);
        }
    }

    /** An address as it may be told: without what may be a secret in it, also where it is no address after all. */
    public static String shown(String address) {
        return address.replaceFirst("[?#].*", "").replaceFirst("^([^/]*//)[^/]*@", "$1");
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "'" + shown(address) + "' is no address",
                    "Check how it is written: position " + e.getIndex());
        }
    }

    private Fetched file(Web web, URI uri, String address) {
        Path file = shelf.file(address);
        Note known = shelf.noteOf(file, address);
        for (int i = 1; ; i++) {
            try {
                return attempt(web, uri, file, known);
            } catch (IOException e) {
                if (i == TRIES || arrived(Shelf.part(file)) == 0) {
                    throw Web.unreachable(uri, e);
                }
            }
        }
    }

    private Fetched attempt(Web web, URI uri, Path file, Note known) throws IOException {
        Path part = Shelf.part(file);
        Note partly = shelf.noteOf(part, known.address());
        long before = partly.fits() ? arrived(part) : 0;
        if (before == 0) {
            shelf.forget(part);
        }
        HttpResponse<InputStream> response = web.get(uri, before > 0 ? goingOn(partly, before) : changed(known));
        int status = response.statusCode();
        if (status == NOT_MODIFIED && !known.sha256().isEmpty()) {
            response.body().close();
            Note now = known.at(clock.instant().toString());
            shelf.note(file, now);
            return new Fetched(known.address(), file, false, now);
        }
        if (before > 0 && status != PARTIAL) {
            shelf.forget(part);
            before = 0;
        }
        if (status == UNSATISFIABLE) {
            response.body().close();
            return attempt(web, uri, file, known);
        }
        if (status != 200 && status != PARTIAL) {
            response.body().close();
            throw web.refused(uri, response);
        }
        Note arriving = note(known.address(), response.headers());
        shelf.note(part, arriving);
        new Download(uri, policy, progress).into(part, before, response);
        return whole(uri, part, file, arriving, known);
    }

    private Fetched whole(URI uri, Path part, Path file, Note arriving, Note known) throws IOException {
        check(uri, part);
        String sha256 = Shelf.sha256(part);
        Note now = new Note(
                arriving.address(),
                arriving.etag(),
                arriving.lastModified(),
                sha256,
                Files.size(part),
                clock.instant().toString());
        shelf.take(part, file, now);
        return new Fetched(now.address(), file, !sha256.equals(known.sha256()), now);
    }

    /** What is no data must not take the place of data. */
    private void check(URI uri, Path part) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(part)) {
            start = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
        }
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html");
        if (page || start.isEmpty()) {
            shelf.forget(part);
            throw Failure.of(
                    Failure.Kind.INPUT,
                    Policy.shown(uri) + (page ? " is a web page, no data" : " is empty"),
                    "Open it in a browser and look for the address of the file itself");
        }
    }

    private static long arrived(Path part) {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static Note note(String address, HttpHeaders headers) {
        return new Note(
                address,
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Last-Modified").orElse(""),
                "",
                0,
                "");
    }

    private static Map<String, String> goingOn(Note partly, long before) {
        return Map.of("Range", "bytes=" + before + "-", "If-Range", partly.etag());
    }

    private static Map<String, String> changed(Note known) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!known.sha256().isEmpty() && !known.etag().isEmpty()) {
            headers.put("If-None-Match", known.etag());
        } else if (!known.sha256().isEmpty() && !known.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return headers;
    }
}
