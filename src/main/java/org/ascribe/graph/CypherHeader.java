package org.ascribe.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Cypher file with a header. The leading {@code //} lines are the header: the first is the title, the others are
 * {@code key: value} and go on in lines that are indented. The rest is left untouched.
 *
 * @param title the first line, or an empty text
 * @param lines how many lines the header has
 * @param entries the keys with their values, in their order
 * @param body the query, or an empty text
 */
public record CypherHeader(String title, int lines, List<Entry> entries, String body) {
    private static final String INDENT = "   ";

    /**
     * A key with its value.
     *
     * @param line the line in which it begins, from 1
     * @param key the key; the whole, where there is no colon
     * @param value the value without its line ends
     */
    public record Entry(int line, String key, String value) {}

    /** Takes a file apart. */
    public static CypherHeader of(String text) {
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("//")).toList();
        String title = header.isEmpty() ? "" : header.getFirst().substring(2).strip();
        String body = text.lines()
                .skip(header.size())
                .collect(Collectors.joining("\n"))
                .strip();
        return new CypherHeader(title.matches("[a-z]+:.*") ? "" : title, header.size(), entries(header), body);
    }

    private static List<Entry> entries(List<String> header) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < header.size(); i++) {
            String line = header.get(i).substring(2);
            if (line.startsWith(INDENT) && !entries.isEmpty()) {
                Entry before = entries.removeLast();
                entries.add(new Entry(before.line(), before.key(), before.value() + " " + line.strip()));
            } else if (!line.isBlank()) {
                entries.add(entry(i + 1, line.strip()));
            }
        }
        return entries;
    }

    private static Entry entry(int line, String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Entry(line, text, "")
                : new Entry(
                        line,
                        text.substring(0, colon),
                        text.substring(colon + 1).strip());
    }
}
