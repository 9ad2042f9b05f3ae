package org.ascribe.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ascribe.failure.Failure;

/**
 * A login at one server, by password (RFC 7617) or by token (RFC 6750). It is told to that server and to no other, and over a network
 * only encrypted; nothing that this class says holds the secret.
 */
public final class Login {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final URI server;
    private final String header;

    private Login(URI server, String header) {
        this.server = server;
        this.header = header;
    }

    /**
     * A login.
     *
     * @param where {@code USER@HOST}, or {@code HOST} where the secret is a token; a port may follow, else it is the usual one
     * @param secret the password or the token
     * @throws Failure of kind USAGE if they cannot be meant so
     */
    public static Login of(String where, String secret) {
        int at = where.lastIndexOf('@');
        String user = where.substring(0, Math.max(at, 0));
        URI server = server(where.substring(at + 1));
        if (at == 0 || user.contains(":")) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The login at " + server.getRawAuthority() + " names no user, or holds more than that",
                    "Give it as USER@HOST, and the password in a file");
        }
        if (at < 0 && !TOKEN.matcher(secret).matches()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "What is given for " + server.getRawAuthority() + " is no token",
                    "Give the token and nothing else; with a password name the user: USER@HOST");
        }
        return new Login(
                server,
                at < 0
                        ? "Bearer " + secret
                        : "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8)));
    }

    private static URI server(String authority) {
        try {
            URI server = new URI("https://" + authority).parseServerAuthority();
            if (server.getHost() != null && server.getRawAuthority().equals(authority)) {
                return server;
            }
        } catch (URISyntaxException e) {
            // said below, without what was given: it may hold the secret
        }
        throw Failure.of(
                Failure.Kind.USAGE,
                "The login names no server",
                "Give it as USER@HOST, or as HOST where you have a token");
    }

    /** The server. */
    String server() {
        return server.getRawAuthority();
    }

    /** Whether an address is one of its server. */
    boolean isFor(URI address) {
        return server.getHost().equalsIgnoreCase(address.getHost())
                && port(address) == (server.getPort() < 0 ? port(address.getScheme()) : server.getPort());
    }

    /**
     * What to tell the server.
     *
     * @throws Failure if others could read it on the way
     */
    String header(URI address) {
        if (!"https".equalsIgnoreCase(address.getScheme()) && !isOnThisMachine(address.getHost())) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    Policy.shown(address) + " is not fetched: the login would go there unencrypted",
                    "Use https, or leave out the login");
        }
        return header;
    }

    private static boolean isOnThisMachine(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static int port(URI address) {
        return address.getPort() < 0 ? port(address.getScheme()) : address.getPort();
    }

    private static int port(String scheme) {
        return scheme.toLowerCase(Locale.ROOT).equals("http") ? HTTP : HTTPS;
    }
}
