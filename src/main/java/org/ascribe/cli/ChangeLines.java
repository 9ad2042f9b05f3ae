package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.load.record.NotedChanges;
import org.ascribe.schema.NodeKind;

/** What a load has changed, in lines for people: what is short is read. */
final class ChangeLines {
    private static final int MOST_OF_A_KIND = 8;
    private static final int FURTHER = 2;

    private ChangeLines() {}

    /** What is new and what is gone, a line for each kind. */
    static List<String> comeAndGone(NotedChanges changes) {
        List<String> lines = new ArrayList<>(byKind(changes, "new", "created", changes.come()));
        lines.addAll(byKind(changes, "retired", "retired", changes.gone()));
        return lines;
    }

    /** Who has another name, and who is accused otherwise. */
    static List<String> renamed(NotedChanges changes) {
        List<String> lines = new ArrayList<>();
        changes.renamed()
                .forEach(one -> lines.add("  renamed: " + one.id() + " (" + called(one.kind(), 1) + "), from '"
                        + one.from() + "' to '" + one.to() + "'"));
        changes.moved()
                .forEach(one -> lines.add("  name moved: '" + one.name() + "', from " + String.join(", ", one.from())
                        + " to " + String.join(", ", one.to())));
        changes.reattributed()
                .forEach(one -> lines.add("  re-attributed: '" + one.name() + "', from " + String.join(", ", one.from())
                        + " to " + String.join(", ", one.to())));
        return lines;
    }

    /** A line as it fits the terminal; what is long goes on below it, further in. */
    static Stream<String> wrapped(String line) {
        int indent = line.length() - line.stripLeading().length();
        List<String> lines = Wrap.lines(line, Math.max(1, Terminal.width() - indent - FURTHER));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> " ".repeat(i == 0 ? indent : indent + FURTHER) + lines.get(i));
    }

    /** What so many of a kind are called within a sentence. */
    static String called(String kind, int count) {
        return NodeKind.find(kind).map(known -> known.called(count)).orElse(kind);
    }

    private static List<String> byKind(
            NotedChanges changes, String word, String change, List<NotedChanges.Thing> things) {
        Map<String, List<String>> names = new TreeMap<>();
        things.forEach(one -> names.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                .add(one.name().isEmpty() ? one.id() : one.name()));
        List<String> lines = new ArrayList<>();
        changes.kinds().forEach((kind, counts) -> {
            int count = counts.getOrDefault(change, 0);
            List<String> some = names.getOrDefault(kind, List.of());
            int shown = Math.min(MOST_OF_A_KIND, some.size());
            if (count > 0) {
                lines.add("  " + word + ": " + count + " " + called(kind, count)
                        + (shown == 0 ? "" : ": " + String.join("; ", some.subList(0, shown)))
                        + (shown > 0 && count > shown ? "; and " + (count - shown) + " more" : ""));
            }
        });
        return lines;
    }
}
