package org.ascribe.schema;

import static org.ascribe.schema.NodeKind.*;
import static org.ascribe.schema.Property.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The types of relationships: the kinds at both ends, the meaning, and the properties they may carry. */
public enum RelationshipType {
    MADE(STATING, Set.of(ATTRIBUTION), "made the claim", ROLE),
    VOICED(Set.of(PERSON), Set.of(ATTRIBUTION, DENIAL), "spoke the words of the claim for somebody else"),
    ABOUT(Set.of(ATTRIBUTION), Set.of(OPERATION, ACTOR, COMPANY), "is about this operation or group"),
    POINTS_TO(Set.of(ATTRIBUTION), ACCUSABLE, "points to the accused"),
    CITED_IN(
            Set.of(ATTRIBUTION, DENIAL, MEASURE, OPERATION),
            Set.of(SOURCE),
            "can be read in the document",
            LOCATOR,
            WORDS),
    REPORTS_SAME_STATEMENT(Set.of(ATTRIBUTION), Set.of(ATTRIBUTION), "is another report of the same statement"),
    ISSUED(STATING, Set.of(DENIAL), "issued the denial"),
    CONTESTS(Set.of(DENIAL), Set.of(ATTRIBUTION), "contests the claim"),
    COUNTERS(Set.of(DENIAL), STATING, "accuses in return"),
    IMPOSED(STATING, Set.of(MEASURE), "took the measure"),
    AGAINST(Set.of(MEASURE), ACCUSABLE, "is directed against"),
    ANSWERS(Set.of(MEASURE), Set.of(OPERATION, ACTOR), "answers the operation or group"),

    PART_OF(Set.of(AGENCY, OPERATION), Set.of(AGENCY, STATE, OPERATION), "is part of", STATED_BY, SOURCES),
    RUN_BY(Set.of(ACTOR), Set.of(AGENCY, STATE), "is run by", STATED_BY, SOURCES),
    FRONT_FOR(Set.of(COMPANY), Set.of(ACTOR, AGENCY), "is a front for", STATED_BY, SOURCES),
    CONTRACTS_FOR(Set.of(COMPANY), Set.of(ACTOR, AGENCY), "works under contract for", STATED_BY, SOURCES),
    MEMBER_OF(Set.of(PERSON), Set.of(ACTOR), "is a member of", ROLE, STATED_BY, SOURCES),
    WORKS_FOR(
            Set.of(PERSON),
            Set.of(COMPANY, AGENCY, VENDOR, ORGANIZATION, STATE),
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
            Set.of(ACTOR, COMPANY, AGENCY, ORGANIZATION, PERSON, STATE, VENDOR, OPERATION, POPULATION, SECTOR),
            "is a name of",
            SINCE,
            SPELLING,
            STATED_BY,
            SOURCES),
    USES(STATING, Set.of(ALIAS), "uses the name", SINCE),
    /** As datasets say it; {@link #SAME_AS} is what follows from all that is said, in stars. */
    HELD_SAME_AS(
            JUDGEABLE,
            JUDGEABLE,
            "is the same as, according to the dataset that says so",
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            DATE),
    SAME_AS(JUDGEABLE, JUDGEABLE, "is the same as (accepted)", JUDGEMENT, BASIS, DECIDED_BY, DECIDED_IN),
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
            JUDGEABLE,
            JUDGEABLE,
            "may be the same as (unsure or rejected)",
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            DATE,
            DECIDED_IN),
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

    /** The names of those to look along: what is held to be the same is seen in what follows from it. */
    public static List<String> shown() {
        return EnumSet.complementOf(EnumSet.of(HELD_SAME_AS)).stream()
                .map(Enum::name)
                .toList();
    }

    /** The name in dataset files: there is one word for what a dataset holds to be the same, and nothing else to write. */
    public String inFiles() {
        return switch (this) {
            case HELD_SAME_AS -> SAME_AS.name();
            case SAME_AS -> "";
            default -> name();
        };
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
