package org.ascribe.dataset.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** The rows of a list of claims: who says that what was the work of whom. */
final class TableClaims {
    private static final int LONGEST_WORDS = 300;

    private final TableMap map;
    private final Draft draft;
    private final TableTerms terms;

    TableClaims(TableMap map, Draft draft, TableTerms terms) {
        this.map = map;
        this.draft = draft;
        this.terms = terms;
    }

    /** Takes a row and counts it. */
    void read(CsvRows.Row row) {
        Location at = row.at();
        List<String> who = parts(row, "who")
                .flatMap(text -> terms.stating(text, at).stream())
                .distinct()
                .toList();
        List<String> whom = parts(row, "whom")
                .flatMap(text -> terms.accused(text, at).stream())
                .distinct()
                .toList();
        String id = id(row, who, whom);
        if (who.isEmpty() || whom.isEmpty()) {
            draft.tally().reject(who.isEmpty() ? "row that names no accuser" : "row that names no accused", at, id);
            return;
        }
        draft.tally().use(at);
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        date(row).ifPresent(day -> properties.put(Property.DATE, day));
        said(row, "words")
                .findFirst()
                .ifPresent(words -> properties.put(Property.WORDS, Texts.cut(words, LONGEST_WORDS)));
        draft.add(Entity.of(id, NodeKind.ATTRIBUTION, "", properties, at));
        for (String one : who) {
            Map<Property, Object> role = Map.of(Property.ROLE, one.equals(who.getFirst()) ? "lead" : "joined");
            draft.link(RelationshipType.MADE, one, id, role, at);
        }
        whom.forEach(one -> draft.link(RelationshipType.POINTS_TO, id, one, at));
        said(row, "what")
                .flatMap(text -> terms.named(NodeKind.OPERATION, text, at).stream())
                .forEach(operation -> draft.link(RelationshipType.ABOUT, id, operation, at));
        terms.sources(said(row, "url").toList(), at)
                .forEach(source -> draft.link(RelationshipType.CITED_IN, id, source, at));
    }

    /** The same row has the same id in the next release of the table: by its own number, else by what it says. */
    private String id(CsvRows.Row row, List<String> who, List<String> whom) {
        String number = said(row, "id").findFirst().map(Spelling::id).orElse("");
        String said = number.isEmpty()
                ? String.join(
                        " ",
                        String.join(" ", who),
                        String.join(" ", whom),
                        said(row, "what").findFirst().orElse(""),
                        date(row).map(Period::value).orElse(""))
                : number;
        return terms.dataset() + ":claim:" + Texts.cut(TableTerms.slug(said), Naming.LONGEST);
    }

    private Optional<Period> date(CsvRows.Row row) {
        return said(row, "date").findFirst().flatMap(text -> switch (map.value("dates")) {
            case "day-first" -> Dates.dayFirst(text);
            case "month-first" -> Dates.monthFirst(text);
            default -> Dates.parse(text);
        });
    }

    private Stream<String> said(CsvRows.Row row, String key) {
        return map.columns().getOrDefault(key, List.of()).stream()
                .map(row::said)
                .flatMap(Optional::stream);
    }

    private Stream<String> parts(CsvRows.Row row, String key) {
        String separator = map.value("separator");
        return said(row, key)
                .flatMap(cell -> separator.isEmpty()
                        ? Stream.of(cell)
                        : Arrays.stream(cell.split(Pattern.quote(separator), -1))
                                .map(Spelling::tidy));
    }
}
