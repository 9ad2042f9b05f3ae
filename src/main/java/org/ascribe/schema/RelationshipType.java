package org.ascribe.schema;

import static org.ascribe.schema.NodeKind.*;
import static org.ascribe.schema.Property.*;
import static org.ascribe.schema.Wording.Role.FACT;
import static org.ascribe.schema.Wording.Role.IDENTITY;
import static org.ascribe.schema.Wording.Role.STATEMENT;
import static org.ascribe.schema.Wording.fact;
import static org.ascribe.schema.Wording.mutual;
import static org.ascribe.schema.Wording.naming;
import static org.ascribe.schema.Wording.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types of relationships: the kinds at both ends, how they are said, and the properties they may carry. */
@SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of, or a record of texts
public enum RelationshipType {
    MADE(
            STATING,
            Set.of(ATTRIBUTION, COMMENT),
            statement("made the claim or comment", "was made by", "that it made", "who made it"),
            ROLE),
    VOICED(
            Set.of(PERSON),
            Set.of(ATTRIBUTION, DENIAL, COMMENT),
            statement(
                    "spoke the words of the claim for somebody else",
                    "was voiced by",
                    "that it voiced",
                    "who voiced it")),
    ABOUT(
            Set.of(ATTRIBUTION, COMMENT),
            EnumSet.complementOf(EnumSet.of(ALIAS)),
            statement("is about", "is what this is about:", "that it is about", "about it")),
    POINTS_TO(
            Set.of(ATTRIBUTION),
            ACCUSABLE,
            statement("points to the accused", "is accused in", "that it accuses", "that accuse it")),
    CITED_IN(
            Set.of(ATTRIBUTION, DENIAL, COMMENT, MEASURE, OPERATION),
            Set.of(SOURCE),
            statement(
                    "can be read in the document",
                    "is where one can read",
                    "where it can be read",
                    "that can be read there"),
            LOCATOR,
            WORDS,
            QUOTE),
    REPORTS_ON(
            Set.of(SOURCE),
            Set.of(SOURCE),
            statement("reports on the document", "is reported on in", "on which it reports", "that report on it")),
    REPORTS_SAME_STATEMENT(
            Set.of(ATTRIBUTION),
            Set.of(ATTRIBUTION),
            mutual(STATEMENT, "is another report of the same statement", "of the same statement")),
    ISSUED(STATING, Set.of(DENIAL), statement("issued the denial", "was issued by", "that it issued", "who issued it")),
    CONTESTS(
            Set.of(DENIAL),
            Set.of(ATTRIBUTION, COMMENT),
            statement("contests the claim or comment", "is contested by", "that it contests", "that contest it")),
    COUNTERS(
            Set.of(DENIAL),
            STATING,
            statement(
                    "accuses in return",
                    "is accused in return in",
                    "that it accuses in return",
                    "that accuse it in return")),
    IMPOSED(STATING, Set.of(MEASURE), statement("took the measure", "was taken by", "that it took", "who took it")),
    AGAINST(
            Set.of(MEASURE),
            ACCUSABLE,
            statement("is directed against", "is the target of", "that it is against", "against it")),
    ANSWERS(
            Set.of(MEASURE),
            Set.of(OPERATION, ACTOR),
            statement("answers the operation or group", "is answered by", "that it answers", "in answer to it")),

    PART_OF(
            Set.of(AGENCY, OPERATION),
            Set.of(AGENCY, STATE, OPERATION),
            fact("is part of", "has as a part", "that it is part of", "that are part of it")),
    BELONGS_TO(
            Set.of(STATE),
            Set.of(ALLIANCE),
            fact("belongs to the alliance", "has as a member", "that it belongs to", "that belong to it"),
            SINCE),
    /** A date of an operation as somebody gives it, who is its start. */
    DATED(
            STATING,
            Set.of(OPERATION),
            fact("says when it was", "is dated by", "that it dates", "who say when it was"),
            EVENT,
            DATE,
            LOCATOR),
    RUN_BY(Set.of(ACTOR), Set.of(AGENCY, STATE), fact("is run by", "runs", "said to run it", "said to be run by it")),
    FRONT_FOR(
            Set.of(COMPANY),
            Set.of(ACTOR, AGENCY),
            fact("is a front for", "has as a front", "that it is said to front for", "said to front for it")),
    CONTRACTS_FOR(
            Set.of(COMPANY),
            Set.of(ACTOR, AGENCY),
            fact(
                    "works under contract for",
                    "has as a contractor",
                    "that it is said to work for",
                    "said to be its contractors")),
    MEMBER_OF(
            Set.of(PERSON),
            Set.of(ACTOR),
            fact("is a member of", "has as a member", "of which a member, it is said", "said to be members"),
            ROLE),
    WORKS_FOR(
            Set.of(PERSON),
            Set.of(COMPANY, AGENCY, VENDOR, ORGANIZATION, STATE, ALLIANCE),
            fact("works or worked for", "employs or employed", "said to be the employer", "said to work for it"),
            ROLE),
    TARGETED(
            Set.of(OPERATION),
            TARGETABLE,
            fact("targeted", "was targeted by", "that it targeted", "that targeted it"),
            OUTCOME,
            COUNT),
    IN(
            EnumSet.of(STATE, AGENCY, ORGANIZATION, COMPANY, PERSON, POPULATION, VENDOR),
            Set.of(STATE, SECTOR),
            fact("is in", "has in it", "that it is in", "in it")),
    BASED_IN(
            Set.of(ACTOR, COMPANY),
            Set.of(STATE),
            fact(
                    "is said to be based in (origin, never attribution)",
                    "is said to be the base (never attribution) of",
                    "said to be its base (never attribution)",
                    "said to be based there")),
    NAMES(
            Set.of(ALIAS),
            THINGS,
            naming("is a name of", "is named", "that carry it", "given to it"),
            SINCE,
            SPELLING,
            STATED_BY,
            SOURCES),
    USES(
            STATING,
            Set.of(ALIAS),
            naming("uses the name", "is a name that is used by", "that it uses", "who use it"),
            SINCE,
            SOURCES),
    /** As datasets say it; {@link #SAME_AS} is what follows from all that is said, in stars. */
    HELD_SAME_AS(
            JUDGEABLE,
            JUDGEABLE,
            mutual(IDENTITY, "is the same as, according to the dataset that says so", "held to be the same"),
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            DATE),
    SAME_AS(
            JUDGEABLE,
            JUDGEABLE,
            mutual(IDENTITY, "is the same as (accepted)", "judged the same"),
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            DECIDED_IN),
    OVERLAPS(
            Set.of(ACTOR),
            Set.of(ACTOR),
            mutual(IDENTITY, "overlaps with, which says less than being the same", "that overlap with it"),
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            STATED_BY,
            SOURCES),
    MAY_BE(
            JUDGEABLE,
            JUDGEABLE,
            mutual(IDENTITY, "may be the same as (unsure or rejected)", "that may be the same"),
            JUDGEMENT,
            BASIS,
            DECIDED_BY,
            DATE,
            DECIDED_IN),
    ;

    private final Set<NodeKind> from;

    private final Set<NodeKind> to;

    private final Wording wording;

    private final List<Property> properties;

    /** A fact says who states it and where that can be read, beside the given properties. */
    RelationshipType(Set<NodeKind> from, Set<NodeKind> to, Wording wording, Property... properties) {
        this.from = from;
        this.to = to;
        this.wording = wording;
        Stream<Property> stated = wording.role() == FACT ? Stream.of(STATED_BY, SOURCES) : Stream.empty();
        this.properties = Stream.concat(Stream.of(properties), stated).toList();
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

    /** How it is said in both directions, and what sort of thing it says. */
    public Wording wording() {
        return wording;
    }

    /** The properties that it may carry. */
    public List<Property> properties() {
        return properties;
    }

    /** What each one must say: a structural fact who states it and where that can be read, a name where it stands. */
    public List<Property> required() {
        return !structural() ? List.of() : this == NAMES ? List.of(SOURCES) : List.of(STATED_BY, SOURCES);
    }

    /** Whether it is a structural fact, or a name. */
    public boolean structural() {
        return properties.contains(STATED_BY) && properties.contains(SOURCES) && wording.role() != IDENTITY;
    }
}
