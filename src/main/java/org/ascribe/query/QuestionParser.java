package org.ascribe.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question from its file. The leading {@code //} lines are the header: the first is the title, the others are
 * {@code key: value}, fields separated by {@code |}, and go on in lines that are indented. The rest is left untouched.
 */
final class QuestionParser {
    private static final String INDENT = "   ";
    /** A word and, for a list, in brackets the fields of its items. */
    private static final Pattern COLUMN_TYPE = Pattern.compile("([a-z]+)(?:\\((.+)\\))?");

    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private String description = "";
    private @Nullable Integer order;

    private QuestionParser(String name) {
        this.name = name;
    }

    /**
     * Reads a question.
     *
     * @throws IllegalArgumentException if the header is wrong; the message says where and why
     */
    static Question parse(String name, String text) {
        return new QuestionParser(name).read(text);
    }

    private Question read(String text) {
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("//")).toList();
        String title = header.isEmpty() ? "" : header.getFirst().substring(2).strip();
        if (title.isEmpty() || title.matches("[a-z]+:.*")) {
            throw wrong(1, "the first line must be the title");
        }
        readEntries(header);
        String body = text.lines()
                .skip(header.size())
                .reduce("", (a, b) -> a + b + "\n")
                .strip();
        if (description.isEmpty() || order == null || columns.isEmpty() || body.isEmpty()) {
            throw wrong(header.size(), "it needs an order, a description, columns and a query");
        }
        checkOmissions(header.size());
        return new Question(
                name,
                order,
                title,
                description,
                List.copyOf(parameters),
                List.copyOf(columns),
                List.copyOf(omissions),
                body + "\n");
    }

    /** Joins the lines of each entry, then reads it. */
    private void readEntries(List<String> header) {
        int start = 0;
        StringBuilder entry = new StringBuilder();
        for (int i = 1; i < header.size(); i++) {
            String line = header.get(i).substring(2);
            if (line.startsWith(INDENT) && !entry.isEmpty()) {
                entry.append(' ').append(line.strip());
                continue;
            }
            readEntry(start, entry.toString());
            entry.setLength(0);
            entry.append(line.strip());
            start = i + 1;
        }
        readEntry(start, entry.toString());
    }

    private void readEntry(int line, String entry) {
        if (entry.isEmpty()) {
            return;
        }
        int colon = entry.indexOf(':');
        String key = colon < 0 ? entry : entry.substring(0, colon);
        String value = colon < 0 ? "" : entry.substring(colon + 1).strip();
        try {
            switch (key) {
                case "order" -> order = once(order, Integer.valueOf(value));
                case "description" -> description = once(description.isEmpty() ? null : description, value);
                case "param" -> add(parameters, parameter(fields(value, 5)), Parameter::key);
                case "column" -> add(columns, column(fields(value, 3)), Column::name);
                case "omits" -> add(omissions, omission(fields(value, 3)), Omission::parameter);
                default -> throw new IllegalArgumentException("unknown key " + key);
            }
        } catch (IllegalArgumentException e) {
            throw wrong(line, e.getMessage());
        }
    }

    private static Parameter parameter(List<String> fields) {
        String need = fields.get(2);
        ParameterType type = ParameterType.parse(fields.get(1));
        boolean required = need.equals("required");
        if (!required && !need.equals("optional") && !need.startsWith("default ")) {
            throw new IllegalArgumentException("neither required nor optional nor default VALUE: " + need);
        }
        String fallback = need.startsWith("default ") ? need.substring("default ".length()) : null;
        return new Parameter(fields.get(0), type, required, fallback, fields.get(3), fields.get(4));
    }

    private static Column column(List<String> fields) {
        Matcher form = COLUMN_TYPE.matcher(fields.get(1));
        if (!form.matches()) {
            throw new IllegalArgumentException("no type of column " + fields.get(1));
        }
        ColumnType type = columnType(form.group(1));
        List<Column> items = form.group(2) == null
                ? List.of()
                : Arrays.stream(form.group(2).split(",", -1))
                        .map(String::strip)
                        .map(QuestionParser::field)
                        .toList();
        if (items.isEmpty() == (type == ColumnType.LIST)) {
            throw new IllegalArgumentException("a list, and only a list, names its fields, as in list(who entity)");
        }
        return new Column(fields.get(0), type, items, fields.get(2));
    }

    /** A field in a list: its name and its type. */
    private static Column field(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a field has a name and a type, not " + text);
        }
        return new Column(parts[0], columnType(parts[1]), List.of(), "");
    }

    private static ColumnType columnType(String word) {
        return Arrays.stream(ColumnType.values())
                .filter(candidate -> candidate.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of column " + word));
    }

    private static Omission omission(List<String> fields) {
        return new Omission(fields.get(0), fields.get(1), fields.get(2));
    }

    private void checkOmissions(int line) {
        for (Omission omission : omissions) {
            if (parameters.stream().noneMatch(p -> p.name().equals(omission.parameter()))
                    || columns.stream().noneMatch(c -> c.name().equals(omission.column()))) {
                throw wrong(line, "omits names no parameter and column of this question: " + omission.parameter());
            }
        }
    }

    private static List<String> fields(String value, int count) {
        List<String> fields =
                Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
        if (fields.size() != count || fields.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(count + " fields are due, separated by |");
        }
        return fields;
    }

    private static <T> T once(@Nullable T before, T value) {
        if (before != null) {
            throw new IllegalArgumentException("given twice");
        }
        return value;
    }

    private static <T> void add(List<T> all, T one, Function<T, String> key) {
        Set<String> known = new HashSet<>(all.stream().map(key).toList());
        if (!known.add(key.apply(one))) {
            throw new IllegalArgumentException(key.apply(one) + " is declared twice");
        }
        all.add(one);
    }

    private IllegalArgumentException wrong(int line, @Nullable String why) {
        return new IllegalArgumentException(name + ".cypher:" + line + ": " + why);
    }
}
