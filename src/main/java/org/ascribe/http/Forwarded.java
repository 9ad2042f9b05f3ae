package org.ascribe.http;

import io.micronaut.http.HttpHeaders;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What proxies wrote into a request, the last one last: in {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}, or in
 * {@code Forwarded} as RFC 7239 has it.
 *
 * @param clients whom each had the request from
 * @param schemes by what scheme
 * @param hosts for which host
 */
record Forwarded(List<String> clients, List<String> schemes, List<String> hosts) {
    private static final Pattern PAIR =
            Pattern.compile("\\s*(?<name>[A-Za-z]+)=(?:\"(?<quoted>[^\"\\\\]*)\"|(?<token>[^\\s\",;]*))\\s*");
    private static final Pattern PORT = Pattern.compile("^(?:\\[(.*)](?::\\w+)?|([^:]*):\\w+)$");

    /** Which of the two a proxy writes is not known: where both are there and name different clients, neither counts. */
    static Optional<Forwarded> in(HttpHeaders headers) {
        Forwarded usual = new Forwarded(
                list(headers, "X-Forwarded-For"),
                list(headers, "X-Forwarded-Proto"),
                list(headers, "X-Forwarded-Host"));
        List<String> elements = split(headers.getAll("Forwarded"));
        if (elements.isEmpty()) {
            return Optional.of(usual);
        }
        Forwarded standard = new Forwarded(named(elements, "for"), named(elements, "proto"), named(elements, "host"));
        boolean alone = usual.clients.isEmpty() && usual.schemes.isEmpty() && usual.hosts.isEmpty();
        return alone || usual.clients.equals(standard.clients) ? Optional.of(standard) : Optional.empty();
    }

    /**
     * How many hops ago the request came from somebody who is not trusted; as many as there are if all are.
     *
     * @param proxies who is trusted to tell whom they had it from
     */
    int hops(TrustedProxies proxies) {
        int hops = 1;
        while (hops < clients.size()
                && client(hops).filter(proxies::has).isPresent()
                && client(hops + 1).isPresent()) {
            hops++;
        }
        return hops;
    }

    /** The address so many hops ago, if that is one. */
    Optional<InetAddress> client(int hops) {
        String text = back(clients, hops);
        if (text == null) {
            return Optional.empty();
        }
        Matcher port = PORT.matcher(text);
        // Of an IPv6 address without brackets every colon is a part.
        boolean alone = !port.matches() || (text.indexOf(':') != text.lastIndexOf(':') && !text.startsWith("["));
        try {
            return Optional.of(InetAddress.ofLiteral(
                    alone ? text : Optional.ofNullable(port.group(1)).orElse(port.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // unknown, or hidden on purpose
        }
    }

    /** The scheme so many hops ago. */
    Optional<String> scheme(int hops) {
        return Optional.ofNullable(first(schemes, hops))
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(scheme -> scheme.equals("http") || scheme.equals("https"));
    }

    /** The host that was asked so many hops ago. */
    Optional<String> host(int hops) {
        return Optional.ofNullable(first(hosts, hops));
    }

    /** Some proxies add to the list, others leave it as it is: then the first that was written counts for all. */
    private static @Nullable String first(List<String> values, int hops) {
        return back(values, Math.min(hops, values.size()));
    }

    private static @Nullable String back(List<String> values, int hops) {
        return hops < 1 || hops > values.size() ? null : values.get(values.size() - hops);
    }

    private static List<String> list(HttpHeaders headers, String name) {
        return split(headers.getAll(name));
    }

    private static List<String> split(List<String> headers) {
        return headers.stream()
                .flatMap(header -> parts(header, ',').stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Parts end at a character that is not within quotes, counted from the end: what was written first may be a lie. */
    private static List<String> parts(String text, char between) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int end = text.length();
        for (int i = end - 1; i >= 0; i--) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == between && !quoted) {
                parts.add(text.substring(i + 1, end));
                end = i;
            }
        }
        parts.add(text.substring(0, end));
        return parts.reversed();
    }

    private static List<String> named(List<String> elements, String name) {
        List<String> values = new ArrayList<>();
        for (String element : elements) {
            for (String pair : parts(element, ';')) {
                Matcher matcher = PAIR.matcher(pair);
                if (matcher.matches() && matcher.group("name").equalsIgnoreCase(name)) {
                    values.add(Optional.ofNullable(matcher.group("quoted")).orElseGet(() -> matcher.group("token")));
                }
            }
        }
        return values;
    }
}
