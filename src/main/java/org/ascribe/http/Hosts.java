package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts that this server answers for: this machine, and those named in the configuration. */
@Singleton
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> named;

    Hosts(@Value("${ascribe.http.hosts:}") List<String> hosts) {
        this.named = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /** Whether a host is one of them, with a port or without. */
    boolean isKnown(String host) {
        String name = withoutPort(host).toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || named.contains(name);
    }

    /** The host alone. */
    static String withoutPort(String host) {
        return host.replaceFirst(":\\d{1,5}$", "");
    }
}
