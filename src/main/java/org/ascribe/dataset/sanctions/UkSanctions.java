package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;

/** The UK sanctions list as CSV: of its entries those of the cyber regime; the other regimes are about other matters. */
@Singleton
public final class UkSanctions implements Format {
    private static final List<String> COLUMNS =
            List.of("Unique ID", "Name", "Regime Name", "Type", "Designation source", "Date Designated");

    private static final String REGIME = "Cyber";
    private static final String SOURCE = "uk-sanctions:list";
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    /** Brackets hold a short name, or the name of a group that the one listed is tied to: that is no name of his own. */
    private static final Pattern GROUP = Pattern.compile("APT ?\\d+|['‘].*['’]");

    @Override
    public String name() {
        return "uk-sanctions";
    }

    @Override
    public String description() {
        return "the UK sanctions list as CSV: persons and companies of the cyber regime";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return CsvRows.header(head).containsAll(COLUMNS);
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        Optional<Period> published = published(input.name());
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, "UK Foreign, Commonwealth & Development Office");
        properties.put(Property.TITLE, "UK Sanctions List");
        properties.put(Property.URL, "https://www.gov.uk/government/publications/the-uk-sanctions-list");
        properties.put(Property.PRIMARY, true);
        published.ifPresent(day -> properties.put(Property.PUBLISHED, day));
        draft.add(Entity.of(SOURCE, NodeKind.SOURCE, "UK Sanctions List", properties, Location.of(input.name())));
        SamePersons persons = new SamePersons(draft, name());
        CsvRows.read(input, draft, row -> read(row, draft, persons));
        persons.report();
        return draft.finish(name(), "UK sanctions list, cyber regime");
    }

    private static void read(CsvRows.Row row, Draft draft, SamePersons persons) {
        String regime = row.said("Regime Name").orElse("not given");
        String type = row.said("Type").orElse("not given");
        Optional<String> id = row.said("Unique ID");
        if (!regime.equals(REGIME)) {
            draft.tally().skip("regime " + regime);
        } else if (type.equals("Ship")) {
            draft.tally().skip("ship");
        } else if (id.isEmpty() || row.said("Name").isEmpty()) {
            draft.tally().reject("no id or no name", row.at(), id.orElse(""));
            draft.warn("no-name", row.at(), "The entry has no id or no name", "");
        } else if (draft.has("uk-sanctions:" + id.get() + ":sanction")) {
            draft.tally().reject("id repeated", row.at(), id.get());
            draft.warn("repeated-id", row.at(), "The entry " + id.get() + " stands in the file already", "");
        } else {
            draft.tally().use();
            list(row, id.get(), type, draft, persons);
        }
    }

    private static void list(CsvRows.Row row, String id, String type, Draft draft, SamePersons persons) {
        String full = row.said("Name").orElseThrow();
        Brackets name = Brackets.of(full);
        NodeKind kind = type.equals("Individual") ? NodeKind.PERSON : NodeKind.COMPANY;
        boolean known = Listing.known(kind, full).isPresent();
        List<String> aliases = known
                        || Spelling.saysNothing(name.inside())
                        || GROUP.matcher(name.inside()).matches()
                ? List.of()
                : List.of(name.inside());
        Listing listing = new Listing(
                "uk-sanctions:" + id,
                id,
                kind,
                known || Spelling.saysNothing(name.before()) ? full : name.before(),
                aliases,
                Dates.parse(row.raw("Date Designated")),
                imposed(row.said("Sanctions Imposed").orElse("")),
                "Listed under the UK regime '" + REGIME + "'",
                row.said("UK Statement of Reasons").orElse(""),
                id,
                row.at());
        String listed = listing.add(draft, by(row, draft), SOURCE);
        if (kind == NodeKind.PERSON) {
            persons.add(listed, full, row.at());
        }
    }

    /** Who designated: the United Kingdom, unless it is the United Nations alone. */
    private static String by(CsvRows.Row row, Draft draft) {
        if (row.said("Designation source").orElse("").equals("UN")) {
            Bodies.Body nations = Bodies.get("united-nations");
            return draft.add(Entity.mention(nations.id(), nations.kind(), nations.name(), row.at()));
        }
        return draft.add(States.byCode("GB").orElseThrow().mention(row.at()));
    }

    /** The list of what was imposed without its stray dashes and commas. */
    private static String imposed(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !Placeholder.is(part))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Period> published(String fileName) {
        Matcher matcher = DAY.matcher(fileName);
        return matcher.find() ? Dates.parse(matcher.group(1)) : Optional.empty();
    }
}
