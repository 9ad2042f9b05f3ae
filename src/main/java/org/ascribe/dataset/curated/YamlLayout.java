package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes YAML in one layout: two blanks a level, lists further in than their key, a blank line before each section and never two,
 * one blank between brackets, commas and comments, quotes where they stood. Lines are as long as what is on them.
 */
final class YamlLayout {
    private static final int STEP = 2;
    private static final Pattern BLOCK = Pattern.compile("([|>]-?)[ \\t]*\\R(.*)", Pattern.DOTALL);
    private static final Pattern NEVER_BARE = Pattern.compile("[\\u007f-\\u009f\\u2028\\u2029\\ufeff]");

    private final StringBuilder out = new StringBuilder();
    /** Whether no blank line fits here: at the beginning, behind what opens something, and behind another. */
    private boolean opened = true;

    private YamlLayout() {}

    /** The text of the documents. */
    static String of(List<CommentedYamlReader.Document> documents) {
        YamlLayout layout = new YamlLayout();
        for (CommentedYamlReader.Document document : documents) {
            if (!document.directives().isEmpty() && !layout.out.isEmpty()) {
                layout.opening("..."); // else they would be a part of the document before
            }
            layout.lines(document.before(), 0);
            document.directives().forEach(layout::line);
            if (document.begun()) {
                layout.opening("---");
            }
            layout.root(document.root());
            layout.lines(document.after(), 0);
        }
        return layout.out.toString().stripTrailing() + "\n";
    }

    /** A value without comments on one line. */
    static String inLine(CommentedYaml value) {
        return bare(value, 0);
    }

    private void root(CommentedYaml root) {
        lines(root.before, 0);
        if (root instanceof CommentedYaml.Collection all && all.mapping && !all.parts.isEmpty()) {
            mapping(all, 0, true);
        } else {
            line(bare(root, 0));
        }
    }

    /** What is on lines of its own: of several blank ones the first, and none at the beginning. */
    private void lines(List<String> lines, int indent) {
        for (String line : lines) {
            if (CommentedYaml.isComment(line)) {
                line(" ".repeat(indent) + line);
            } else {
                blank();
            }
        }
    }

    private void blank() {
        if (!opened) {
            out.append('\n');
            opened = true;
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
        opened = false;
    }

    private void opening(String text) {
        line(text);
        opened = true;
    }

    private void mapping(CommentedYaml.Collection mapping, int indent, boolean outermost) {
        for (int i = 0; i + 1 < mapping.parts.size(); i += 2) {
            CommentedYaml key = mapping.parts.get(i);
            CommentedYaml value = mapping.parts.get(i + 1);
            boolean below = isBelow(value) || (outermost && isFilled(value));
            if (outermost && below && i > 0) {
                blank();
            }
            if (i > 0 || outermost) {
                notes(key, value, below, indent);
            }
            String begin = " ".repeat(indent) + bare(key, indent) + ":";
            if (below) {
                opening(begin + beside(key) + beside(value));
                below((CommentedYaml.Collection) value, indent + STEP);
            } else {
                withValue(begin, beside(key), value, indent);
            }
        }
        lines(mapping.after, indent);
    }

    /** What stands before a key, and between it and a value beside it. */
    private void notes(CommentedYaml key, CommentedYaml value, boolean below, int indent) {
        lines(key.before, indent);
        if (!below) {
            lines(value.before, indent);
        }
    }

    /** Before the first key of a mapping, whose line may have begun already when the mapping is written. */
    private void notesOfFirst(CommentedYaml.Collection mapping, int indent) {
        CommentedYaml value = mapping.parts.get(1);
        notes(mapping.parts.getFirst(), value, isBelow(value), indent);
    }

    private void below(CommentedYaml.Collection collection, int indent) {
        lines(collection.before, indent);
        if (collection.mapping) {
            notesOfFirst(collection, indent);
            mapping(collection, indent, false);
        } else {
            list(collection, indent);
        }
    }

    private void list(CommentedYaml.Collection list, int indent) {
        String margin = " ".repeat(indent);
        for (CommentedYaml item : list.parts) {
            lines(item.before, indent);
            if (!isBelow(item)) {
                withValue(margin + "-", "", item, indent);
            } else if (item instanceof CommentedYaml.Collection inner && inner.mapping) {
                inner.beside.ifPresent(words -> line(margin + words));
                notesOfFirst(inner, indent);
                int begin = out.length();
                mapping(inner, indent + STEP, false);
                out.setCharAt(begin + indent, '-');
            } else if (item instanceof CommentedYaml.Collection inner) {
                opening(margin + "-" + beside(inner));
                list(inner, indent + STEP);
            }
        }
        lines(list.after, indent);
    }

    private static boolean isFilled(CommentedYaml value) {
        return value instanceof CommentedYaml.Collection collection && !collection.parts.isEmpty();
    }

    /** Whether it takes lines of its own. */
    private static boolean isBelow(CommentedYaml value) {
        return value instanceof CommentedYaml.Collection collection && isFilled(value) && !collection.fitsOnALine();
    }

    /** A value on the line that is begun; the notes stand at the end of that, also where a text goes on below. */
    private void withValue(String begin, String notes, CommentedYaml value, int indent) {
        String text = bare(value, indent + STEP);
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        line(begin
                + (text.isEmpty() ? "" : " ")
                + text.substring(0, end)
                + notes
                + beside(value)
                + text.substring(end));
    }

    private static String beside(CommentedYaml noted) {
        return noted.beside.map(words -> " " + words).orElse("");
    }

    /** A value as it stands on a line, without comments. */
    private static String bare(CommentedYaml noted, int indent) {
        return switch (noted) {
            case CommentedYaml.Scalar scalar -> scalar(scalar, indent);
            case CommentedYaml.Collection collection
            when collection.mapping -> {
                List<String> pairs = new ArrayList<>();
                for (int i = 0; i + 1 < collection.parts.size(); i += 2) {
                    pairs.add((bare(collection.parts.get(i), 0) + ": " + bare(collection.parts.get(i + 1), 0)).strip());
                }
                yield "{" + String.join(", ", pairs) + "}";
            }
            case CommentedYaml.Collection collection ->
                collection.parts.stream().map(part -> bare(part, 0)).collect(Collectors.joining(", ", "[", "]"));
        };
    }

    private static String scalar(CommentedYaml.Scalar scalar, int indent) {
        return switch (scalar.style) {
            case PLAIN -> scalar.value.contains("\n") ? quoted(scalar.value) : scalar.value;
            case LITERAL, FOLDED -> block(scalar, indent);
            case DOUBLE_QUOTED -> isOnOneLine(scalar, "\"") ? scalar.source : quoted(scalar.value);
            default -> isOnOneLine(scalar, "'") && needsThem(scalar.value) ? scalar.source : quoted(scalar.value);
        };
    }

    /** A text on lines of its own, further in or further out than it was; one that says itself how far in it is, in quotes. */
    private static String block(CommentedYaml.Scalar scalar, int indent) {
        Matcher parts = BLOCK.matcher(scalar.source);
        if (!parts.matches()) {
            return quoted(scalar.value);
        }
        List<String> lines = parts.group(2).stripTrailing().lines().toList();
        int depth = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return parts.group(1)
                + lines.stream()
                        .map(line -> line.isBlank() ? "" : " ".repeat(indent) + line.substring(depth))
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    private static boolean isOnOneLine(CommentedYaml.Scalar scalar, String quote) {
        return scalar.source.startsWith(quote) && !scalar.source.contains("\n");
    }

    /** Whether it reads better in single quotes. */
    private static boolean needsThem(String value) {
        return value.contains("\"") || value.contains("\\");
    }

    /** In double quotes, unless it has such itself. */
    private static String quoted(String value) {
        boolean odd = value.chars().anyMatch(letter -> letter < ' ')
                || NEVER_BARE.matcher(value).find();
        if (!odd && needsThem(value)) {
            return "'" + value.replace("'", "''") + "'";
        }
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(value));
        return "\""
                + NEVER_BARE
                        .matcher(escaped)
                        .replaceAll(letter -> "\\\\u"
                                + HexFormat.of().toHexDigits(letter.group().charAt(0)))
                + "\"";
    }
}
