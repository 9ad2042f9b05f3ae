package org.ascribe.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as they were known on a day: of which state a body is, is a fact with a day like any other. */
public final class AsOf {
    private AsOf() {}

    /** The fields of a row as they were known on a day. */
    public static Fields of(Fields row, LocalDate day) {
        Map<String, Value> known = new LinkedHashMap<>();
        row.fields().forEach((name, value) -> known.put(name, of(value, day)));
        return new Fields(known);
    }

    private static Value of(Value value, LocalDate day) {
        return switch (value) {
            case EntityRef entity -> entity.asOf(day);
            case Value.Items items ->
                new Value.Items(
                        items.items().stream().map(item -> of(item, day)).toList());
            case Fields fields -> of(fields, day);
            default -> value;
        };
    }
}
