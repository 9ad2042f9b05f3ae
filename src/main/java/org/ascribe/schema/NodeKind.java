package org.ascribe.schema;

import static org.ascribe.schema.NodeRole.DOCUMENT;
import static org.ascribe.schema.NodeRole.NAMING;
import static org.ascribe.schema.NodeRole.RECORD;
import static org.ascribe.schema.NodeRole.THING;
import static org.ascribe.schema.Property.*;
import static org.ascribe.schema.Shape.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of nodes: what people call them, their part, meaning and looks, and the properties that a node may carry. */
public enum NodeKind {
    STATE(THING, "State", "States", DIAMOND, "#4c78a8", "A state, as political actor and as territory", ISO),
    AGENCY(
            THING,
            "State body",
            "State bodies",
            DIAMOND,
            "#72a0cc",
            "A body of a state: spy agency, ministry, court, parliament's security service, army unit"),
    ACTOR(THING, "Group", "Groups", ELLIPSE, "#c0392b", "A threat group or intrusion set"),
    COMPANY(THING, "Company", "Companies", RECTANGLE, "#d98c5f", "A front company or contractor"),
    PERSON(THING, "Person", "Persons", ELLIPSE, "#8e6c8a", "An indicted, sanctioned, targeted or speaking person"),
    ALLIANCE(THING, "Alliance", "Alliances", DIAMOND, "#3d5a80", "States that speak together at times"),
    ORGANIZATION(
            THING,
            "Organization",
            "Organizations",
            RECTANGLE,
            "#5f9e6e",
            "A victim or other body that is none of the other kinds"),
    VENDOR(
            THING,
            "Security firm",
            "Security firms",
            ROUND_HEXAGON,
            "#2a9d8f",
            "A security firm or researcher that names or attributes"),
    POPULATION(
            THING, "People or firms", "People and firms", RECTANGLE, "#8fbf8f", "A described set of people or firms"),
    SECTOR(THING, "Sector", "Sectors", RECTANGLE, "#a3b18a", "A branch of the economy"),
    OPERATION(
            THING,
            "Operation",
            "Operations",
            STAR,
            "#e0a100",
            "An incident or campaign",
            BEGAN,
            ENDED,
            DISCOVERED,
            DISCLOSED,
            AS_A_WHOLE),
    ALIAS(NAMING, "Name", "Names", ROUND_TAG, "#9aa0a6", "A name that somebody gave an actor"),
    ATTRIBUTION(
            RECORD,
            "Claim",
            "Claims",
            ROUND_RECTANGLE,
            "#6a4c93",
            "One claim: who says that what was the work of whom",
            DATE,
            WORDS,
            YARDSTICK,
            LOW,
            HIGH,
            CONFIDENCE,
            INSTRUMENT,
            BASIS,
            STATUS,
            QUOTE,
            STANDS),
    DENIAL(RECORD, "Denial", "Denials", ROUND_RECTANGLE, "#b56576", "A statement that contests a claim", DATE, WORDS),
    COMMENT(
            RECORD,
            "Comment",
            "Comments",
            ROUND_RECTANGLE,
            "#9d8189",
            "A statement on record that neither accuses nor denies: an assessment, a count, criticism, a wish",
            DATE,
            WORDS,
            BASIS),
    MEASURE(
            RECORD,
            "Measure",
            "Measures",
            ROUND_RECTANGLE,
            "#355070",
            "What was done about it: sanction, indictment, summons, advisory, reward, takedown",
            TYPE,
            DATE,
            WORDS),
    SOURCE(
            DOCUMENT,
            "Document",
            "Documents",
            ROUND_TAG,
            "#7f8c8d",
            "A document where something can be read",
            PUBLISHER,
            TITLE,
            URL,
            PUBLISHED,
            LANGUAGE,
            PRIMARY,
            GRADE),
    ;

    /** The kinds that people call by name. */
    public static final Set<NodeKind> THINGS = withRole(THING);
    /** The kinds of statements and acts: claims, denials, comments and measures. */
    public static final Set<NodeKind> RECORDS = withRole(RECORD);
    /** All kinds but names, which stand for what they name. */
    public static final Set<NodeKind> BUT_NAMES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(withRole(NAMING))));
    /** The kinds that can be accused of an operation. */
    public static final Set<NodeKind> ACCUSABLE = Set.of(ACTOR, AGENCY, STATE, ALLIANCE, COMPANY, PERSON, ORGANIZATION);
    /** The kinds that can state something. */
    public static final Set<NodeKind> STATING =
            Set.of(STATE, ALLIANCE, AGENCY, VENDOR, COMPANY, PERSON, ORGANIZATION, ACTOR);
    /** The kinds that can be hit by an operation. */
    public static final Set<NodeKind> TARGETABLE =
            Set.of(STATE, ALLIANCE, AGENCY, COMPANY, PERSON, ORGANIZATION, VENDOR, POPULATION, SECTOR);
    /** The kinds to one of which very many may be linked: what ties them is better read from the other end. */
    public static final Set<NodeKind> CROWDED = Set.of(STATE, SECTOR, SOURCE, POPULATION, VENDOR, ORGANIZATION, ALIAS);

    /**
     * The kinds of what can be the same as something else. A name is not the thing that it names, and two reports of one statement
     * are tied as such.
     */
    public static final Set<NodeKind> JUDGEABLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ALIAS, ATTRIBUTION, DENIAL, COMMENT)));

    private static final Map<String, NodeKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NodeKind::label, kind -> kind));

    private final NodeRole role;
    private final String label;
    private final String word;
    private final String plural;
    private final Shape shape;
    private final String colour;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final List<Property> properties;

    NodeKind(
            NodeRole role,
            String word,
            String plural,
            Shape shape,
            String colour,
            String meaning,
            Property... properties) {
        this.role = role;
        this.label = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        this.word = word;
        this.plural = plural;
        this.shape = shape;
        this.colour = colour;
        this.meaning = meaning;
        this.properties = List.of(properties);
    }

    /** The part that nodes of this kind have. */
    public NodeRole role() {
        return role;
    }

    /** The label in the graph, which is also the {@code kind} in files and answers. */
    public String label() {
        return label;
    }

    /** What people call one of this kind, such as {@code Claim}. */
    public String word() {
        return word;
    }

    /** What people call several of this kind, such as {@code Claims}. */
    public String plural() {
        return plural;
    }

    /** What people call so many of this kind within a sentence, such as {@code claims}. */
    public String called(long count) {
        return (count == 1 ? word : plural).toLowerCase(Locale.ROOT);
    }

    /** The shape in pictures. */
    public Shape shape() {
        return shape;
    }

    /** What a node of this kind is, in one sentence without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** The colour in pictures, as {@code #rrggbb}. */
    public String colour() {
        return colour;
    }

    /** The properties of this kind, beside those of every entity (id, name, description, nativeId, raw). */
    public List<Property> properties() {
        return properties;
    }

    /**
     * The kind with that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static NodeKind of(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("No kind " + label));
    }

    /** The kind with that label, if there is one. */
    public static Optional<NodeKind> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    private static Set<NodeKind> withRole(NodeRole role) {
        return Arrays.stream(values()).filter(kind -> kind.role == role).collect(Collectors.toUnmodifiableSet());
    }
}
