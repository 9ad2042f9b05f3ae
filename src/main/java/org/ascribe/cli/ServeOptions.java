package org.ascribe.cli;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How {@code up} serves: where it listens, whom it lets in, and what it tells its operator. */
final class ServeOptions {
    private static final String LOOPBACK = "127.0.0.1";
    /** What 16 random bytes have in base64; less can be guessed over time. */
    private static final int SHORTEST_TOKEN = 22;

    private static final Pattern SENT = Pattern.compile("[!-~]*");

    private static final String TOKEN_HINT =
            "Make one with: openssl rand -base64 24, and give it in a file with --token-file or as ASCRIBE_TOKEN";

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to serve on (127.0.0.1). Any other needs a token, or --insecure.")
    private String host = LOOPBACK;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "File with the token that every request must then carry, not readable for everybody (or"
                    + " ASCRIBE_TOKEN).")
    private @Nullable Path tokenFile;

    @Option(names = "--insecure", description = "Serve to anyone who reaches that address, without a token.")
    private boolean insecure;

    @Option(
            names = "--requests-per-minute",
            paramLabel = "N",
            converter = Numbers.Some.class,
            description = "What a client may ask (600; this machine itself is limited only if this is given).")
    private @Nullable Integer requestsPerMinute;

    @Option(
            names = "--log-format",
            paramLabel = "FORM",
            description = "Logs on stderr: text or json, which has a line for each request.")
    LogFormat logFormat = LogFormat.text;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final AllowOptions allow = new AllowOptions();

    @Mixin
    private final ProxyOptions proxy = new ProxyOptions();

    /** Where the page and the API are served; 0 for any free port. */
    int port() {
        return ports.main();
    }

    /** The address to serve on. */
    String host() {
        return host;
    }

    /** The address of the page on this machine, without a slash at its end; the port is the one that it got. */
    URI reachedAt(int actualPort) {
        return at(actualPort, proxy.basePath());
    }

    /** The address of Neo4j Browser on this machine. */
    URI browserAt(int actualPort) {
        return at(actualPort, "/");
    }

    /** The address of the port for operators on this machine, without a slash at its end. */
    URI operatedAt(int actualPort) {
        return at(actualPort, "");
    }

    private URI at(int actualPort, String path) {
        InetAddress address = address();
        String any = address instanceof Inet6Address ? "::1" : LOOPBACK;
        return URI.create("http://" + inAddresses(address.isAnyLocalAddress() ? any : host) + ":" + actualPort + path);
    }

    /** As a host is written in an address: colons of IPv6 are not those before a port. */
    private static String inAddresses(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Whether everybody who reaches the address is let in, as was asked for, though others than this machine can. */
    boolean letsEverybodyIn(Map<String, String> environment) {
        return insecure && isOpen(environment);
    }

    /**
     * Checks that the ports are free and not the same, that nobody is let in by mistake, and what else is given.
     *
     * @param boltPort that of the database, 0 if it is none of ours
     * @throws Failure that says which option to change
     */
    void check(Map<String, String> environment, int boltPort) {
        if (!insecure && isOpen(environment)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "Serving on " + host + " would let others than this machine in without a token",
                    TOKEN_HINT + ", or add --insecure if all who can reach it may read the data");
        }
        ports.check(address(), boltPort);
        properties(environment); // what is wrong with a token, a proxy or a name is said before anything is started
    }

    /** The settings of the HTTP server. */
    Map<String, Object> properties(Map<String, String> environment) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("micronaut.server.host", host);
        ports.addTo(properties, address());
        properties.put("ascribe.http.hosts", allowedHosts());
        String token = token(environment);
        if (!token.isEmpty()) {
            properties.put("ascribe.http.token", token);
        }
        if (requestsPerMinute != null) {
            properties.put("ascribe.http.requests-per-minute", requestsPerMinute);
            properties.put("ascribe.http.limit-loopback", true);
        }
        proxy.addTo(properties);
        allow.addTo(properties::put);
        return properties;
    }

    private boolean isOpen(Map<String, String> environment) {
        return !address().isLoopbackAddress() && token(environment).isEmpty();
    }

    private List<String> allowedHosts() {
        List<String> allowed = new ArrayList<>(allow.hosts());
        if (!address().isAnyLocalAddress()) {
            allowed.add(inAddresses(host));
        }
        return allowed;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw Failure.of(
                    Failure.Kind.USAGE, "No such address: " + host, "Give --host an address of this machine", e);
        }
    }

    private String token(Map<String, String> environment) {
        String token = tokenFile == null
                ? environment.getOrDefault("ASCRIBE_TOKEN", "").strip()
                : SecretFile.readOwn(tokenFile, "token", "--token-file");
        if ((tokenFile != null || !token.isEmpty()) && token.length() < SHORTEST_TOKEN) {
            throw Failure.of(
                    Failure.Kind.USAGE, "The token has fewer than " + SHORTEST_TOKEN + " characters", TOKEN_HINT);
        }
        if (!SENT.matcher(token).matches()) {
            throw Failure.of(
                    Failure.Kind.USAGE, "The token has blanks or letters that no header can carry", TOKEN_HINT);
        }
        return token;
    }
}
