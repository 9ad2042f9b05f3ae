package org.ascribe.dataset.eurepoc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Brackets;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Reads the political and legal responses to an incident, which EuRepoC packs into cells side by side. */
final class EuRepoCResponses {
    private static final Set<Character> SEMICOLON = Set.of(';');

    private final Draft draft;
    private final EuRepoCSource source;
    private final EuRepoCParties parties;

    EuRepoCResponses(Draft draft, EuRepoCSource source) {
        this.draft = draft;
        this.source = source;
        this.parties = source.parties();
    }

    /** Adds the responses to an incident as measures that answer it. */
    void read(CsvRows.Row row, String incident, String number) {
        read(row, incident, number, "political");
        read(row, incident, number, "legal");
    }

    private void read(CsvRows.Row row, String incident, String number, String sort) {
        List<String> types = cells(row, sort + "_response_type");
        List<String> details = cells(row, sort + "_response_type_subcode");
        List<String> dates = cells(row, sort + "_response_date");
        List<String> countries = cells(row, sort + "_response_country");
        List<String> actors = cells(row, sort + "_response_actor");
        int count = Math.max(types.size(), Math.max(countries.size(), actors.size()));
        if (count > 0 && List.of(types, countries, actors).stream().anyMatch(cells -> cells.size() != count)) {
            draft.warn(
                    "uneven-lists",
                    row.at(),
                    "The " + sort + " responses list " + types.size() + " types, " + countries.size()
                            + " countries and " + actors.size() + " actors",
                    "they are read in the order in which they stand");
        }
        for (int i = 0; i < count; i++) {
            Response response =
                    new Response(at(types, i), at(details, i), at(dates, i), at(countries, i), at(actors, i));
            add(response, incident, number, incident + ":" + sort + "-" + (i + 1), row.at());
        }
    }

    /** One response, cell by cell; a cell without a word is empty. */
    private record Response(String type, String detail, String date, String country, String actor) {}

    private void add(Response response, String incident, String number, String id, Location at) {
        Optional<String> by = by(response, at);
        if (by.isEmpty()) {
            draft.warn(
                    "response-without-actor",
                    at,
                    "A response ('" + Texts.cut(response.type(), 80) + "') does not say who took it",
                    "left out");
            return;
        }
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.TYPE, EuRepoCTerms.measure(response.type(), response.detail()));
        Dates.parse(response.date()).map(Dates::yearIfNewYear).ifPresent(date -> properties.put(Property.DATE, date));
        String words = words(response);
        if (!words.isEmpty()) {
            properties.put(Property.WORDS, words);
        }
        if (!response.actor().isEmpty()) {
            properties.put(Property.RAW, response.actor());
        }
        draft.add(Entity.of(id, NodeKind.MEASURE, "", properties, at));
        draft.link(RelationshipType.IMPOSED, by.get(), id, at);
        draft.link(RelationshipType.ANSWERS, id, incident, at);
        source.cite(id, "incident " + number, at);
    }

    /** The codes of EuRepoC for what was done. */
    private static String words(Response response) {
        String joined = response.detail().isEmpty() ? response.type() : response.type() + ": " + response.detail();
        return EuRepoCTerms.isCode(response.type()) ? joined : response.detail();
    }

    /** Who took it: a body that is known or surely one, else the state; of two that do not fit, the state. */
    private Optional<String> by(Response response, Location at) {
        Optional<States.State> state = States.find(response.country());
        Optional<Body> country = Bodies.find(response.country());
        Optional<Body> body =
                Optional.of(response.actor()).filter(text -> !text.isEmpty()).flatMap(this::body);
        if (body.isPresent() && fits(body.get(), state, country)) {
            return Optional.of(parties.body(body.get(), state, at));
        }
        if (body.isPresent()) {
            draft.warn(
                    "actor-of-other-country",
                    at,
                    "'" + response.actor() + "' stands beside '" + response.country() + "'",
                    "taken as a response of the latter");
        }
        // What has no type that EuRepoC gives to acts of states, such as a suit, is no act of the state where it was
        // done.
        if (body.isEmpty() && !response.actor().isEmpty() && response.type().isEmpty()) {
            Body other = EuRepoCBodies.unknown(NodeKind.ORGANIZATION, response.actor());
            return Optional.of(parties.body(other, state, at));
        }
        return state.map(it -> parties.state(it, at))
                .or(() -> country.map(it -> parties.body(it, Optional.empty(), at)));
    }

    private static boolean fits(Body body, Optional<States.State> state, Optional<Body> country) {
        String home = body.kind() == NodeKind.STATE ? body.id() : body.state();
        return state.isPresent() ? home == null || home.equals(state.get().id()) : country.isEmpty() || home == null;
    }

    private Optional<Body> body(String actor) {
        Optional<RoleHolder> person = Bodies.find(actor).isPresent() ? Optional.empty() : RoleHolder.of(actor);
        return person.isPresent()
                ? EuRepoCBodies.employer(person.get().role())
                : EuRepoCBodies.find(actor, false).filter(body -> body.kind() != NodeKind.PERSON);
    }

    private static List<String> cells(CsvRows.Row row, String column) {
        String raw = row.raw(column);
        if (Placeholder.is(raw)) {
            return List.of();
        }
        return Brackets.cells(raw, SEMICOLON).stream()
                .map(Spelling::tidy)
                .map(cell -> Placeholder.is(cell) ? "" : cell)
                .toList();
    }

    private static String at(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }
}
