package org.ascribe.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pair of brackets in a script with all that is in it, such as the body of a function; bodies of classes are none.
 *
 * @param first the line of the opening one, from 1
 * @param lines how many lines it goes over
 */
record Brackets(int first, int lines) {
    /** What is one piece whatever stands in it: comments, texts, patterns, a bracket, or a line. */
    private static final Pattern PIECE = Pattern.compile(
            "//[^\\n]*|/\\*[\\s\\S]*?\\*/|'(?:\\\\.|[^'\\\\\\n])*'|\"(?:\\\\.|[^\"\\\\\\n])*\"|`(?:\\\\.|[^`\\\\])*`"
                    + "|(?<=[(,=:\\[!&|?{};>+] ?|return )/(?![/*])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*]|[^/\\\\\\[\\n])+/"
                    + "|[(\\[{]|[)\\]}]");

    private static final Pattern CLASS = Pattern.compile("\\bclass \\w+(?: extends \\w+)? $");

    static List<Brackets> of(String script) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Brackets> found = new ArrayList<>();
        Matcher piece = PIECE.matcher(script);
        while (piece.find()) {
            switch (piece.group()) {
                case "(", "[", "{" -> open.push(piece.start());
                case ")", "]", "}" -> {
                    int start = open.pop();
                    if (!CLASS.matcher(script.substring(0, start)).find()) {
                        int first = line(script, start);
                        found.add(new Brackets(first, line(script, piece.start()) - first + 1));
                    }
                }
                default -> {}
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("not closed: line " + line(script, open.peek()));
        }
        return found;
    }

    private static int line(String script, int at) {
        return 1 + (int) script.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
