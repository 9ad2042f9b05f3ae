package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.query.Card;
import org.ascribe.query.GraphCounts;
import org.ascribe.schema.NodeKind;

/**
 * A thing as text: what it is, then a table for each list of what is on record about it.
 *
 * @param single its single values
 * @param sections its lists
 */
record CardText(Fields single, List<Section> sections) {

    /** So many of each list are read in a terminal; names are what a card is often looked up for. */
    private static final int MOST = 12;

    private static final int MOST_NAMES = 40;

    private static final String NAMES = "names";
    private static final String DATASETS = "datasets";

    /**
     * A list of a card.
     *
     * @param name what it lists, for programs
     * @param title the same for people
     * @param count how many there are, in all
     * @param items the first of them
     * @param rows the items as they stand in a table
     */
    private record Section(String name, String title, long count, List<? extends Value> items, List<Fields> rows) {
        static Section of(String name, List<? extends RowValue> items) {
            return of(name, name, items.size(), items);
        }

        static Section of(String name, String title, long count, List<? extends RowValue> items) {
            List<Fields> rows = items.stream().map(item -> known(item.fields())).toList();
            boolean named = items.stream().allMatch(NamedRow.class::isInstance);
            return new Section(name, title, count, named ? items : rows, rows);
        }

        /** The same without columns that say the same in every row, or that the card says already. */
        Section without(String... columns) {
            List<Fields> fewer = rows;
            for (String column : columns) {
                fewer = fewer.stream().map(row -> row.without(column)).toList();
            }
            return new Section(name, title, count, items, fewer);
        }

        String text(int width) {
            List<Fields> first =
                    rows.subList(0, Math.min(List.of(NAMES, DATASETS).contains(name) ? MOST_NAMES : MOST, rows.size()));
            long more = count - first.size();
            return "\n" + title.toUpperCase(Locale.ROOT) + " (" + count + ")\n\n"
                    + TableText.of(Result.of(first), width)
                    + (more > 0 ? "and " + more + " more\n" : "");
        }
    }

    /** The card of an entity. */
    static CardText of(Card card) {
        Map<String, Value> single = new LinkedHashMap<>(card.entity().fields());
        single.putAll(card.properties().fields());
        List<Section> sections = new ArrayList<>();
        Section names = Section.of(NAMES, card.names());
        sections.add(card.members().isEmpty() ? names.without("carriers") : names);
        card.relations().forEach(relation -> sections.add(relation(relation)));
        card.claims().forEach((role, part) -> sections.add(part("claims", role, part)));
        card.comments().forEach((role, part) -> sections.add(part("comments", role, part)));
        card.denials().forEach((role, part) -> sections.add(part("denials", role, part)));
        card.measures().forEach((role, part) -> sections.add(part("measures", role, part)));
        sections.add(Section.of("operations", card.operations()));
        sections.add(Section.of("members", card.members()).without("kind"));
        sections.add(new Section(
                "sources",
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
        single.remove(DATASETS);
        return new CardText(known(single), List.of(Section.of(DATASETS, counts.datasets())));
    }

    /** The same in words, without what is for programs. */
    static CardText inWords(Fields database, GraphCounts counts) {
        CardText raw = of(database, counts);
        long relationships = counts.relationships().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new CardText(
                raw.single
                        .with("kinds", named(counts.kinds()))
                        .with("relationships", relationships)
                        .with("lastImport", Moments.inSeconds(counts.lastImport())),
                raw.sections);
    }

    /** How many there are of each kind, as people call them. */
    private static List<String> named(Map<String, Long> kinds) {
        return Stream.of(NodeKind.values())
                .filter(kind -> kinds.getOrDefault(kind.label(), 0L) > 0)
                .map(kind -> {
                    long count = kinds.getOrDefault(kind.label(), 0L);
                    return count + " " + kind.called(count);
                })
                .toList();
    }

    /** Single values alone. */
    static CardText of(Fields single) {
        return new CardText(known(single.fields()), List.of());
    }

    String text(int width) {
        StringBuilder text = new StringBuilder(TableText.list(single, width));
        sections.stream()
                .filter(section -> !section.rows().isEmpty())
                .forEach(section -> text.append(section.text(width)));
        return text.toString();
    }

    /** The same below a title that says what it is called and what it is. */
    String belowTitle(int width) {
        return new CardText(single.without("name").without("kind"), sections).text(width);
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
        return Section.of(name + ": " + role, name + ": " + Headings.of(role), part.count(), part.items());
    }

    /** Relations of one type and direction, under what they say. */
    private static Section relation(Card.Relation relation) {
        String said = ChainText.wording(relation.type(), relation.direction().equals("out"));
        List<Fields> items = relation.items().stream()
                .map(related -> {
                    Map<String, Value> line = new LinkedHashMap<>(Map.of("relation", Value.of(said)));
                    line.putAll(known(related.fields()).fields());
                    return new Fields(line);
                })
                .toList();
        return Section.of("relations", said, relation.count(), items).without("relation");
    }

    /** Those that have something to show. */
    private static Fields known(Map<String, Value> fields) {
        Map<String, Value> known = new LinkedHashMap<>(fields);
        known.values().removeIf(value -> Cells.text(value).isEmpty());
        return new Fields(known);
    }
}
