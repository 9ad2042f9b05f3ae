package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Person;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.States;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/** Reads EuRepoC's receiver file: who was hit, by name, or as a described set of people or bodies in a country. */
final class EuRepoCReceivers {
    private final Draft draft = new Draft();
    private final EuRepoCSource source;
    private final EuRepoCParties parties;
    private final List<Sighting> sightings = new ArrayList<>();
    /** The kind of each named receiver by name and country: its rows differ in their codes, but it is one thing. */
    private final Map<String, NodeKind> kinds = new HashMap<>();

    /** A receiver of an incident, as one row has it. */
    private record Sighting(EuRepoCReceiver receiver, String incident, Location at) {}

    private EuRepoCReceivers(Input input) {
        this.source = EuRepoCSource.of("receiver", input, draft);
        this.parties = source.parties();
    }

    /** Reads the file. */
    static Dataset read(Input input) {
        EuRepoCReceivers reader = new EuRepoCReceivers(input);
        CsvRows.read(input, reader.draft, EuRepoC.RECEIVERS, reader::collect);
        reader.sightings.forEach(reader::add);
        return reader.draft.finish("eurepoc-receiver", reader.source.title());
    }

    private void collect(CsvRows.Row row) {
        Optional<String> number = EuRepoCSource.number(row.raw("ID"));
        Optional<EuRepoCReceiver> receiver = EuRepoCReceiver.of(row);
        if (number.isEmpty()) {
            draft.tally().reject("no incident number", row.at(), "");
            draft.warn("no-number", row.at(), "The row names no incident", "ID must be a whole number");
        } else if (receiver.isEmpty()) {
            draft.tally().skip("says nothing about the receiver");
        } else {
            draft.tally().use();
            sightings.add(new Sighting(receiver.get(), number.get(), row.at()));
            kinds.merge(key(receiver.get()), receiver.get().kind(), EuRepoCReceivers::telling);
        }
    }

    private static String key(EuRepoCReceiver receiver) {
        return receiver.name() + "\n" + receiver.country();
    }

    /** Of two kinds the one that says more. */
    private static NodeKind telling(NodeKind one, NodeKind other) {
        return one == NodeKind.PERSON || other == NodeKind.ORGANIZATION ? one : other;
    }

    private void add(Sighting sighting) {
        EuRepoCReceiver receiver = sighting.receiver();
        Location at = sighting.at();
        String target = target(receiver, at);
        parties.fact(RelationshipType.TARGETED, source.incident(sighting.incident(), at), target, at);
        sector(receiver, target, at);
    }

    private String target(EuRepoCReceiver receiver, Location at) {
        if (!receiver.name().isEmpty()) {
            return named(receiver, at);
        }
        return receiver.isOrganisation() ? organisation(receiver.country(), at) : population(receiver, at);
    }

    private String named(EuRepoCReceiver receiver, Location at) {
        Optional<Body> known = Bodies.find(receiver.name()).or(() -> EuRepoCBodies.government(receiver.name()));
        if (known.isPresent()) {
            return parties.body(known.get(), receiver.state(), at);
        }
        Optional<RoleHolder> holder = RoleHolder.of(receiver.name());
        if (holder.isPresent()) {
            return person(holder.get().name(), holder.get().state().or(receiver::state), at);
        }
        return switch (kinds.getOrDefault(key(receiver), NodeKind.ORGANIZATION)) {
            case PERSON -> person(receiver.name(), receiver.state(), at);
            case AGENCY -> parties.body(EuRepoCBodies.unknown(NodeKind.AGENCY, receiver.name()), receiver.state(), at);
            default -> located(organisation(receiver.name(), at), receiver.state(), at);
        };
    }

    private String person(String name, Optional<States.State> state, Location at) {
        return located(parties.person(new Person(name, List.of()), at), state, at);
    }

    private String organisation(String name, Location at) {
        Body body = Bodies.find(name).orElseGet(() -> EuRepoCBodies.unknown(NodeKind.ORGANIZATION, name));
        return parties.body(body, Optional.empty(), at);
    }

    private String population(EuRepoCReceiver receiver, Location at) {
        String id =
                draft.add(Entity.of(receiver.populationId(), NodeKind.POPULATION, receiver.describe(), Map.of(), at));
        return located(id, receiver.state(), at);
    }

    private String located(String id, Optional<States.State> state, Location at) {
        state.ifPresent(it -> parties.fact(RelationshipType.IN, id, parties.state(it, at), at));
        return id;
    }

    private void sector(EuRepoCReceiver receiver, String target, Location at) {
        EuRepoCSectors.of(receiver.category(), receiver.detail())
                .filter(sector -> States.find(target).isEmpty())
                .map(sector -> draft.add(Entity.mention(sector.id(), NodeKind.SECTOR, sector.name(), at)))
                .ifPresent(sector -> parties.fact(RelationshipType.IN, target, sector, at));
    }
}
