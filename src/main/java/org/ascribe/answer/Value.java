package org.ascribe.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of an answer. The set is closed: whoever writes values has one exhaustive switch over it. */
public sealed interface Value
        permits Reference,
                RowValue,
                Value.Date,
                Value.Range,
                Value.Likelihood,
                Value.Text,
                Value.Amount,
                Value.Flag,
                Value.Items,
                Value.None {

    /** What is not known or does not apply: null in JSON, an empty text elsewhere. */
    Value NONE = new None();

    /**
     * A date as precise as its source gives it.
     *
     * @param value ISO 8601, cut to the precision
     * @param precision {@code year}, {@code month} or {@code day}
     * @param text as written in the source
     */
    record Date(
            String value,
            @Nullable String precision,
            @Nullable String text) implements Value {
        Map<String, Value> fields() {
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("value", of(value));
            fields.put("precision", of(precision));
            fields.put("text", of(text));
            return fields;
        }
    }

    /** A whole number that is known to lie between two, both included. */
    record Range(long min, long max) implements Value {
        /** The end first, as clients have always had it. */
        Map<String, Value> fields() {
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("max", of(max));
            fields.put("min", of(min));
            return fields;
        }
    }

    /** An end of the range of likelihood that words stand for, in per cent. */
    record Likelihood(double percent) implements Value {
        /** The number, without a point where it is whole. */
        public Amount amount() {
            return Amount.of(percent);
        }
    }

    /** A text, such as a name, words or an id. */
    record Text(String text) implements Value {}

    /** A number without a unit: a count, a score; its column says which. */
    record Amount(Number number) implements Value {

        /** A number that loses its point where it is whole. */
        public static Amount of(Number number) {
            return number instanceof Double given && given == Math.rint(given)
                    ? new Amount(given.longValue())
                    : new Amount(number);
        }
    }

    /** Yes or no. */
    record Flag(boolean set) implements Value {}

    /** Several values, in order. */
    record Items(List<? extends Value> items) implements Value {}

    /** No value. */
    record None() implements Value {}

    /**
     * The value that a Java value stands for, by its type: values as they are, lists, maps with texts as keys, records by the
     * names of their components, numbers and flags; all else as a text.
     */
    static Value of(@Nullable Object plain) {
        return switch (plain) {
            case null -> NONE;
            case Value value -> value;
            case String text -> new Text(text);
            case Boolean flag -> new Flag(flag);
            case Number number -> new Amount(number);
            case Collection<?> items -> new Items(items.stream().map(Value::of).toList());
            case Map<?, ?> map -> Fields.of(map);
            case Record row -> Fields.of(row);
            default -> new Text(plain.toString());
        };
    }
}
