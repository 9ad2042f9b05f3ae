package org.ascribe.dataset.eurepoc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reads EuRepoC's global file: the incidents, what was done about them, and the documents that EuRepoC rests on. */
final class EuRepoCIncidents {
    /** Addresses that were run together in one item of a list. */
    private static final Pattern NEXT_ADDRESS = Pattern.compile("[\\s,;]*(?=https?://)");

    /** Two incidents of other years begin on this day. */
    private static final String UNKNOWN = "2000-01-01";

    private final Draft draft = new Draft();
    private final EuRepoCSource source;
    private final EuRepoCParties parties;
    private final EuRepoCResponses responses;
    private final Documents documents;

    private EuRepoCIncidents(Input input) {
        this.source = EuRepoCSource.of("global", input, draft);
        this.parties = source.parties();
        this.responses = new EuRepoCResponses(draft, source);
        this.documents = new Documents(draft);
    }

    /** Reads the file. */
    static Dataset read(Input input) {
        EuRepoCIncidents reader = new EuRepoCIncidents(input);
        CsvRows.read(input, reader.draft, EuRepoC.INCIDENTS, reader::incident);
        return reader.draft.finish("eurepoc-global", reader.source.title());
    }

    private void incident(CsvRows.Row row) {
        Optional<String> number = EuRepoCSource.number(row.raw("ID"));
        if (number.isEmpty()) {
            draft.tally().reject("no incident number", row.at(), "");
            draft.warn("no-number", row.at(), "The row has no number", "ID must be a whole number");
            return;
        }
        String id = EuRepoCSource.incidentId(number.get());
        if (draft.has(id)) {
            draft.tally().reject("incident number repeated", row.at(), number.get());
            draft.warn("repeated-number", row.at(), "The incident " + number.get() + " stands in the file already", "");
            return;
        }
        draft.tally().use();
        draft.add(Entity.of(id, NodeKind.OPERATION, name(row, number.get()), properties(row, number.get()), row.at()));
        dates(row, id);
        checkDates(row);
        documents(row, id);
        responses.read(row, id, number.get());
    }

    private static String name(CsvRows.Row row, String number) {
        return row.said("name").map(name -> Texts.cut(name, Naming.LONGEST)).orElse("EuRepoC incident " + number);
    }

    private static Map<Property, Object> properties(CsvRows.Row row, String number) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.NATIVE_ID, number);
        row.said("incident_type")
                .ifPresent(type ->
                        properties.put(Property.DESCRIPTION, "Type of incident according to EuRepoC: " + type + "."));
        return properties;
    }

    /** The dates are what EuRepoC says; where they cannot be meant as they stand, they are shown with that doubt. */
    private void dates(CsvRows.Row row, String id) {
        Optional<Period> began = date(row, "start_date");
        Optional<Period> ended = date(row, "end_date");
        boolean reversed = began.isPresent()
                && ended.isPresent()
                && ended.get().to().isBefore(began.get().from());
        began.map(date -> row.raw("start_date").contains(UNKNOWN) ? date.doubted("stands for a date not known") : date)
                .map(date -> reversed
                        ? date.doubted(
                                "after the end that is given, " + ended.get().value())
                        : date)
                .ifPresent(date -> dated(id, Property.BEGAN, date, row.at()));
        ended.map(date -> reversed
                        ? date.doubted("before the beginning that is given, "
                                + began.get().value())
                        : date)
                .ifPresent(date -> dated(id, Property.ENDED, date, row.at()));
    }

    private void dated(String incident, Property turn, Period date, Location at) {
        Map<Property, Object> properties = new EnumMap<>(parties.with(Property.EVENT, turn.key()));
        properties.put(Property.DATE, date);
        draft.link(RelationshipType.DATED, EuRepoCParties.EUREPOC, incident, properties, at);
    }

    /**
     * The date of an incident as precise as it can be meant: EuRepoC writes the first day where it knows the year or the month
     * only. (Of its incidents 43 in 100 begin on the first of another month than January, where 3 could be expected.)
     */
    private static Optional<Period> date(CsvRows.Row row, String column) {
        return Dates.parse(row.raw(column)).map(Dates::yearIfNewYear).map(EuRepoCIncidents::monthIfFirst);
    }

    private static Period monthIfFirst(Period date) {
        return date.precision() == Period.Precision.DAY && date.from().getDayOfMonth() == 1
                ? Period.month(java.time.YearMonth.from(date.from()), date.text())
                : date;
    }

    /** What is surely in the wrong order is reported when the dataset is checked; this is about what may be. */
    private void checkDates(CsvRows.Row row) {
        Optional<Period> began = Dates.parse(row.raw("start_date"));
        Optional<Period> ended = Dates.parse(row.raw("end_date"));
        if (began.isPresent()
                && ended.isPresent()
                && ended.get().from().isBefore(began.get().from())) {
            draft.warn(
                    "end-before-start",
                    row.at(),
                    "The end is written as " + ended.get().value() + ", before the start, "
                            + began.get().value(),
                    "kept; a first of January may stand for the year");
        }
        began.ifPresent(start -> {
            List<String> early = Dates.all(row.raw("attribution_date")).stream()
                    .filter(date -> date.from().isBefore(start.from()))
                    .map(Period::value)
                    .distinct()
                    .toList();
            if (!early.isEmpty()) {
                draft.warn(
                        "attribution-before-start",
                        row.at(),
                        "Attributions are written as " + String.join(", ", early) + ", before the start, "
                                + start.value(),
                        "kept; a first of January may stand for the year");
            }
        });
    }

    private void documents(CsvRows.Row row, String incident) {
        for (String item : PythonList.items(row.raw("sources_attribution"))) {
            for (String address : NEXT_ADDRESS.split(item, -1)) {
                if (!address.isBlank()) {
                    documents
                            .add(address, "", Map.of(), row.at())
                            .ifPresent(document -> draft.link(RelationshipType.CITED_IN, incident, document, row.at()));
                }
            }
        }
    }
}
