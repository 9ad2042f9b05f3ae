package org.ascribe.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.schema.KindSets;
import org.ascribe.schema.NodeKind;

/** What a parameter takes; {@code toString} gives it as the header writes it. */
public sealed interface ParameterType {

    /** What it takes, for people. */
    String expected();

    /**
     * An id, a name or an alias of an entity of one of these kinds; the query gets its id. Where it may be an operation, the query
     * gets a list of ids, since words may stand for several operations.
     */
    record EntityOf(Set<NodeKind> kinds) implements ParameterType {
        /** Keeps a copy in the order of the vocabulary. */
        public EntityOf {
            kinds = Set.copyOf(kinds);
        }

        /** Whether the query gets a list. */
        public boolean several() {
            return kinds.contains(NodeKind.OPERATION);
        }

        @Override
        public String expected() {
            return "an id, a name or an alias";
        }

        @Override
        public String toString() {
            return kinds.equals(NodeKind.BUT_NAMES)
                    ? "entity"
                    : kinds.stream().sorted().map(NodeKind::label).collect(Collectors.joining(", ", "entity(", ")"));
        }
    }

    /** A year, a month or a day; the query gets one day of it. */
    record DateOf(End end) implements ParameterType {
        @Override
        public String expected() {
            return "a year, a month or a day as 2024, 2024-03 or 2024-03-25";
        }

        @Override
        public String toString() {
            return "date(" + end.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    /** A whole number within these bounds, both included. */
    record NumberIn(long least, long most) implements ParameterType {
        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public String toString() {
            return "number(" + least + ".." + most + ")";
        }
    }

    /** Any text. */
    record Text() implements ParameterType {
        @Override
        public String expected() {
            return "a text";
        }

        @Override
        public String toString() {
            return "text";
        }
    }

    /** One of some words. */
    record OneOf(List<String> words) implements ParameterType {
        /** Keeps a copy. */
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }

        @Override
        public String toString() {
            return "one-of(" + String.join(", ", words) + ")";
        }
    }

    /** Which day stands for a year or a month. */
    enum End {
        FIRST,
        LAST
    }

    /** The form of a type: a word, and in brackets what narrows it. */
    Pattern FORM = Pattern.compile("([a-z-]+)(?:\\((.+)\\))?");

    /**
     * Reads a type as a header writes it.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    static ParameterType parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no type of parameter " + text);
        }
        List<String> words = form.group(2) == null
                ? List.of()
                : Arrays.stream(form.group(2).split(",", -1)).map(String::strip).toList();
        return switch (form.group(1) + " " + Math.min(words.size(), 1)) {
            case "entity 0" -> new EntityOf(NodeKind.BUT_NAMES);
            case "entity 1" ->
                new EntityOf(words.stream()
                        .flatMap(word -> KindSets.of(word).stream())
                        .collect(Collectors.toSet()));
            case "date 1" -> new DateOf(End.valueOf(words.getFirst().toUpperCase(Locale.ROOT)));
            case "number 1" -> numberIn(words.getFirst());
            case "one-of 1" -> new OneOf(words);
            case "text 0" -> new Text();
            default -> throw new IllegalArgumentException("no type of parameter " + text);
        };
    }

    private static NumberIn numberIn(String range) {
        String[] bounds = range.split("\\.\\.", -1);
        if (bounds.length != 2) {
            throw new IllegalArgumentException("bounds are due, as in number(1..10)");
        }
        return new NumberIn(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
    }
}
