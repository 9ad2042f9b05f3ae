package org.ascribe.dataset.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/**
 * Reads a flat table as a file of the user's says: a map of names, with a row for each group or the like, or a list of claims. It
 * is made for one such file, so it is not among the formats that are told by their content.
 */
public final class MappedTable implements Format {
    private final TableMap map;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Reads what says which column is what. What is wrong with that is a problem of every dataset that is read by it.
     *
     * @param file YAML; see src/site/editor.md
     */
    public MappedTable(Input file) {
        map = TableMap.read(file, problems);
    }

    /** With the map's own letters in it, so that the same table by another map counts as another input. */
    @Override
    public String name() {
        return "table " + HexFormat.of().toHexDigits(map.text().hashCode());
    }

    @Override
    public String description() {
        return "a table, as CSV or ODS, whose columns a file given by --map explains";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return problems.isEmpty() && CsvRows.has(head, map.needed());
    }

    @Override
    public Dataset read(Input input) {
        if (!problems.isEmpty()) {
            return new Dataset(map.value("dataset"), map.value("title"), List.of(), List.of(), new Tally(), problems);
        }
        Draft draft = new Draft();
        Location start = Location.of(input.name());
        TableTerms terms = new TableTerms(draft, Spelling.slug(map.value("dataset")), source(draft, start));
        if (map.isOfClaims()) {
            CsvRows.read(input, draft, map.needed(), new TableClaims(map, draft, terms)::read);
        } else {
            CsvRows.read(input, draft, map.needed(), new TableNames(map, draft, terms)::read);
        }
        return draft.finish(Spelling.slug(map.value("dataset")), map.value("title"));
    }

    private String source(Draft draft, Location start) {
        Map<Property, Object> details = new EnumMap<>(Property.class);
        if (!map.value("publisher").isEmpty()) {
            details.put(Property.PUBLISHER, map.value("publisher"));
        }
        Dates.parse(map.value("published")).ifPresent(day -> details.put(Property.PUBLISHED, day));
        String title = map.value("title");
        if (!map.value("url").isEmpty()) {
            return new Documents(draft)
                    .add(map.value("url"), title, details, start)
                    .orElseGet(() -> unnamed(draft, title, details, start));
        }
        return unnamed(draft, title, details, start);
    }

    private String unnamed(Draft draft, String title, Map<Property, Object> details, Location start) {
        details.put(Property.TITLE, title);
        String id = "source:" + Spelling.slug(map.value("dataset"));
        return draft.add(Entity.of(id, NodeKind.SOURCE, title, details, start));
    }
}
