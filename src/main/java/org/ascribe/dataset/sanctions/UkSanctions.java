package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;

/**
 * The UK sanctions list: of its entries those of the cyber regime; the other regimes are about other matters. It is read as
 * table, in full (a row for each name of an entry) or in its overview (a row for each entry), and as XML.
 */
@Singleton
public final class UkSanctions implements Format {
    private static final String LIST = "uk-sanctions";
    private static final String SOURCE = "uk-sanctions:list";
    private static final String TITLE = "UK Sanctions List";

    private static final List<String> COLUMNS =
            List.of("Unique ID", "Regime Name", "Designation source", "Date Designated");
    private static final List<String> NAME_PARTS = List.of("Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5");

    /** The regime by its short name or by the title of its regulations. */
    private static final Pattern REGIME =
            Pattern.compile("Cyber|.*\\bCyber\\b.*\\bRegulations\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern REPORTED = Pattern.compile("Report Date:?[ ,;\\t]*([^\",;\\t\\r\\n]{6,30})");

    @Override
    public String name() {
        return LIST;
    }

    @Override
    public String description() {
        return "the UK sanctions list, as CSV, ODS or XML: persons and companies of the cyber regime";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return isXml(head)
                || (CsvRows.has(head, COLUMNS)
                        && (CsvRows.has(head, List.of("Name")) || CsvRows.has(head, List.of("Name 6"))));
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        Map<String, UkEntry> entries = new LinkedHashMap<>();
        String published = "";
        try {
            String head = input.head();
            if (isXml(head)) {
                String[] generated = {""};
                new XmlRecords(input, draft).of(Set.of("DateGenerated", "Designation"), node -> {
                    if (node.name().equals("Designation")) {
                        designation(node, draft, entries);
                    } else {
                        generated[0] = node.text();
                    }
                });
                published = generated[0];
            } else {
                Matcher reported = REPORTED.matcher(head);
                published = reported.find() ? reported.group(1) : "";
                CsvRows.read(input, draft, COLUMNS, row -> row(row, draft, entries));
            }
        } catch (UncheckedIOException e) {
            draft.unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        source(input, published, draft);
        SamePersons persons = new SamePersons(draft, name());
        entries.values().forEach(entry -> list(entry, draft, persons));
        persons.report();
        return draft.finish(name(), "UK sanctions list, cyber regime");
    }

    private static boolean isXml(String head) {
        return XmlRecords.root(head)
                .filter(root -> root.name().equals("Designations"))
                .isPresent();
    }

    private static void source(Input input, String published, Draft draft) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, "UK Foreign, Commonwealth & Development Office");
        properties.put(Property.TITLE, TITLE);
        properties.put(Property.URL, "https://www.gov.uk/government/publications/the-uk-sanctions-list");
        properties.put(Property.PRIMARY, true);
        Matcher named = DAY.matcher(input.name());
        Optional<Period> day =
                Dates.dayFirst(published).or(() -> named.find() ? Dates.parse(named.group(1)) : Optional.empty());
        day.ifPresent(it -> properties.put(Property.PUBLISHED, it));
        draft.add(Entity.of(SOURCE, NodeKind.SOURCE, TITLE, properties, Location.of(input.name())));
    }

    private static void row(CsvRows.Row row, Draft draft, Map<String, UkEntry> entries) {
        String regime = row.said("Regime Name").orElse("not given");
        String id = row.said("Unique ID").orElse("");
        if (!isOurs(regime, draft) || (id.isEmpty() && nameless(row.at(), id, draft))) {
            return;
        }
        boolean full = row.has("Name 6");
        if (!full && entries.containsKey(id)) {
            draft.tally().reject("id repeated", row.at(), id);
            draft.warn("repeated-id", row.at(), "The entry " + id + " stands in the file already", "");
            return;
        }
        UkEntry entry = entries.computeIfAbsent(id, UkEntry::new);
        entry.row(row.at());
        entry.name(
                full
                        ? joined(NAME_PARTS.stream().map(row::raw))
                        : row.said("Name").orElse(""),
                row.said("Name type").orElse(""));
        row.said("Name non-latin script").ifPresent(entry::otherName);
        entry.facts(
                row.said("Type").or(() -> row.said("Individual, Entity, Ship")).orElse(""),
                row.said("Designation source").orElse(""),
                row.raw("Date Designated"),
                row.said("Sanctions Imposed").orElse(""),
                row.said("UK Statement of Reasons").orElse(""));
        row.said("Address Country").ifPresent(entry::country);
        row.said("Nationality(/ies)").ifPresent(entry::nationality);
    }

    private static void designation(XmlNode node, Draft draft, Map<String, UkEntry> entries) {
        String regime = node.first("RegimeName");
        String id = node.first("UniqueID");
        if (!isOurs(regime.isEmpty() ? "not given" : regime, draft)
                || (Spelling.saysNothing(id) && nameless(node.at(), id, draft))) {
            return;
        }
        UkEntry entry = entries.computeIfAbsent(id, UkEntry::new);
        entry.row(node.at());
        for (XmlNode name : node.all("Names", "Name")) {
            Stream<String> parts = Stream.of("Name6", "Name1", "Name2", "Name3", "Name4", "Name5");
            entry.name(joined(parts.map(name::first)), name.first("NameType"));
        }
        node.texts("NonLatinNames", "NonLatinName", "NameNonLatinScript").forEach(entry::otherName);
        entry.facts(
                node.first("IndividualEntityShip"),
                node.first("DesignationSource"),
                node.first("DateDesignated"),
                node.first("SanctionsImposed"),
                node.first("UKStatementofReasons"));
        node.texts("Addresses", "Address", "AddressCountry").forEach(entry::country);
        node.texts("IndividualDetails", "Individual", "Nationalities", "Nationality")
                .forEach(entry::nationality);
    }

    private static boolean isOurs(String regime, Draft draft) {
        boolean ours = REGIME.matcher(regime).matches();
        if (!ours) {
            draft.tally().skip("regime " + regime);
        }
        return ours;
    }

    private static boolean nameless(Location at, String id, Draft draft) {
        draft.tally().reject("no id or no name", at, id);
        draft.warn("no-name", at, "The entry has no id or no name", "");
        return true;
    }

    private static String joined(Stream<String> parts) {
        return parts.map(Spelling::tidy).filter(part -> !Placeholder.is(part)).collect(Collectors.joining(" "));
    }

    private static void list(UkEntry entry, Draft draft, SamePersons persons) {
        if (entry.type().equalsIgnoreCase("Ship")) {
            entry.rows().forEach(row -> draft.tally().skip("ship"));
        } else if (Spelling.saysNothing(entry.name())) {
            entry.rows().forEach(row -> nameless(row, entry.id(), draft));
        } else {
            Location at = entry.rows().getFirst();
            entry.rows().forEach(row -> draft.tally().use(at));
            UkListing.add(entry, SOURCE, draft, persons);
        }
    }
}
