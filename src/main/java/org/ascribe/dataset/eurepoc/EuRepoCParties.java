package org.ascribe.dataset.eurepoc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Person;
import org.ascribe.dataset.reading.Bodies;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Puts the parties that EuRepoC names into a draft: bodies, firms and persons, with where they belong according to it.
 *
 * <p>They are only pointed at, because all three files name them, each in its own spelling.
 */
final class EuRepoCParties {
    /** Id of EuRepoC, as the one who states it. */
    static final String EUREPOC = "eurepoc";

    private final Draft draft;
    private final Map<Property, Object> cited;
    private final Map<Property, Object> stated;

    /**
     * Parties of a file.
     *
     * @param source id of the file as a source
     */
    EuRepoCParties(Draft draft, String source, Location at) {
        this.draft = draft;
        this.cited = Map.of(Property.SOURCES, List.of(source));
        this.stated = Map.of(Property.STATED_BY, List.of(EUREPOC), Property.SOURCES, List.of(source));
        draft.add(Entity.mention(EUREPOC, NodeKind.VENDOR, "EuRepoC", at));
    }

    /** Adds a structural fact, stated by EuRepoC in this file. */
    void fact(RelationshipType type, String from, String to, Location at) {
        draft.link(type, from, to, stated, at);
    }

    /** Adds a structural fact with the part taken. */
    void fact(RelationshipType type, String from, String to, String role, Location at) {
        draft.link(type, from, to, with(Property.ROLE, role), at);
    }

    /** What makes a fact one that EuRepoC states in this file. */
    Map<Property, Object> with(Property property, Object value) {
        return Map.of(
                property,
                value,
                Property.STATED_BY,
                stated.get(Property.STATED_BY),
                Property.SOURCES,
                stated.get(Property.SOURCES));
    }

    /** Adds a state and returns its id. */
    String state(States.State state, Location at) {
        return draft.add(state.mention(at));
    }

    /**
     * Adds a body, a firm or another party and returns its id.
     *
     * @param country where it is if it is not known to be elsewhere
     */
    String body(Body party, Optional<States.State> country, Location at) {
        if (party.kind() == NodeKind.STATE) {
            return States.find(party.id()).map(state -> state(state, at)).orElse(party.id());
        }
        Body body = EuRepoCBodies.placed(party, country);
        Optional<States.State> state =
                Optional.ofNullable(body.state()).flatMap(States::find).or(() -> country);
        draft.add(Entity.mention(body.id(), body.kind(), Texts.cut(body.name(), Naming.LONGEST), at));
        switch (body.kind()) {
            case AGENCY -> agency(body, state, at);
            case COMPANY -> state.ifPresent(it -> fact(RelationshipType.BASED_IN, body.id(), state(it, at), at));
            case VENDOR -> state.ifPresent(it -> fact(RelationshipType.IN, body.id(), state(it, at), at));
            default -> {}
        }
        return body.id();
    }

    /** Adds a person with the other spellings and returns its id. */
    String person(Person person, Location at) {
        String id = "eurepoc:person:" + Spelling.slug(person.name());
        draft.add(Entity.mention(id, NodeKind.PERSON, Texts.cut(person.name(), Naming.LONGEST), at));
        person.aliases().forEach(alias -> name(alias, id, at));
        return id;
    }

    /** Adds another name of something. EuRepoC collects names; it does not say who uses them. */
    void name(String alias, String of, Location at) {
        if (Spelling.saysNothing(alias) || alias.length() > Naming.LONGEST) {
            draft.warn("unusable-name", at, "'" + Texts.cut(alias, 100) + "' is no name", "left out");
            return;
        }
        draft.link(RelationshipType.NAMES, draft.add(Entity.alias(alias, at)), of, cited, at);
    }

    private void agency(Body body, Optional<States.State> state, Location at) {
        if (body.above() != null) {
            fact(RelationshipType.PART_OF, body.id(), body(Bodies.get(body.above()), state, at), at);
        } else {
            state.ifPresent(it -> fact(RelationshipType.PART_OF, body.id(), state(it, at), at));
        }
    }
}
