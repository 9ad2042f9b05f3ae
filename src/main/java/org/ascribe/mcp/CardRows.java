package org.ascribe.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.query.Card;

/** A card as rows, since as a whole it may be longer than a book: what the entity is, then its sections. */
final class CardRows {
    /** Rows of a section where all are shown. */
    private static final int FEW = 3;

    private CardRows() {}

    /** The sections of a card by name: what they hold. */
    static Map<String, List<RowValue>> sections(Card card) {
        Map<String, List<RowValue>> sections = new LinkedHashMap<>();
        sections.put("names", List.copyOf(card.names()));
        List<RowValue> relations = new ArrayList<>();
        for (Card.Relation relation : card.relations()) {
            relation.items()
                    .forEach(item -> relations.add(Fields.of("relation", relation.type())
                            .with("direction", relation.direction())
                            .with("entity", item.entity())
                            .with("statedBy", item.statedBy())
                            .with("sources", item.sources())));
        }
        sections.put("relations", relations);
        sections.put("claims", parts(card.claims()));
        sections.put("comments", parts(card.comments()));
        sections.put("denials", parts(card.denials()));
        sections.put("measures", parts(card.measures()));
        sections.put("operations", List.copyOf(card.operations()));
        sections.put("members", List.copyOf(card.members()));
        return sections;
    }

    /** All of a section. */
    static List<RowValue> of(Card card, String section) {
        return sections(card).getOrDefault(section, List.of());
    }

    /** The first of each section, each with its name. */
    static List<RowValue> few(Card card) {
        List<RowValue> few = new ArrayList<>();
        sections(card)
                .forEach((section, rows) ->
                        rows.stream().limit(FEW).forEach(row -> few.add(new Fields(joined(section, row)))));
        return few;
    }

    /** What the entity is, and how long its sections are. */
    static Fields head(Card card) {
        Fields head = Fields.of("entity", card.entity())
                .with("properties", card.properties())
                .with("lead", card.lead().text());
        Map<String, Integer> counts = new LinkedHashMap<>();
        sections(card).forEach((section, rows) -> {
            if (!rows.isEmpty()) {
                counts.put(section, rows.size());
            }
        });
        return head.with("sections", Fields.of(counts));
    }

    private static Map<String, Value> joined(String section, RowValue row) {
        Map<String, Value> joined = new LinkedHashMap<>();
        joined.put("section", Value.of(section));
        joined.putAll(row.fields());
        return joined;
    }

    private static <T extends RowValue> List<RowValue> parts(Map<String, Card.Part<T>> parts) {
        List<RowValue> rows = new ArrayList<>();
        parts.forEach((part, held) -> held.items().forEach(item -> rows.add(new Fields(partOf(part, item)))));
        return rows;
    }

    private static Map<String, Value> partOf(String part, RowValue item) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("part", Value.of(part));
        fields.putAll(item.fields());
        return fields;
    }
}
