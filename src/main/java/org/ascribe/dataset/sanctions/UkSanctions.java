package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
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
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.XmlNode;
import org.ascribe.dataset.reading.XmlRecords;
import org.ascribe.dataset.sanctions.ListEntry.Fact;

/**
 * The UK sanctions list: of its entries those of the cyber regime; the other regimes are about other matters. It is read as
 * table, in full (a row for each name of an entry) or in its overview (a row for each entry), and as XML.
 */
@Singleton
public final class UkSanctions implements Format {
    private static final String LIST = "uk-sanctions";
    private static final SanctionsList.Imprint IMPRINT = new SanctionsList.Imprint(
            LIST,
            "UK Foreign, Commonwealth & Development Office",
            "UK Sanctions List",
            "https://www.gov.uk/government/publications/the-uk-sanctions-list");
    private static final SanctionsList.Regime REGIME = new Cyber();

    private static final List<String> COLUMNS =
            List.of("Unique ID", "Regime Name", "Designation source", "Date Designated");
    private static final List<String> NAME_PARTS = List.of("Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5");

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
        SanctionsList list = new SanctionsList(input, IMPRINT);
        try {
            String head = input.head();
            if (isXml(head)) {
                new XmlRecords(input, list.draft())
                        .of(Set.of("DateGenerated", "Designation"), node -> designation(node, list));
            } else {
                Matcher reported = REPORTED.matcher(head);
                list.published(reported.find() ? Dates.dayFirst(reported.group(1)) : Optional.empty());
                CsvRows.read(input, list.draft(), COLUMNS, row -> row(row, list));
            }
        } catch (UncheckedIOException e) {
            list.draft().unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        return list.finish(REGIME);
    }

    private static boolean isXml(String head) {
        return XmlRecords.root(head)
                .filter(root -> root.name().equals("Designations"))
                .isPresent();
    }

    private static void row(CsvRows.Row row, SanctionsList list) {
        String id = row.raw("Unique ID");
        boolean full = row.has("Name 6");
        if (!full && list.has(Spelling.id(id)) && !Spelling.saysNothing(id)) {
            list.draft().tally().reject("id repeated", row.at(), id);
            list.draft().warn("repeated-id", row.at(), "The entry " + id + " stands in the file already", "");
            return;
        }
        list.entry(id, row.at()).ifPresent(entry -> {
            Stream<String> parts = full ? NAME_PARTS.stream().map(row::raw) : Stream.of(row.raw("Name"));
            entry.name(joined(parts), isPrimary(row.raw("Name type")));
            entry.otherName(row.raw("Name non-latin script"));
            entry.programme(row.raw("Regime Name"));
            entry.fact(Fact.TYPE, full ? row.raw("Individual, Entity, Ship") : row.raw("Type"));
            entry.fact(Fact.DESIGNATED_BY, row.raw("Designation source"));
            entry.fact(Fact.IMPOSED, imposed(row.raw("Sanctions Imposed")));
            entry.fact(Fact.REASONS, row.raw("UK Statement of Reasons"));
            entry.day(row.raw("Date Designated"), Dates.dayFirst(row.raw("Date Designated")));
            entry.country(row.raw("Address Country"));
            entry.nationality(row.raw("Nationality(/ies)"));
        });
    }

    private static void designation(XmlNode node, SanctionsList list) {
        if (node.name().equals("DateGenerated")) {
            list.published(Dates.dayFirst(node.text()));
            return;
        }
        list.entry(node.first("UniqueID"), node.at()).ifPresent(entry -> {
            for (XmlNode name : node.all("Names", "Name")) {
                Stream<String> parts = NAME_PARTS.stream().map(part -> name.first(part.replace(" ", "")));
                entry.name(joined(parts), isPrimary(name.first("NameType")));
            }
            node.texts("NonLatinNames", "NonLatinName", "NameNonLatinScript").forEach(entry::otherName);
            entry.programme(node.first("RegimeName"));
            entry.fact(Fact.TYPE, node.first("IndividualEntityShip"));
            entry.fact(Fact.DESIGNATED_BY, node.first("DesignationSource"));
            entry.fact(Fact.IMPOSED, imposed(node.first("SanctionsImposed")));
            entry.fact(Fact.REASONS, node.first("UKStatementofReasons"));
            entry.day(node.first("DateDesignated"), Dates.dayFirst(node.first("DateDesignated")));
            node.texts("Addresses", "Address", "AddressCountry").forEach(entry::country);
            node.texts("IndividualDetails", "Individual", "Nationalities", "Nationality")
                    .forEach(entry::nationality);
        });
    }

    private static boolean isPrimary(String kind) {
        return Spelling.plain(kind).equals("primaryname");
    }

    private static String joined(Stream<String> parts) {
        return parts.map(Spelling::tidy).filter(part -> !Placeholder.is(part)).collect(Collectors.joining(" "));
    }

    /** The list of what was imposed without its stray dashes, commas and bars. */
    private static String imposed(String text) {
        return Arrays.stream(text.split("[,|]", -1))
                .map(String::strip)
                .filter(part -> !Placeholder.is(part))
                .collect(Collectors.joining(", "));
    }

    /** The cyber regime. */
    private static final class Cyber implements SanctionsList.Regime {
        /** By its short name or by the title of its regulations. */
        private static final Pattern TITLE =
                Pattern.compile("Cyber|.*\\bCyber\\b.*\\bRegulations\\b.*", Pattern.CASE_INSENSITIVE);

        @Override
        public boolean isOurs(ListEntry entry) {
            return entry.programmes().stream()
                    .anyMatch(regime -> TITLE.matcher(regime).matches());
        }

        @Override
        public String other(ListEntry entry) {
            return "regime " + entry.programmes().stream().findFirst().orElse("not given");
        }

        /** The United Kingdom, unless it is the United Nations alone. */
        @Override
        public List<Entity> authors(ListEntry entry, Location at) {
            if (entry.fact(Fact.DESIGNATED_BY).equals("UN")) {
                Bodies.Body nations = Bodies.get("united-nations");
                return List.of(Entity.mention(nations.id(), nations.kind(), nations.name(), at));
            }
            return List.of(States.byCode("GB").orElseThrow().mention(at));
        }

        @Override
        public String basis(ListEntry entry) {
            return "Listed under the UK regime 'Cyber'";
        }
    }
}
