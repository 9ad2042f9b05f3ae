package org.ascribe.cli;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.embedded.Ports;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The ports that {@code up} serves on. */
final class PortOptions {
    private static final String PORT = "--port";
    private static final String BROWSER = "--browser-port";
    private static final String MANAGEMENT = "--management-port";

    @Option(
            names = PORT,
            paramLabel = "PORT",
            converter = Numbers.Port.class,
            description = "Port of the web page and the API (8080; 0: any).")
    private int main = 8080;

    @Option(
            names = BROWSER,
            paramLabel = "PORT",
            converter = Numbers.Port.class,
            description = "Port of Neo4j Browser (any on this machine; none beyond it unless one is given; 0: any).")
    private @Nullable Integer browser;

    @Option(
            names = MANAGEMENT,
            paramLabel = "PORT",
            converter = Numbers.Port.class,
            description =
                    "Port of probes under /health and of metrics for Prometheus under /metrics, and of nothing else"
                            + " (none; 0: any).")
    private @Nullable Integer management;

    /** That of the page and the API; 0 for any free one. */
    int main() {
        return main;
    }

    /**
     * Checks that they are free and not the same.
     *
     * @param address what they are of
     * @param boltPort that of the database, 0 if it is none of ours
     * @throws Failure that says which option to change
     */
    void check(InetAddress address, int boltPort) {
        Map<String, Integer> before = new LinkedHashMap<>(Map.of("--bolt-port", boltPort));
        given().forEach((option, port) -> {
            before.forEach((other, taken) -> checkApart(option, port, other, taken));
            before.put(option, port);
        });
        given().forEach((option, port) -> Ports.check(address, port, option));
    }

    private Map<String, Integer> given() {
        Map<String, Integer> given = new LinkedHashMap<>();
        given.put(PORT, main);
        if (browser != null) {
            given.put(BROWSER, browser);
        }
        if (management != null) {
            given.put(MANAGEMENT, management);
        }
        return given;
    }

    private static void checkApart(String option, int port, String otherOption, int other) {
        if (port != 0 && port == other) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    otherOption + " and " + option + " cannot both be " + port,
                    "Give each a port of its own, or 0 for any free one");
        }
    }

    /**
     * Adds its settings to those of the server.
     *
     * @param address what they are of
     */
    void addTo(Map<String, Object> properties, InetAddress address) {
        properties.put("micronaut.server.port", main == 0 ? -1 : main);
        if (browser != null || address.isLoopbackAddress()) {
            properties.put("ascribe.http.browser-port", browser == null ? 0 : browser);
        }
        if (management != null) {
            // The server has to know it before it listens.
            properties.put("ascribe.http.management-port", management == 0 ? Ports.free(address) : management);
        }
    }
}
