package org.ascribe.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server on this machine that gives out what a test puts into it, with marks, in parts if it is asked for them. */
public final class Shop implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Ware> wares = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> logins = new ArrayList<>();
    private String login = "";
    private int most = Integer.MAX_VALUE;

    private record Ware(int status, String text, Map<String, String> headers) {
        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Opens it at any free port. */
    public Shop() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://" + authority() + path;
    }

    /** Gives that out from now on. */
    public void put(String path, String body, String etag) {
        put(path, 200, body, Map.of("ETag", etag));
    }

    /** Gives that out from now on, with headers. */
    public synchronized void put(String path, int status, String body, Map<String, String> headers) {
        wares.put(path, new Ware(status, body, headers));
    }

    /** Breaks off each answer after so many bytes from now on. */
    public synchronized void breakAfter(int bytes) {
        most = bytes;
    }

    /** What it was asked for: path, query and the headers that matter. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    /** Its name and port. */
    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives out nothing from now on to those who do not send that in the header {@code Authorization}. */
    public synchronized void guard(String authorization) {
        login = authorization;
    }

    /** What it was told in that header: empty where it was told nothing. */
    public synchronized List<String> logins() {
        return List.copyOf(logins);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String match = header(exchange, "If-None-Match");
        String range = header(exchange, "Range");
        asked.add((path + " " + match + " " + range).strip());
        String authorization = header(exchange, "Authorization");
        logins.add(authorization);
        Ware ware = !login.isEmpty() && !login.equals(authorization)
                ? new Ware(401, "", Map.of())
                : wares.getOrDefault(path, new Ware(404, "", Map.of()));
        ware.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        String etag = ware.headers().getOrDefault("ETag", "none");
        if (etag.equals(match)) {
            exchange.sendResponseHeaders(304, -1);
        } else if (!range.isEmpty() && header(exchange, "If-Range").equals(etag)) {
            int from = Integer.parseInt(range.replaceAll("\\D", ""));
            answer(exchange, 206, java.util.Arrays.copyOfRange(ware.body(), from, ware.body().length));
        } else {
            answer(exchange, ware.status(), ware.body());
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        int length = Math.min(body.length, most);
        exchange.getResponseBody().write(body, 0, length);
        exchange.getResponseBody().flush();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(
                exchange.getRequestHeaders().getOrDefault(name, List.of("")).getFirst());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
