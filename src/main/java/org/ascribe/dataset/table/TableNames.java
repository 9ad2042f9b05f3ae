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
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** The rows of a map of names: each a group or the like with its names and those who gave them. */
final class TableNames {
    private final TableMap map;
    private final Draft draft;
    private final TableTerms terms;
    private final Naming naming;

    TableNames(TableMap map, Draft draft, TableTerms terms) {
        this.map = map;
        this.draft = draft;
        this.terms = terms;
        this.naming = new Naming(draft);
    }

    /** Takes a row and counts it. */
    void read(CsvRows.Row row) {
        String name = Texts.cut(said(row, "name").findFirst().orElse(""), Naming.LONGEST);
        String nativeId =
                Texts.cut(said(row, "id").findFirst().map(Spelling::id).orElse(TableTerms.slug(name)), Naming.LONGEST);
        String id = terms.dataset() + ":" + nativeId;
        if (name.isEmpty() || nativeId.isEmpty()) {
            draft.tally().reject("row without name", row.at(), nativeId);
            return;
        }
        NodeKind kind = map.kind();
        if (!draft.has(id)) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            properties.put(Property.NATIVE_ID, nativeId);
            said(row, "description")
                    .findFirst()
                    .ifPresent(text -> properties.put(Property.DESCRIPTION, Texts.description(text)));
            draft.add(Entity.of(id, kind, name, properties, row.at()));
        }
        draft.tally().use();
        List<String> sources = terms.sources(said(row, "url").toList(), row.at());
        naming.add(id, kind, name, List.of(), sources, row.at());
        said(row, "names")
                .flatMap(this::parts)
                .filter(other -> !other.equals(name))
                .forEach(other -> naming.add(id, kind, other, List.of(), sources, row.at()));
        map.givenBy().forEach((firm, column) -> {
            List<String> givers = terms.stating(firm, row.at()).stream().toList();
            row.said(column).stream()
                    .flatMap(this::parts)
                    .forEach(given -> naming.add(id, kind, given, givers, sources, row.at()));
        });
        said(row, "country").forEach(text -> place(text, id, name, sources, row.at()));
    }

    private void place(String text, String id, String name, List<String> sources, Location at) {
        States.Reading states = States.all(text);
        RelationshipType type = map.kind() == NodeKind.ACTOR || map.kind() == NodeKind.COMPANY
                ? RelationshipType.BASED_IN
                : RelationshipType.IN;
        if (type.from().contains(map.kind())) {
            Map<Property, Object> stated =
                    Map.of(Property.STATED_BY, List.of(terms.publisher(map, at)), Property.SOURCES, sources);
            states.states().forEach(state -> draft.link(type, id, draft.add(state.mention(at)), stated, at));
        }
        states.rest()
                .forEach(rest -> draft.warn(
                        "unclear-country",
                        at,
                        "'" + Texts.cut(rest, 100) + "' of " + name + " names no country",
                        "left out"));
    }

    private Stream<String> said(CsvRows.Row row, String key) {
        return map.columns().getOrDefault(key, List.of()).stream()
                .map(row::said)
                .flatMap(Optional::stream);
    }

    /** The names in a cell, taken apart where the map says what stands between them. */
    private Stream<String> parts(String cell) {
        String separator = map.value("separator");
        return separator.isEmpty()
                ? Stream.of(cell)
                : Arrays.stream(cell.split(Pattern.quote(separator), -1)).map(Spelling::tidy);
    }
}
