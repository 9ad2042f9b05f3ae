package org.ascribe.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where an answer leads to: the links of pages, styles, scripts, feeds and headers, and the addresses in JSON. */
final class Links {
    private static final Pattern IN_PAGES = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"?([^\"#)][^\")]*)\"?\\)");
    private static final Pattern IN_SCRIPTS =
            Pattern.compile("(?:\\bfrom |\\bimport |\\bimport\\()['\"]([^'\"$]+)['\"]");
    private static final Pattern IN_HEADERS = Pattern.compile("<([^>]*)>");
    /** Fields whose texts are addresses, or their beginnings. */
    private static final Set<String> ADDRESSES = Set.of("href", "url", "service_url", "schemaSpace", "instance");

    private Links() {}

    /**
     * Goes wherever links lead on the same server: from pages on and on, from what the API answers only from the entries.
     *
     * @param here the address that is asked where a link leads
     * @return all addresses that were asked, or would be from other answers of the API
     */
    static Set<URI> walk(List<URI> entries, UnaryOperator<URI> here, Function<URI, HttpResponse<String>> ask) {
        Deque<URI> due = new ArrayDeque<>(entries);
        Set<URI> seen = new TreeSet<>(entries);
        while (!due.isEmpty()) {
            URI address = due.remove();
            HttpResponse<String> answer = ask.apply(address);
            boolean goesOn = entries.contains(address) || !address.getPath().contains("/api/");
            in(answer).stream()
                    .map(here)
                    .filter(there -> there.getAuthority().equals(address.getAuthority()) && seen.add(there))
                    .filter(_ -> goesOn)
                    .forEach(due::add);
        }
        return seen;
    }

    /** All of them, as whole addresses, each where a browser would ask for it. */
    private static List<URI> in(HttpResponse<String> answer) {
        List<String> found = new ArrayList<>(answer.headers().allValues("location"));
        answer.headers().allValues("link").forEach(link -> all(IN_HEADERS, link, found::add));
        String body = answer.body();
        switch (answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "")) {
            case "text/html", "application/atom+xml" -> all(IN_PAGES, body, found::add);
            case "text/css" -> all(IN_STYLES, body, found::add);
            case "text/javascript", "application/javascript" -> all(IN_SCRIPTS, body, found::add);
            case "application/json", "application/problem+json" -> json(Api.parse(body), found::add);
            default -> {}
        }
        return found.stream()
                .map(link -> link.replace("&amp;", "&").replace("{{id}}", "apt31"))
                .map(link -> answer.uri().resolve(link))
                .filter(link -> link.getScheme().startsWith("http"))
                .toList();
    }

    private static void all(Pattern pattern, String text, Consumer<String> found) {
        pattern.matcher(text).results().forEach(match -> found.accept(match.group(1)));
    }

    private static void json(JsonNode node, Consumer<String> found) {
        node.properties().forEach(field -> {
            if (field.getValue().isTextual() && ADDRESSES.contains(field.getKey())) {
                String path = node.path("service_path").asText("");
                found.accept(field.getValue().asText() + path + (path.isEmpty() ? "" : "?prefix=a"));
            }
        });
        node.forEach(child -> json(child, found));
    }
}
