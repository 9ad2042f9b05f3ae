package org.ascribe.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cypher as somebody would write it who asks just this: the values stand where the parameters were, and nothing is asked about those
 * that are not given. A question's file has to fit whatever is given; this is for people who read it or go on from it.
 */
final class PlainCypher {
    private static final Pattern NO_NODE = Pattern.compile("\\{(id|kind): null\\}");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^[ \\t]*\\n");

    private final Map<String, @Nullable Object> values;

    private PlainCypher(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * The query with these values.
     *
     * @param values by key; null for what is not given. Texts, numbers, dates and lists of texts
     */
    static String of(String cypher, Map<String, @Nullable Object> values) {
        CypherTokens tokens = CypherTokens.of(cypher);
        String text = new PlainCypher(values).text(tokens, 0, tokens.all().size());
        return EMPTY_LINE.matcher(text).replaceAll("").strip();
    }

    /** Whether the parameter, such as {@code $asOf}, is known and not given. */
    boolean isAbsent(String parameter) {
        String key = parameter.substring(1);
        return values.containsKey(key) && values.get(key) == null;
    }

    /** Whether a part of a query, or a pattern, finds nothing whatever the graph holds. */
    static boolean yieldsNothing(CypherTokens part, int from, int to) {
        boolean needed = true;
        String before = "";
        for (int at = from; at < to; at = part.behind(at)) {
            if (part.isBlank(at)) {
                continue;
            }
            String word = part.all().get(at);
            int next = part.skipBlank(part.behind(at), to);
            needed = switch (word) {
                case "MATCH" -> !before.equals("OPTIONAL");
                case "WITH", "UNWIND" -> true;
                case "RETURN", "COLLECT" -> false;
                default -> needed;
            };
            boolean nothing = (word.equals("UNWIND") && part.is(next, "null"))
                    || (word.equals("WHERE") && part.is(next, "false"))
                    || (word.equals("(")
                            && NO_NODE.matcher(part.text(at, part.behind(at))).find());
            if (needed && nothing) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** What stands between two places, worked out. */
    String text(CypherTokens tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            if (tokens.is(at, "WHERE")) {
                at = condition(tokens, at, to, text);
            } else if (tokens.is(at, "CASE") && tokens.is(tokens.skipBlank(at + 1, to), "WHEN")) {
                text.append(cases(tokens, at, tokens.behind(at)));
                at = tokens.behind(at);
            } else if (tokens.is(at, "coalesce")) {
                text.append(firstGiven(tokens, at, tokens.behind(at + 1)));
                at = tokens.behind(at + 1);
            } else if (asksWhatIsGiven(tokens, at)) {
                text.append(Condition.of(this, tokens, at, tokens.behind(at)).text());
                at = tokens.behind(at);
            } else if (tokens.opens(at) && !tokens.is(at, "CASE")) {
                int end = tokens.behind(at);
                text.append(tokens.all().get(at))
                        .append(branches(tokens, at + 1, end - 1))
                        .append(tokens.all().get(end - 1));
                at = end;
            } else {
                text.append(value(tokens.all().get(at)));
                at++;
            }
        }
        return text.toString();
    }

    /** Whether a bracket opens there that begins by asking whether a parameter is given. */
    private boolean asksWhatIsGiven(CypherTokens tokens, int at) {
        return tokens.is(at, "(")
                && values.containsKey(tokens.all().get(at + 1).substring(1))
                && tokens.is(at + 3, "IS");
    }

    /** Without the parameters that are not given. */
    private String firstGiven(CypherTokens tokens, int from, int to) {
        List<String> left = new ArrayList<>();
        for (int start = from + 2; start < to; ) {
            int end = tokens.next(start, to - 1, ",");
            String one = text(tokens, tokens.skipBlank(start, end), tokens.trimmed(start, end));
            if (!one.equals("null")) {
                left.add(one);
            }
            start = end + 1;
        }
        return switch (left.size()) {
            case 0 -> "null";
            case 1 -> left.getFirst();
            default -> "coalesce(" + String.join(", ", left) + ")";
        };
    }

    private int condition(CypherTokens tokens, int where, int to, StringBuilder text) {
        int end = tokens.endOfCondition(where + 1, to);
        int last = tokens.trimmed(where + 1, end);
        Condition condition = Condition.of(this, tokens, where + 1, last);
        switch (condition.truth()) {
            case TRUE -> text.setLength(text.toString().stripTrailing().length());
            case FALSE, UNKNOWN -> text.append("WHERE false");
            case OPEN -> text.append("WHERE ").append(unwrapped(condition.text().strip()));
        }
        text.append(tokens.text(last, end));
        return end;
    }

    private static String unwrapped(String condition) {
        CypherTokens tokens = CypherTokens.of(condition);
        boolean wrapped = tokens.is(0, "(") && tokens.behind(0) == tokens.all().size();
        return wrapped ? condition.substring(1, condition.length() - 1) : condition;
    }

    /** The parts of a union, without those that find nothing. */
    private String branches(CypherTokens tokens, int from, int to) {
        List<String> branches = new ArrayList<>();
        int start = from;
        while (true) {
            int end = tokens.next(start, to, "UNION");
            branches.add(text(tokens, start, end));
            if (end == to) {
                break;
            }
            start = end + 1;
        }
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        List<String> left = branches.stream()
                .filter(branch -> {
                    CypherTokens parts = CypherTokens.of(branch);
                    return !yieldsNothing(parts, 0, parts.all().size());
                })
                .map(branch -> branch.replaceFirst("(?m)^\\s*WITH 1 AS go\\n", "\n"))
                .toList();
        return left.isEmpty() ? branches.getLast() : String.join("UNION", left);
    }

    private String cases(CypherTokens tokens, int from, int to) {
        StringBuilder left = new StringBuilder();
        int at = from + 1;
        while (tokens.is(tokens.skipBlank(at, to), "WHEN")) {
            int when = tokens.skipBlank(at, to);
            int then = tokens.next(when + 1, to - 1, "THEN");
            int end = tokens.next(then + 1, to - 1, "WHEN", "ELSE");
            Condition condition = Condition.of(this, tokens, when + 1, tokens.trimmed(when + 1, then));
            String value = text(tokens, then + 1, tokens.trimmed(then + 1, end));
            if (condition.truth() == Condition.Truth.TRUE) {
                return left.isEmpty() ? value.strip() : "CASE" + left + " ELSE" + value + " END";
            }
            if (condition.truth() == Condition.Truth.OPEN) {
                left.append(tokens.text(at, when))
                        .append("WHEN ")
                        .append(condition.text().strip())
                        .append(" THEN")
                        .append(value);
            }
            at = tokens.trimmed(when, end);
        }
        int otherwise = tokens.skipBlank(at, to);
        String last = tokens.is(otherwise, "ELSE")
                ? text(tokens, otherwise + 1, tokens.trimmed(otherwise, to - 1)).strip()
                : "";
        if (left.isEmpty()) {
            return last.isEmpty() ? "null" : last;
        }
        return "CASE" + left + text(tokens, at, to);
    }

    /** What stands for a word of the query: a value for a parameter. */
    String value(String token) {
        if (!token.startsWith("$") || !values.containsKey(token.substring(1))) {
            return token;
        }
        return literal(values.get(token.substring(1)));
    }

    /** As Cypher writes it. */
    static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case LocalDate date -> "date('" + date + "')";
            case List<?> list -> list.stream().map(PlainCypher::literal).collect(Collectors.joining(", ", "[", "]"));
            default -> "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
        };
    }
}
