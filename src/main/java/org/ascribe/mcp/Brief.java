package org.ascribe.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;

/** Makes values short for those who pay for each word: what is empty is left out, and what the id leads to. */
final class Brief {
    private Brief() {}

    /** The same row in short. */
    static Fields of(RowValue row) {
        return of(row.fields());
    }

    private static Fields of(Map<String, Value> fields) {
        Map<String, Value> brief = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            Value shorter = of(value);
            if (!isEmpty(shorter)) {
                brief.put(name, shorter);
            }
        });
        return new Fields(brief);
    }

    private static Value of(Value value) {
        return switch (value) {
            case EntityRef entity -> {
                Fields brief =
                        Fields.of("id", entity.id()).with("name", entity.name()).with("kind", entity.kindName());
                yield entity.role() == null ? brief : brief.with("role", entity.role());
            }
            case SourceRef source ->
                of(Fields.of("id", source.id())
                        .with("publisher", source.publisher())
                        .with("url", source.url())
                        .fields());
            case Value.Date date -> Value.of(date.value());
            case Value.Items items ->
                new Value.Items(items.items().stream().map(Brief::of).toList());
            case RowValue row -> of(row.fields());
            case Value.Range range -> Value.of(List.of(range.min(), range.max()));
            case Value.Likelihood likelihood -> likelihood.amount();
            case Value.Text _, Value.Amount _, Value.Flag _, Value.None _ -> value;
        };
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case Value.None _ -> true;
            case Value.Items items -> items.items().isEmpty();
            case Fields fields -> fields.fields().isEmpty();
            default -> false;
        };
    }
}
