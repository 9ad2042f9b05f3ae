package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.eurepoc.EuRepoCActors.Actor;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Group;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Puts the accused of EuRepoC's claims into a draft: groups, bodies, firms, persons and states, and who stands behind whom. */
final class EuRepoCAccused {
    private final Draft draft;
    private final EuRepoCParties parties;
    private final EuRepoCActors actors;
    private final Map<String, EuRepoCInitiator> initiators = new HashMap<>();
    /** The states that the claims call the origin of a group. */
    private final Map<String, Set<String>> origins = new HashMap<>();

    /** The accused of these claims. */
    EuRepoCAccused(Draft draft, EuRepoCParties parties, Iterable<EuRepoCClaim> claims) {
        this.draft = draft;
        this.parties = parties;
        List<Group> groups = new ArrayList<>();
        for (EuRepoCClaim claim : claims) {
            for (String cell : claim.initiators()) {
                EuRepoCInitiator initiator = initiators.computeIfAbsent(cell, EuRepoCInitiatorParser::parse);
                groups.addAll(initiator.groups());
                groups.addAll(initiator.umbrellas());
            }
        }
        this.actors = new EuRepoCActors(groups);
        claims.forEach(this::collectOrigins);
    }

    private void collectOrigins(EuRepoCClaim claim) {
        for (String cell : claim.initiators()) {
            EuRepoCInitiator initiator = read(cell);
            Stream.concat(initiator.groups().stream(), initiator.umbrellas().stream())
                    .map(group -> origins.computeIfAbsent(actors.of(group).id(), none -> new HashSet<>()))
                    .forEach(of -> claim.origin().ifPresent(state -> of.add(state.id())));
        }
    }

    /** Adds whom the claim accuses and returns their ids: the named ones, then the states; empty if it accuses nobody. */
    Set<String> add(EuRepoCClaim claim) {
        Set<String> accused = new LinkedHashSet<>();
        for (String cell : claim.initiators()) {
            accused.addAll(new Cell(claim, read(cell)).add());
        }
        if (!confirmsItself(claim)) {
            accusedStates(claim).forEach(state -> accused.add(parties.state(state, claim.at())));
        }
        return accused;
    }

    /** Adds a group that confirms an attack under its name and returns its id. */
    String confirming(String name, EuRepoCClaim claim) {
        Optional<Actor> known = actors.named(name);
        if (known.isPresent()) {
            return actor(known.get(), claim.at());
        }
        String id = "eurepoc:actor:" + Spelling.plain(name);
        return draft.add(Entity.of(id, NodeKind.ACTOR, name, Map.of(), claim.at()));
    }

    /** The group of that name, if the cells of the file know exactly one. */
    Optional<Actor> known(String name) {
        return actors.named(name);
    }

    /** A group that claims an attack for itself accuses no state, whatever EuRepoC thinks of the group. */
    private static boolean confirmsItself(EuRepoCClaim claim) {
        return claim.get("attribution_basis").equals(Set.of(EuRepoCTerms.CONFIRMS))
                && !claim.stateCategories().contains(EuRepoCTerms.STATE);
    }

    /**
     * The states that the claim points to. Rows are multiplied out: where states and others are mixed with several countries, it
     * cannot be told whose state is meant, so only the bodies that are named point to theirs.
     */
    private List<States.State> accusedStates(EuRepoCClaim claim) {
        if (!claim.pointsToState()) {
            return List.of();
        }
        boolean mixed = claim.origins().size() > 1
                && claim.stateCategories().size()
                        < claim.get("attributed_initiator_category").size();
        if (!mixed) {
            return claim.origins();
        }
        Set<String> named = new LinkedHashSet<>();
        claim.initiators()
                .forEach(cell -> read(cell).named().stream()
                        .flatMap(body -> Optional.ofNullable(body.state()).stream())
                        .forEach(named::add));
        draft.warn(
                "unclear-state",
                claim.at(),
                "Of the countries " + claim.get("attributed_initiator_country")
                        + " it cannot be told which one is meant by the category",
                "only the states of named bodies are taken as accused");
        return claim.origins().stream()
                .filter(state -> named.contains(state.id()))
                .toList();
    }

    private EuRepoCInitiator read(String cell) {
        return initiators.computeIfAbsent(cell, EuRepoCInitiatorParser::parse);
    }

    private String actor(Actor actor, Location at) {
        if (!draft.has(actor.id())) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            actor.attackId().ifPresent(id -> properties.put(Property.NATIVE_ID, id));
            draft.add(Entity.of(actor.id(), NodeKind.ACTOR, actor.name(), properties, at));
            actor.attackId().ifPresent(id -> parties.name(id, actor.id(), at));
            actor.aliases().forEach(alias -> parties.name(alias, actor.id(), at));
        }
        return actor.id();
    }

    /** One initiator cell of one claim. */
    private final class Cell {
        private final EuRepoCClaim claim;
        private final EuRepoCInitiator initiator;
        private final Location at;

        private Cell(EuRepoCClaim claim, EuRepoCInitiator cell) {
            this.claim = claim;
            this.initiator = cell.placed(claim.origin());
            this.at = claim.at();
        }

        private Set<String> add() {
            List<String> groups = groups(initiator.groups());
            List<String> umbrellas = groups(initiator.umbrellas());
            List<String> named = bodies(initiator.named());
            List<String> behind = bodies(initiator.behind());
            List<String> people = initiator.people().stream()
                    .map(person -> parties.person(person, at))
                    .toList();
            groups.forEach(group -> umbrellas.forEach(umbrella -> draft.link(
                    RelationshipType.OVERLAPS,
                    group,
                    umbrella,
                    parties.with(Property.BASIS, "is part of it, according to EuRepoC"),
                    at)));
            behind(groups);
            initiator.named().forEach(body -> besides(body, groups, umbrellas));
            people(people, groups, behind);
            Set<String> accused = new LinkedHashSet<>(people);
            if (people.isEmpty()) {
                accused.addAll(groups);
            }
            accused.addAll(named);
            return accused;
        }

        private List<String> groups(List<Group> groups) {
            return groups.stream()
                    .map(group -> group(actors.of(group)))
                    .distinct()
                    .toList();
        }

        /**
         * Where a group is at home is its origin, whether it is accused of acting for that state or not. Claims that do not agree
         * on it say nothing of the origin; whom they accuse is kept anyway.
         */
        private String group(Actor group) {
            String id = actor(group, at);
            claim.origin()
                    .filter(state -> Set.of(state.id()).equals(origins.get(id)))
                    .ifPresent(state -> parties.fact(RelationshipType.BASED_IN, id, parties.state(state, at), at));
            return id;
        }

        private List<String> bodies(List<Body> bodies) {
            return bodies.stream()
                    .filter(body -> NodeKind.ACCUSABLE.contains(body.kind()))
                    .map(body -> parties.body(body, claim.origin(), at))
                    .toList();
        }

        /** The bodies in brackets run the group, the lowest of them if they are one below the other; firms are its front. */
        private void behind(List<String> groups) {
            Set<String> above = new LinkedHashSet<>();
            initiator.behind().forEach(body -> Optional.ofNullable(body.above()).ifPresent(above::add));
            for (Body body : initiator.behind()) {
                if (body.kind() == NodeKind.COMPANY) {
                    groups.forEach(group -> parties.fact(RelationshipType.FRONT_FOR, body.id(), group, at));
                } else if (body.kind() == NodeKind.AGENCY && !above.contains(body.id())) {
                    groups.forEach(group -> parties.fact(RelationshipType.RUN_BY, group, body.id(), at));
                }
            }
        }

        /** {@code NSA/Equation Group}, {@code NEPTUNIUM/Emennet Pasargad}, {@code Secnerd < COBALT MIRAGE}. */
        private void besides(Body body, List<String> groups, List<String> umbrellas) {
            if (body.kind() == NodeKind.AGENCY) {
                groups.forEach(group -> parties.fact(RelationshipType.RUN_BY, group, body.id(), at));
                initiator.named().stream()
                        .filter(other -> other.kind() == NodeKind.COMPANY)
                        .forEach(firm -> parties.fact(RelationshipType.FRONT_FOR, firm.id(), body.id(), at));
            } else if (body.kind() == NodeKind.COMPANY) {
                groups.forEach(group -> parties.fact(RelationshipType.FRONT_FOR, body.id(), group, at));
                umbrellas.forEach(group -> parties.fact(RelationshipType.FRONT_FOR, body.id(), group, at));
            }
        }

        /** {@code Person --> group (body)} and {@code Person (body)}. */
        private void people(List<String> people, List<String> groups, List<String> behind) {
            for (String person : people) {
                groups.forEach(group -> parties.fact(RelationshipType.MEMBER_OF, person, group, at));
                if (groups.isEmpty()) {
                    behind.forEach(body -> parties.fact(RelationshipType.WORKS_FOR, person, body, at));
                }
            }
        }
    }
}
