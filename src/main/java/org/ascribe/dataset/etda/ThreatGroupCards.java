package org.ascribe.dataset.etda;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Documents;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.JsonRecords;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Reads the threat group cards of ETDA as JSON: the groups, their names with the firms that gave them, and where they are based.
 * The cards of tools are left out.
 */
@Singleton
public final class ThreatGroupCards implements Format {
    private static final String NAME = "etda";
    private static final String TITLE = "ETDA: Threat Group Cards";
    private static final Pattern NO_GIVER =
            Pattern.compile("self|itself|real name|government", Pattern.CASE_INSENSITIVE);
    private static final String ADDRESS = "https://apt.etda.or.th/cgi-bin/listgroups.cgi";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "the threat group cards of ETDA as JSON: groups, their names and who gave them";
    }

    @Override
    public boolean recognises(String fileName, String head) {
        boolean json = JsonRecords.startsWith(head, '{') || JsonRecords.startsWith(head, '[');
        return json && head.contains("\"name-giver\"") && (head.contains("\"actor\"") || head.contains("\"tool\""));
    }

    @Override
    public Dataset read(Input input) {
        Reading reading = new Reading(input.name());
        JsonRecords records = new JsonRecords(input, reading.draft);
        try {
            if (JsonRecords.startsWith(input.head(), '[')) {
                records.ofList(reading::card);
            } else {
                records.of("values", reading::card);
            }
        } catch (UncheckedIOException e) {
            reading.draft.unreadable(Location.of(input.name()), Objects.requireNonNull(e.getCause()));
        }
        return reading.draft.finish("etda-groups", TITLE);
    }

    /** The cards while they are read. */
    private static final class Reading {
        private final Draft draft = new Draft();
        private final Naming naming = new Naming(draft);
        private final Documents documents = new Documents(draft);
        private final Set<String> seen = new HashSet<>();
        private final String agency;
        private final String source;

        Reading(String file) {
            Location start = Location.of(file);
            agency = draft.add(Entity.mention(
                    "etda", NodeKind.ORGANIZATION, "Electronic Transactions Development Agency (ETDA)", start));
            Map<Property, Object> details = new EnumMap<>(Property.class);
            details.put(Property.PUBLISHER, "ETDA");
            details.put(Property.PRIMARY, true);
            source = documents.add(ADDRESS, TITLE, details, start).orElseThrow();
        }

        void card(JsonNode card, Location at) {
            if (!card.hasNonNull("actor")) {
                draft.tally().skip(card.hasNonNull("tool") ? "tool" : "no actor");
                return;
            }
            List<Given> names = names(card.path("names"));
            String first = names.isEmpty()
                    ? card.path("actor").asText()
                    : names.getFirst().name();
            String name = Texts.cut(Spelling.tidy(first), Naming.LONGEST);
            String number = Spelling.id(card.path("uuid").asText());
            String nativeId = Texts.cut(Placeholder.is(number) ? Spelling.slug(name) : number, Naming.LONGEST);
            if (Spelling.saysNothing(name) || nativeId.isEmpty()) {
                draft.tally().reject("card without name", at, nativeId);
            } else if (!seen.add(nativeId)) {
                draft.tally().reject("card with the id of another", at, nativeId);
                draft.warn("repeated-id", at, "The card " + nativeId + " stands twice", "left out");
            } else {
                add("etda:" + nativeId, nativeId, name, names, card, at);
                draft.tally().use();
            }
        }

        /**
         * A name of a group.
         *
         * @param giver who gave it, or empty
         */
        private record Given(String name, String giver) {}

        /** The names, some of which stand without their giver. */
        private static List<Given> names(JsonNode names) {
            return Stream.concat(Stream.of(names), names.valueStream())
                    .map(name -> name.isTextual()
                            ? new Given(name.asText(), "")
                            : new Given(
                                    name.path("name").isTextual()
                                            ? name.path("name").asText()
                                            : "",
                                    name.path("name-giver").asText()))
                    .filter(given -> !Placeholder.is(given.name()))
                    .toList();
        }

        private void add(String id, String nativeId, String name, List<Given> names, JsonNode card, Location at) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            properties.put(Property.NATIVE_ID, nativeId);
            String description = Texts.description(card.path("description").asText());
            if (!Placeholder.is(description)) {
                properties.put(Property.DESCRIPTION, description);
            }
            draft.add(Entity.of(id, NodeKind.ACTOR, name, properties, at));
            Set<String> sources = new LinkedHashSet<>(Set.of(source));
            for (String address : new JsonTexts(card).under("information")) {
                documents.add(address, "", Map.of(), at).ifPresent(sources::add);
            }
            if (names.isEmpty()) {
                naming.add(id, NodeKind.ACTOR, name, List.of(), List.of(source), at);
            }
            for (Given given : names) {
                List<String> givers = giver(given.giver(), at).stream().toList();
                naming.add(id, NodeKind.ACTOR, given.name(), givers, List.of(source), at);
            }
            for (String text : new JsonTexts(card).under("country")) {
                States.Reading states = States.all(text);
                states.states().forEach(state -> basedIn(id, state, List.copyOf(sources), at));
                states.rest()
                        .forEach(rest -> draft.warn(
                                "unclear-country",
                                at,
                                "'" + Texts.cut(rest, 100) + "' of " + name + " names no country",
                                "left out"));
            }
        }

        /** The firm or body that gave a name; a group that names itself and a government as such are none. */
        private Optional<String> giver(String text, Location at) {
            if (Placeholder.is(text) || NO_GIVER.matcher(text).find()) {
                return Optional.empty();
            }
            return Bodies.find(text)
                    .filter(body -> NodeKind.STATING.contains(body.kind()))
                    .map(body -> Entity.mention(body.id(), body.kind(), body.name(), at))
                    .or(() -> Vendors.of(text).map(vendor -> vendor.mention(at)))
                    .map(draft::add);
        }

        private void basedIn(String id, States.State state, List<String> sources, Location at) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            properties.put(Property.STATED_BY, List.of(agency));
            properties.put(Property.SOURCES, sources);
            draft.link(RelationshipType.BASED_IN, id, draft.add(state.mention(at)), properties, at);
        }
    }
}
