package org.ascribe.dataset.sanctions;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Annex I of an EU sanctions regulation as CSV: persons and companies, with the groups that the reasons name. */
@Singleton
public final class EuSanctions implements Format {
    private static final List<String> COLUMNS =
            List.of("celex", "recordId", "annex", "measure", "startDate", "reason", "schema", "name", "alias");

    private static final Pattern CELEX = Pattern.compile("3(\\d{4})R0*(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("[‘'“\"]([^‘’“”\"]+)[’'”\"],?");
    private static final Pattern LEGAL_FORM = Pattern.compile(", ?(?=(?:Ltd|LLC|Inc|Co)\\b)", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "eu-sanctions";
    }

    @Override
    public String description() {
        return "Annex I of the EU's cyber sanctions regulation as CSV: persons and companies";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        return CsvRows.has(head, COLUMNS);
    }

    @Override
    public Dataset read(Input input) {
        Draft draft = new Draft();
        SamePersons persons = new SamePersons(draft, name());
        CsvRows.read(input, draft, COLUMNS, row -> read(row, draft, persons));
        persons.report();
        return draft.finish(name(), "EU sanctions against cyber-attacks");
    }

    private static void read(CsvRows.Row row, Draft draft, SamePersons persons) {
        String number = row.said("recordId").orElse("");
        String annex = row.said("annex").orElse("");
        String celex = row.said("celex").orElse("");
        String id = "eu-sanctions:" + celex + ":" + annex + "." + number;
        if (number.isEmpty() || celex.isEmpty() || row.said("name").isEmpty()) {
            draft.tally().reject("no number or no name", row.at(), "");
            draft.warn("no-name", row.at(), "The entry has no number or no name", "");
        } else if (SanctionsList.isEndless(id, row.said("name").orElseThrow())) {
            draft.tally().reject(SanctionsList.ENDLESS, row.at(), "");
            SanctionsList.endless(draft, annex + "." + number, row.said("name").orElseThrow(), row.at());
        } else if (draft.has(id + ":sanction")) {
            draft.tally().reject("number repeated", row.at(), id);
            draft.warn(
                    "repeated-id", row.at(), "The entry " + annex + "." + number + " stands in the file already", "");
        } else {
            draft.tally().use();
            list(row, id, draft, persons);
        }
    }

    private static void list(CsvRows.Row row, String id, Draft draft, SamePersons persons) {
        Location at = row.at();
        String celex = row.said("celex").orElseThrow();
        String source = source(celex, draft, at);
        Bodies.Body union = Bodies.get("european-union");
        String by = draft.add(Entity.mention(union.id(), union.kind(), union.name(), at));
        String full = row.said("name").orElseThrow();
        Brackets name = Brackets.of(full);
        boolean person = row.said("schema").orElse("").equals("Person");
        Reason reason = new Reason("eu-sanctions", row.raw("reason"));
        NodeKind kind = person ? NodeKind.PERSON : reason.describesGroup() ? NodeKind.ACTOR : NodeKind.COMPANY;
        SanctionsEntry listing = new SanctionsEntry(
                id,
                row.said("annex").orElse("") + "." + row.said("recordId").orElse(""),
                kind,
                SanctionsEntry.known(kind, full).isPresent() || Spelling.saysNothing(name.before())
                        ? full
                        : name.before(),
                aliases(row, name),
                Dates.parse(row.raw("startDate")),
                row.said("measure").orElse(""),
                "Listed under " + title(celex),
                reason.accuses(),
                "Annex " + row.said("annex").orElse("") + ", entry "
                        + row.said("recordId").orElse(""),
                at);
        if (listing.date().isEmpty()) {
            draft.warn("no-date", at, "The entry " + listing.nativeId() + " has no date that can be read", "");
        }
        String listed = listing.add(draft, List.of(by), source);
        Map<Property, Object> cited = Map.of(Property.STATED_BY, List.of(by), Property.SOURCES, List.of(source));
        Optional<Bodies.Body> body = listing.known();
        if (body.isPresent()) {
            Reason.body(body.get(), draft, at, cited);
        } else {
            RelationshipType place = person ? RelationshipType.IN : RelationshipType.BASED_IN;
            places(row, kind).forEach(state -> draft.link(place, listed, draft.add(state.mention(at)), cited, at));
        }
        reason.add(draft, listing, listed, cited);
        if (person) {
            persons.add(listed, name.before(), at);
        }
    }

    /** Persons belong to the state of their nationality, companies to the states of their addresses. */
    private static Set<States.State> places(CsvRows.Row row, NodeKind kind) {
        Set<States.State> states = new LinkedHashSet<>();
        if (kind == NodeKind.PERSON) {
            row.said("nationality")
                    .ifPresent(text -> states.addAll(States.all(text).states()));
            return states;
        }
        for (String column : List.of("country", "jurisdiction")) {
            row.said(column).ifPresent(text -> states.addAll(States.all(text).states()));
        }
        for (String address : row.raw("address").split(";", -1)) {
            String last = address.substring(address.lastIndexOf(',') + 1);
            States.find(last).ifPresent(states::add);
        }
        return states;
    }

    /** Other names: those of the name columns, taken apart and freed of quotes, and the short name behind the name. */
    private static List<String> aliases(CsvRows.Row row, Brackets name) {
        Set<String> aliases = new LinkedHashSet<>();
        boolean known = Bodies.find(row.said("name").orElse("")).isPresent();
        if (!Spelling.saysNothing(name.inside()) && !known) {
            aliases.add(name.inside());
        }
        for (String column : List.of("alias", "weakAlias", "previousName")) {
            String joined = LEGAL_FORM.matcher(row.raw(column)).replaceAll(" ");
            Arrays.stream(joined.split("[;,]", -1))
                    .map(part -> QUOTED.matcher(Spelling.tidy(part)))
                    .map(quoted -> quoted.replaceFirst(quoted.matches() ? "$1" : "$0"))
                    .filter(part -> !Placeholder.is(part) && !Spelling.saysNothing(part))
                    .forEach(aliases::add);
        }
        aliases.remove(name.before());
        return List.copyOf(aliases);
    }

    private static String source(String celex, Draft draft, Location at) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.PUBLISHER, "Council of the European Union");
        properties.put(Property.TITLE, title(celex));
        properties.put(
                Property.URL,
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:"
                        + Spelling.plain(celex).toUpperCase(java.util.Locale.ROOT));
        properties.put(Property.PRIMARY, true);
        return draft.add(Entity.of("eu-sanctions:" + celex, NodeKind.SOURCE, title(celex), properties, at));
    }

    private static String title(String celex) {
        Matcher matcher = CELEX.matcher(celex);
        return matcher.matches()
                ? "Council Regulation (EU) " + matcher.group(1) + "/" + matcher.group(2) + ", Annex I"
                : "EU regulation " + celex;
    }
}
