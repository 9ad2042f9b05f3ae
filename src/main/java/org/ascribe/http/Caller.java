package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how they call this server: as the connection has it, or as a proxy that is trusted says.
 *
 * @param client the address of who asks
 * @param scheme {@code http} or {@code https}
 * @param host the host that they ask, with the port where it is not the usual one; null where they name none
 * @param prefix what stands before all paths here, such as {@code /attribution}; empty where nothing does
 */
record Caller(InetAddress client, String scheme, @Nullable String host, String prefix) {
    private static final String ATTRIBUTE = "ascribe.caller";

    /** Where the guide says that it is served. */
    static final String USUAL = "http://localhost:8080";

    /** The one of a request. */
    static Caller of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Caller.class).orElseGet(() -> direct(request, ""));
    }

    /** As the connection has it. */
    static Caller direct(HttpRequest<?> request, String prefix) {
        return new Caller(
                request.getRemoteAddress().getAddress(),
                request.isSecure() ? "https" : "http",
                request.getHeaders().get("Host"),
                prefix);
    }

    /** Notes it for all who handle the request after this. */
    void noteOn(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The address of this server, without a slash: by name where it was called by an address of loopback. */
    String here() {
        return host == null ? USUAL : scheme + "://" + named(host) + prefix;
    }

    /** A host by name where it is an address of loopback. */
    static String named(String host) {
        return host.replaceFirst("^(?:127\\.0\\.0\\.1|\\[::1])(?=:|$)", "localhost");
    }

    /** The path to something on this server that a link can have. */
    String path(String path) {
        return prefix + path;
    }
}
