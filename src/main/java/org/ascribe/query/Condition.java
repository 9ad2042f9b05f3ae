package org.ascribe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A condition of which what is known beforehand has been worked out, in Cypher's logic of three values.
 *
 * @param truth what is known of it
 * @param text what is left to ask, where that is not known
 */
record Condition(Truth truth, String text) {
    private static final Set<String> OF_LISTS = Set.of("all", "any", "none", "single");
    private static final Condition TRUE = new Condition(Truth.TRUE, "true");
    private static final Condition FALSE = new Condition(Truth.FALSE, "false");
    private static final Condition UNKNOWN = new Condition(Truth.UNKNOWN, "null");

    /** What is known of a condition before anything is read. */
    enum Truth {
        TRUE,
        FALSE,
        /** It asks about what is not given, which is neither true nor false. */
        UNKNOWN,
        /** The graph decides. */
        OPEN
    }

    /** One side of an AND or OR, with what stands before it. */
    private record Side(String before, Condition condition) {}

    /**
     * Works out what stands between two places.
     *
     * @param plain knows which parameters are given, and works out what stands in brackets
     */
    static Condition of(PlainCypher plain, CypherTokens tokens, int from, int to) {
        return joined(plain, tokens, from, to, "OR");
    }

    private static Condition joined(PlainCypher plain, CypherTokens tokens, int from, int to, String word) {
        boolean any = word.equals("OR");
        Condition decides = any ? TRUE : FALSE;
        List<Side> sides = new ArrayList<>();
        boolean unknown = false;
        int start = from;
        int before = from;
        while (true) {
            int end = tokens.next(start, to, word);
            Condition side = any
                    ? joined(plain, tokens, start, end, "AND")
                    : single(plain, tokens, tokens.skipBlank(start, end), tokens.trimmed(start, end));
            if (side.truth() == decides.truth()) {
                return decides;
            }
            unknown |= side.truth() == Truth.UNKNOWN;
            if (side.truth() == Truth.OPEN) {
                sides.add(new Side(tokens.text(before, tokens.skipBlank(start, end)), side));
            }
            if (end == to) {
                break;
            }
            before = tokens.trimmed(start, end);
            start = end + 1;
        }
        if (unknown && (!any || sides.isEmpty())) {
            // Nobody is kept who passes in no case; of an OR the other sides are left.
            return UNKNOWN;
        }
        return sides.isEmpty() ? (any ? FALSE : TRUE) : open(sides);
    }

    private static Condition open(List<Side> sides) {
        StringBuilder text = new StringBuilder(sides.getFirst().condition().text());
        sides.stream()
                .skip(1)
                .forEach(side ->
                        text.append(side.before()).append(side.condition().text()));
        return new Condition(Truth.OPEN, text.toString());
    }

    private static Condition single(PlainCypher plain, CypherTokens tokens, int from, int to) {
        if (tokens.is(from, "NOT")) {
            return not(single(plain, tokens, tokens.skipBlank(from + 1, to), to));
        }
        List<String> words = tokens.all().subList(from, to).stream()
                .filter(word -> !word.isBlank())
                .toList();
        if (words.size() > 2
                && words.get(1).equalsIgnoreCase("IS")
                && words.getFirst().startsWith("$")) {
            boolean absent = plain.isAbsent(words.getFirst());
            return absent == words.getLast().equals("NULL") && absent != words.contains("NOT") ? TRUE : FALSE;
        }
        if (words.size() == 4
                && words.get(1).equals("<")
                && words.get(2).equals(">")
                && words.getFirst().startsWith("$")) {
            return plain.value(words.getFirst()).equals(words.getLast()) ? FALSE : TRUE;
        }
        if (tokens.all().get(from).equals("(") && tokens.behind(from) == to) {
            return bracketed(of(plain, tokens, from + 1, to - 1));
        }
        if (tokens.is(from, "coalesce") && tokens.behind(from + 1) == to) {
            return first(plain, tokens, from, to);
        }
        return asks(plain, tokens, from, to);
    }

    private static Condition not(Condition condition) {
        return switch (condition.truth()) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case OPEN -> new Condition(Truth.OPEN, "NOT " + condition.text());
        };
    }

    /** Without the brackets where one single thing is left. */
    private static Condition bracketed(Condition inside) {
        if (inside.truth() != Truth.OPEN) {
            return inside;
        }
        CypherTokens tokens = CypherTokens.of(inside.text());
        int size = tokens.all().size();
        boolean several = tokens.next(0, size, "AND", "OR") < size;
        return several ? new Condition(Truth.OPEN, "(" + inside.text() + ")") : inside;
    }

    /** The first that is known of several. */
    private static Condition first(PlainCypher plain, CypherTokens tokens, int from, int to) {
        List<String> left = new ArrayList<>();
        int start = from + 2;
        while (start < to) {
            int end = tokens.next(start, to - 1, ",");
            Condition one = of(plain, tokens, start, end);
            boolean decided = one.truth() == Truth.TRUE || one.truth() == Truth.FALSE;
            if (decided && left.isEmpty()) {
                return one;
            }
            if (one.truth() != Truth.UNKNOWN) {
                left.add(one.text().strip());
            }
            start = end + 1;
        }
        return switch (left.size()) {
            case 0 -> UNKNOWN;
            case 1 -> new Condition(Truth.OPEN, left.getFirst());
            default -> new Condition(Truth.OPEN, "coalesce(" + String.join(", ", left) + ")");
        };
    }

    /** A comparison with what is not given is unknown; nothing fits a pattern that asks for it. */
    private static Condition asks(PlainCypher plain, CypherTokens tokens, int from, int to) {
        String text = plain.text(tokens, from, to).strip();
        if (Set.of("true", "false").contains(text.toLowerCase(Locale.ROOT))) {
            return text.equalsIgnoreCase("true") ? TRUE : FALSE;
        }
        if (OF_LISTS.contains(tokens.all().get(from))
                && !CypherTokens.of(text).all().contains("WHERE")) {
            return tokens.is(from, "all")
                    ? TRUE
                    : new Condition(Truth.OPEN, text.substring(0, text.length() - 1) + " WHERE true)");
        }
        if (tokens.is(from, "EXISTS")) {
            return PlainCypher.yieldsNothing(text) ? FALSE : new Condition(Truth.OPEN, text);
        }
        boolean compared = tokens.all().subList(from, to).stream()
                .filter(word -> word.startsWith("$"))
                .anyMatch(plain::isAbsent);
        return compared && CypherTokens.of(text).all().contains("null") && isFlat(tokens, from, to)
                ? UNKNOWN
                : new Condition(Truth.OPEN, Objects.requireNonNull(text));
    }

    private static boolean isFlat(CypherTokens tokens, int from, int to) {
        return tokens.next(from, to, "WHERE", "CASE") == to
                && !tokens.all().subList(from, to).contains("{");
    }
}
