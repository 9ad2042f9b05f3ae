package org.ascribe.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of Cypher in words, signs and the space between them.
 *
 * @param all in their order; together they are the text
 */
record CypherTokens(List<String> all) {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//[^\\n]*|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|\\$?\\w+|.", Pattern.DOTALL);
    private static final Set<String> CLAUSES =
            Set.of("RETURN", "WITH", "MATCH", "OPTIONAL", "UNWIND", "CALL", "ORDER", "LIMIT", "SKIP", "UNION");

    static CypherTokens of(String cypher) {
        return new CypherTokens(
                TOKEN.matcher(cypher).results().map(MatchResult::group).toList());
    }

    /** The text from one up to before another. */
    String text(int from, int to) {
        return String.join("", all.subList(from, to));
    }

    /** Whether that keyword stands there. */
    boolean is(int at, String keyword) {
        return at < all.size() && all.get(at).equalsIgnoreCase(keyword);
    }

    /** Whether space or a comment stands there. */
    boolean isBlank(int at) {
        return all.get(at).isBlank() || all.get(at).startsWith("//");
    }

    /** The first from there on that is no space, or the end. */
    int skipBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Where what ends before there ends without the space behind it. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    /** What comes behind the one there, or behind what it opens: a bracket, or a case up to its end. */
    int behind(int at) {
        if (!opens(at)) {
            return at + 1;
        }
        int inside = at + 1;
        while (inside < all.size() && !closes(inside)) {
            inside = behind(inside);
        }
        return Math.min(inside + 1, all.size());
    }

    /** Whether a bracket or a case opens there; keywords are in capitals, so that one may be a variable's name. */
    boolean opens(int at) {
        return Set.of("(", "[", "{", "CASE").contains(all.get(at));
    }

    private boolean closes(int at) {
        return Set.of(")", "]", "}", "END").contains(all.get(at));
    }

    private String word(int at) {
        return all.get(at).toUpperCase(Locale.ROOT);
    }

    /** The first such word from there on that stands in no bracket, or the end. */
    int next(int from, int to, String... words) {
        for (int at = from; at < to; at = behind(at)) {
            if (Set.of(words).contains(word(at))) {
                return at;
            }
        }
        return to;
    }

    /** Where the condition ends that begins there: before the next clause, or before what a list makes of its elements. */
    int endOfCondition(int from, int to) {
        for (int at = from; at < to; at = behind(at)) {
            boolean clause = CLAUSES.contains(word(at)) && !isEndOfStartsWith(at);
            boolean bar = all.get(at).equals("|") && all.get(at - 1).isBlank();
            if (clause || bar) {
                return at;
            }
        }
        return to;
    }

    private boolean isEndOfStartsWith(int at) {
        return is(at, "WITH") && at > 1 && (is(at - 2, "STARTS") || is(at - 2, "ENDS"));
    }
}
