package org.ascribe.mcp;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.query.Card;

/** Writes values of answers as text in which a number stands for each document, and lists these below, as a paper does. */
final class Citations {
    private final Map<String, String> documents = new LinkedHashMap<>();
    /** By name, whose id stands with it already. */
    private final Map<String, String> introduced = new HashMap<>();

    /** A row or an item: what is not empty, with its name. */
    String line(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .map(field -> Map.entry(field.getKey(), text(field.getValue())))
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The documents that were cited so far, a line each; empty if there were none. */
    String list() {
        return String.join("\n", documents.values());
    }

    /** How many documents were cited so far. */
    int count() {
        return documents.size();
    }

    /** Forgets those that were cited after the first so many, where what cites them is left out. */
    void keep(int most) {
        documents.keySet().removeAll(documents.keySet().stream().skip(most).toList());
    }

    private String text(Value value) {
        return switch (value) {
            case EntityRef entity -> named(entity);
            case SourceRef source -> cited(source);
            case Value.Date date -> date.value();
            case Value.Range range -> range.min() + " to " + range.max();
            case Value.Likelihood likelihood -> text(likelihood.amount());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.set());
            case Value.Items items ->
                items.items().stream()
                        .map(this::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case Card.Member member -> named(member.member());
            case RowValue row -> "(" + line(row.fields()) + ")";
            case Value.None none -> "";
        };
    }

    /** With its id, which other calls take, until that is clear from the name. */
    private String named(EntityRef entity) {
        boolean clear = entity.id().equals(introduced.put(entity.name(), entity.id()));
        return clear && !entity.isStatement() ? entity.name() : entity.name() + " (id " + entity.id() + ")";
    }

    private String cited(SourceRef source) {
        int next = documents.size() + 1;
        String entry = documents.computeIfAbsent(source.id(), id -> "[" + next + "] " + described(source));
        return entry.substring(0, entry.indexOf(']') + 1);
    }

    private String described(SourceRef source) {
        return Stream.of(source.publisher(), source.title(), source.published(), source.url())
                .map(part -> text(Value.of(part)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
