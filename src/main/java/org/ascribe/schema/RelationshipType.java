package org.ascribe.schema;

import static org.ascribe.schema.NodeKind.*;
import static org.ascribe.schema.Property.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The types of relationships: the kinds at both ends, the meaning, and the properties they may carry. */
public enum RelationshipType {
    MADE(STATING, Set.of(ATTRIBUTION, COMMENT), "made the claim or comment", ROLE),
    VOICED(Set.of(PERSON), Set.of(ATTRIBUTION, DENIAL, COMMENT), "spoke the words of the claim for somebody else"),
    ABOUT(Set.of(ATTRIBUTION, COMMENT), EnumSet.complementOf(EnumSet.of(ALIAS)), "is about"),
    POINTS_TO(Set.of(ATTRIBUTION), ACCUSABLE, "points to the accused"),
    CITED_IN(
            Set.of(ATTRIBUTION, DENIAL, COMMENT, MEASURE, OPERATION),
            Set.of(SOURCE),
            "can be read in the document",
            LOCATOR,
            WORDS,
            QUOTE),
    REPORTS_ON(Set.of(SOURCE), Set.of(SOURCE), "reports on the document"),
    REPORTS_SAME_STATEMENT(Set.of(ATTRIBUTION), Set.of(ATTRIBUTION), "is another report of the same statement"),
    ISSUED(STATING, Set.of(DENIAL), "issued the denial"),
    CONTESTS(Set.of(DENIAL), Set.of(ATTRIBUTION, COMMENT), "contests the claim or comment"),
    COUNTERS(Set.of(DENIAL), STATING, "accuses in return"),
    IMPOSED(STATING, Set.of(MEASURE), "took the measure"),
    AGAINST(Set.of(MEASURE), ACCUSABLE, "is directed against"),
    ANSWERS(Set.of(MEASURE), Set.of(OPERATION, ACTOR), "answers the operation or group"),

    PART_OF(Set.of(AGENCY, OPERATION), Set.of(AGENCY, STATE, OPERATION), "is part of", STATED_BY, SOURCES),
    BELONGS_TO(Set.of(STATE), Set.of(ALLIANCE), "belongs to the alliance", SINCE, STATED_BY, SOURCES),
    DATED(STATING, Set.of(OPERATION), "says when it was", EVENT, DATE, LOCATOR, STATED_BY, SOURCES),
    RUN_BY(Set.of(ACTOR), Set.of(AGENCY, STATE), "is run by", STATED_BY, SOURCES),
    FRONT_FOR(Set.of(COMPANY), Set.of(ACTOR, AGENCY), "is a front for", STATED_BY, SOURCES),
    CONTRACTS_FOR(Set.of(COMPANY), Set.of(ACTOR, AGENCY), "works under contract for", STATED_BY, SOURCES),
    MEMBER_OF(Set.of(PERSON), Set.of(ACTOR), "is a member of", ROLE, STATED_BY, SOURCES),
    WORKS_FOR(
            Set.of(PERSON),
            Set.of(COMPANY, AGENCY, VENDOR, ORGANIZATION, STATE, ALLIANCE),
            "works or worked for",
            ROLE,
            STATED_BY,
            SOURCES),
    TARGETED(Set.of(OPERATION), TARGETABLE, "targeted", OUTCOME, COUNT, STATED_BY, SOURCES),
    IN(
            EnumSet.of(STATE, AGENCY, ORGANIZATION, COMPANY, PERSON, POPULATION, VENDOR),
            Set.of(STATE, SECTOR),
            "is in",
            STATED_BY,
            SOURCES),
    BASED_IN(
            Set.of(ACTOR, COMPANY),
            Set.of(STATE),
            "is said to be based in (origin, never attribution)",
            STATED_BY,
            SOURCES),
    NAMES(
            Set.of(ALIAS),
            Set.of(
                    ACTOR,
                    COMPANY,
                    AGENCY,
                    ORGANIZATION,
                    PERSON,
                    STATE,
                    ALLIANCE,
                    VENDOR,
                    OPERATION,
                    POPULATION,
                    SECTOR),
            "is a name of",
            SINCE,
            SPELLING,
            STATED_BY,
            SOURCES),
    USES(STATING, Set.of(ALIAS), "uses the name", SINCE),
    SAME_AS(
            Set.of(ACTOR, COMPANY, PERSON, AGENCY),
            Set.of(ACTOR, COMPANY, PERSON, AGENCY),
            "is the same as (accepted)",
            JUDGEMENT,
            BASIS,
            DECIDED_BY),
    OVERLAPS(
            Set.of(ACTOR),
            Set.of(ACTOR),
            "overlaps with, which says less than being the same",
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            STATED_BY,
            SOURCES),
    MAY_BE(
            Set.of(ACTOR, COMPANY, PERSON, AGENCY),
            Set.of(ACTOR, COMPANY, PERSON, AGENCY),
            "may be the same as (unsure or rejected)",
            JUDGEMENT,
            BASIS,
            DECIDED_BY),
    ;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final Set<NodeKind> from;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final Set<NodeKind> to;

    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final List<Property> properties;

    RelationshipType(Set<NodeKind> from, Set<NodeKind> to, String meaning, Property... properties) {
        this.from = from;
        this.to = to;
        this.meaning = meaning;
        this.properties = List.of(properties);
    }

    /** The kinds that it may start at. */
    public Set<NodeKind> from() {
        return from;
    }

    /** The kinds that it may end at. */
    public Set<NodeKind> to() {
        return to;
    }

    /** What it says of its start, as the middle of a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The properties that it may carry. */
    public List<Property> properties() {
        return properties;
    }

    /** Whether it is a structural fact, which must say who states it and where. */
    public boolean structural() {
        return properties.contains(STATED_BY) && properties.contains(SOURCES) && this != OVERLAPS;
    }
}
