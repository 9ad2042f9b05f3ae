package org.ascribe.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ascribe.embedded.Ports;
import org.ascribe.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Neo4j Browser on a port of its own, and so an origin of its own: it compiles code, sets styles and keeps the password of the
 * database, none of which the pages of this server should be beside. It gets no token, has no API, and reaches one database.
 */
@Singleton
@Requires(property = Neo4jBrowser.PROPERTY)
public final class Neo4jBrowser implements ApplicationEventListener<ServerStartupEvent> {
    static final String PROPERTY = "ascribe.http.browser-port";

    private static final String GUIDE = "/guides/guide.html";
    private static final String STYLE = "/guides/style.grass";
    private static final String INDEX = "/index.html";
    private static final String SEED = "/" + BrowserSeed.SCRIPT;
    /** How the guide calls the explorer. */
    private static final String EXPLORER = "href=\"/#/";

    private final String address;
    private final int wantedPort;
    private final Hosts hosts;
    private final OwnDatabase database;
    private final BrowserSeed seed;
    private final String basePath;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;
    private int explorer;

    Neo4jBrowser(
            @Value("${micronaut.server.host:127.0.0.1}") String address,
            @Value("${" + PROPERTY + "}") int port,
            @Value("${" + BasePath.PROPERTY + ":}") String basePath,
            Hosts hosts,
            Graph graph,
            BrowserSeed seed) {
        this.address = address;
        this.wantedPort = port;
        this.basePath = basePath;
        this.hosts = hosts;
        this.database = new OwnDatabase(graph.connection());
        this.seed = seed;
    }

    /** Starts when the server does; its port cannot be used: a failure that names the option. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        EmbeddedServer main = event.getSource();
        explorer = main.getPort();
        try {
            server = HttpServer.create(new InetSocketAddress(address, wantedPort), 0);
        } catch (IOException e) {
            throw Ports.inUse(wantedPort, "--browser-port", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    @PreDestroy
    void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.close();
    }

    /** The port that it got; 0 where it has not started. */
    public int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    /** Its address as the caller reaches this machine, with what the query asks for: the guide, unless it is something else. */
    String address(Caller caller, @Nullable String query) {
        String here = here(Optional.ofNullable(caller.host()).orElse("localhost"));
        String wanted = query == null ? "cmd=guide&arg=" + OwnDatabase.encoded(here + GUIDE) : query;
        return here + "/?" + (database.isNamed(query) ? "" : database.parameter() + "&") + wanted;
    }

    private String here(String host) {
        return "http://" + Caller.named(Hosts.withoutPort(host)) + ":" + port();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("localhost");
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            String query = exchange.getRequestURI().getRawQuery();
            if (!hosts.isKnown(host)) {
                refuse(exchange, HttpStatus.MISDIRECTED_REQUEST, "This is no host of this server.");
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                refuse(exchange, HttpStatus.METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.");
            } else if (exchange.getRequestHeaders().containsKey("Authorization")) {
                refuse(exchange, HttpStatus.BAD_REQUEST, "Nothing here takes a token: send it to the API alone.");
            } else if (database.isForeign(query)) {
                refuse(exchange, HttpStatus.BAD_REQUEST, OwnDatabase.REFUSAL);
            } else if (path.equals("/") && !database.isNamed(query)) {
                exchange.getResponseHeaders()
                        .set(
                                "Location",
                                address(new Caller(exchange.getRemoteAddress().getAddress(), "http", host, ""), query));
                send(exchange, HttpStatus.TEMPORARY_REDIRECT, "text/plain", new byte[0]);
            } else {
                file(exchange, path, host);
            }
        }
    }

    private void file(HttpExchange exchange, String path, String host) throws IOException {
        String name = path.equals("/") ? INDEX : path;
        String resource = switch (name) {
            case GUIDE, STYLE -> "/cypher/browser" + name.substring("/guides".length());
            case SEED -> "/pages/neo4j-browser.js";
            default -> "/browser" + name;
        };
        byte[] bytes = resource.contains("..") || name.endsWith("/") ? null : read(resource);
        if (bytes == null) {
            refuse(exchange, HttpStatus.NOT_FOUND, "There is nothing at this address.");
            return;
        }
        send(exchange, HttpStatus.OK, MediaType.forFilename(name).toString(), made(name, bytes, host));
    }

    /** What is sent of a file: some know where they are served, and the page has the seed before it. */
    private byte[] made(String name, byte[] file, String host) {
        return switch (name) {
            case GUIDE -> guide(file, host);
            case INDEX -> BrowserSeed.page(file);
            case SEED -> seed.script(new String(file, StandardCharsets.UTF_8));
            default -> file;
        };
    }

    /** The guide with the addresses that style and explorer have here. */
    private byte[] guide(byte[] page, String host) {
        String main = "http://" + Caller.named(Hosts.withoutPort(host)) + ":" + explorer + basePath;
        return new String(page, StandardCharsets.UTF_8)
                .replace(Caller.USUAL, here(host))
                .replace(EXPLORER, "href=\"" + main + "/#/")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void refuse(HttpExchange exchange, HttpStatus status, String sentence) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void send(HttpExchange exchange, HttpStatus status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        SecurityHeaders.FIXED.forEach(headers::set);
        headers.set("Content-Security-Policy", database.policy());
        headers.set("Cache-Control", "no-cache");
        headers.set("Content-Type", type);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status.getCode(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    /** A file of this program, or null; the entry of a folder reads as nothing. */
    private static byte @Nullable [] read(String resource) throws IOException {
        try (InputStream file = Neo4jBrowser.class.getResourceAsStream(resource)) {
            return file == null ? null : file.readAllBytes();
        }
    }
}
