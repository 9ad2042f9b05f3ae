package org.ascribe.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;

/** Cuts the lists of a row that would fill an answer by itself, such as a hundred sources, and says how many are left out. */
final class LongLists {
    /** What is put after the name of a list for the number of those left out. */
    static final String LEFT_OUT = "LeftOut";

    private static final int[] KEPT = {50, 20, 10, 5, 3, 2, 1};

    private LongLists() {}

    /** The same row where there is room for it, else with as much of each of its lists as there is room for. */
    static RowValue within(RowValue row, int characters) {
        RowValue fitting = row;
        for (int i = 0; i < KEPT.length && length(fitting) > characters; i++) {
            fitting = cut(row, KEPT[i]);
        }
        return fitting;
    }

    /** For programs, and about as much again for those who read. */
    private static int length(RowValue row) {
        return 2 * Json.text(Brief.of(row)).length();
    }

    private static Fields cut(RowValue row, int most) {
        Map<String, Value> shorter = new LinkedHashMap<>();
        row.fields().forEach((name, value) -> {
            shorter.put(name, cut(value, most));
            if (value instanceof Value.Items list && list.items().size() > most) {
                shorter.put(name + LEFT_OUT, Value.of(list.items().size() - most));
            }
        });
        return new Fields(shorter);
    }

    private static Value cut(Value value, int most) {
        return switch (value) {
            case Value.Items list -> {
                List<? extends Value> all = list.items();
                yield new Value.Items(all.subList(0, Math.min(most, all.size())).stream()
                        .map(item -> cut(item, most))
                        .toList());
            }
            case Fields fields -> cut((RowValue) fields, most);
            default -> value;
        };
    }
}
