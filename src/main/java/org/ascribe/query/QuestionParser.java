package org.ascribe.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.graph.CypherHeader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question from its file. The leading {@code //} lines are the header: the first is the title, the others are
 * {@code key: value}, fields separated by {@code |}, and go on in lines that are indented. The rest is left untouched.
 */
final class QuestionParser {
    /** A word and, for a list, in brackets the fields of its items. */
    private static final Pattern COLUMN_TYPE = Pattern.compile("([a-z]+)(?:\\((.+)\\))?");

    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
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
        CypherHeader header = CypherHeader.of(text);
        if (header.title().isEmpty()) {
            throw wrong(1, "the first line must be the title");
        }
        header.entries().forEach(this::readEntry);
        List<String> missing = missing(header);
        if (order == null || !missing.isEmpty()) {
            throw wrong(header.lines(), "it needs " + String.join(" and ", missing));
        }
        checkOmissions(header.lines());
        return new Question(
                name,
                order,
                header.title(),
                description,
                List.copyOf(parameters),
                List.copyOf(columns),
                List.copyOf(omissions),
                List.copyOf(counts),
                header.body() + "\n");
    }

    private List<String> missing(CypherHeader header) {
        List<String> missing = new ArrayList<>();
        if (order == null) {
            missing.add("an order");
        }
        if (description.isEmpty()) {
            missing.add("a description");
        }
        if (columns.isEmpty()) {
            missing.add("columns");
        }
        if (header.body().isEmpty()) {
            missing.add("a query");
        }
        return missing;
    }

    private void readEntry(CypherHeader.Entry entry) {
        String value = entry.value();
        try {
            switch (entry.key()) {
                case "order" -> order = once(order, Integer.valueOf(value));
                case "description" -> description = once(description.isEmpty() ? null : description, value);
                case "param" -> add(parameters, parameter(fields(value, 5)), Parameter::key);
                case "column" -> add(columns, column(fields(value, 3)), Column::name);
                case "count" -> add(counts, count(fields(value, 3)), Count::name);
                case "omits" -> add(omissions, omission(fields(value, 3)), Omission::parameter);
                default -> throw new IllegalArgumentException("unknown key " + entry.key());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(entry.line(), e.getMessage());
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
        if (items.isEmpty() == (type == ColumnType.LIST || type == ColumnType.ROW)) {
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

    private static Count count(List<String> fields) {
        return new Count(fields.get(0), fields.subList(1, fields.size()));
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
        for (Count count : counts) {
            if (!columns.stream().map(Column::name).toList().containsAll(count.columns())) {
                throw wrong(line, "count names no columns of this question: " + count.columns());
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
