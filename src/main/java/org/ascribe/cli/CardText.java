package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.query.Card;
import org.ascribe.query.GraphCounts;

/**
 * A thing as text: what it is, then a table for each list of what is on record about it.
 *
 * @param single its single values
 * @param sections its lists
 */
record CardText(Fields single, List<Section> sections) {

    /**
     * A list of a card.
     *
     * @param name what it lists
     * @param count how many there are, in all
     * @param items the first of them
     * @param rows the items as they stand in a table
     */
    private record Section(String name, long count, List<? extends Value> items, List<Fields> rows) {
        static Section of(String name, List<? extends RowValue> items) {
            return of(name, items.size(), items);
        }

        static Section of(String name, long count, List<? extends RowValue> items) {
            List<Fields> rows = items.stream().map(item -> known(item.fields())).toList();
            boolean named = items.stream().allMatch(NamedRow.class::isInstance);
            return new Section(name, count, named ? items : rows, rows);
        }
    }

    /** The card of an entity. */
    static CardText of(Card card) {
        Map<String, Value> single = new LinkedHashMap<>(card.entity().fields());
        single.putAll(card.properties().fields());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("names", card.names()));
        sections.add(relations(card.relations()));
        card.claims().forEach((role, part) -> sections.add(part("claims", role, part)));
        card.comments().forEach((role, part) -> sections.add(part("comments", role, part)));
        card.denials().forEach((role, part) -> sections.add(part("denials", role, part)));
        card.measures().forEach((role, part) -> sections.add(part("measures", role, part)));
        sections.add(Section.of("operations", card.operations()));
        sections.add(Section.of("members", card.members()));
        sections.add(new Section(
                "sources",
                card.sources().size(),
                card.sources(),
                card.sources().stream().map(source -> known(source.fields())).toList()));
        return new CardText(known(single), sections);
    }

    /** What is in a graph, behind what is known of the database itself. */
    static CardText of(Fields database, GraphCounts counts) {
        Map<String, Value> single = new LinkedHashMap<>(database.fields());
        single.putAll(counts.fields());
        single.remove("datasets");
        return new CardText(known(single), List.of(Section.of("datasets", counts.datasets())));
    }

    /** Single values alone. */
    static CardText of(Fields single) {
        return new CardText(known(single.fields()), List.of());
    }

    String text(int width) {
        StringBuilder text = new StringBuilder(TableText.list(single, width));
        for (Section section : sections) {
            if (!section.rows().isEmpty()) {
                text.append('\n').append(section.name().toUpperCase(Locale.ROOT));
                text.append(" (").append(section.count()).append(")\n\n");
                text.append(TableText.of(Result.of(section.rows()), width));
            }
        }
        return text.toString();
    }

    /** Every value as a line, for formats that have no sections. */
    List<RowValue> lines() {
        List<RowValue> lines = new ArrayList<>();
        single.fields().forEach((property, value) -> lines.add(new Line(property, value)));
        sections.forEach(section -> section.items().forEach(item -> lines.add(new Line(section.name(), item))));
        return lines;
    }

    private record Line(String property, Value value) implements RowValue {}

    private static Section part(String name, String role, Card.Part<?> part) {
        return Section.of(name + ": " + role, part.count(), part.items());
    }

    /** Relations of many types are one list. */
    private static Section relations(List<Card.Relation> relations) {
        List<Fields> items = new ArrayList<>();
        for (Card.Relation relation : relations) {
            for (Card.Related related : relation.items()) {
                Map<String, Value> line = new LinkedHashMap<>();
                line.put("relation", Value.of(relation.meaning()));
                line.put("direction", Value.of(relation.direction()));
                line.putAll(known(related.fields()).fields());
                items.add(new Fields(line));
            }
        }
        return Section.of("relations", items);
    }

    /** Those that have something to show. */
    private static Fields known(Map<String, Value> fields) {
        Map<String, Value> known = new LinkedHashMap<>(fields);
        known.values().removeIf(value -> Cells.text(value).isEmpty());
        return new Fields(known);
    }
}
