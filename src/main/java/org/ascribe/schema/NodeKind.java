package org.ascribe.schema;

import static org.ascribe.schema.Property.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of nodes: label, plural, meaning and colour, and the properties that a node of the kind may carry. */
public enum NodeKind {
    STATE("State", "A state, as political actor and as territory", "#4c78a8", ISO),
    AGENCY(
            "Agency",
            "A body of a state: spy agency, ministry, court, parliament's security service, army unit",
            "#72a0cc"),
    ACTOR("Actor", "A threat group or intrusion set", "#c0392b"),
    COMPANY("Company", "A front company or contractor", "#d98c5f"),
    PERSON("Person", "An indicted, sanctioned, targeted or speaking person", "#8e6c8a"),
    ALLIANCE("Alliance", "States that speak together at times", "#3d5a80"),
    ORGANIZATION("Organization", "A victim or other body that is none of the other kinds", "#5f9e6e"),
    VENDOR("Vendor", "A security firm or researcher that names or attributes", "#2a9d8f"),
    POPULATION("Population", "A described set of people or firms", "#8fbf8f"),
    SECTOR("Sector", "A branch of the economy", "#a3b18a"),
    OPERATION("Operation", "An incident or campaign", "#e0a100", BEGAN, ENDED, DISCOVERED, DISCLOSED),
    ALIAS("Alias", "A name that somebody gave an actor", "#9aa0a6"),
    ATTRIBUTION(
            "Attribution",
            "One claim: who says that what was the work of whom",
            "#6a4c93",
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
    DENIAL("Denial", "A statement that contests a claim", "#b56576", DATE, WORDS),
    COMMENT(
            "Comment",
            "A statement on record that neither accuses nor denies: an assessment, a count, criticism, a wish",
            "#9d8189",
            DATE,
            WORDS,
            BASIS),
    MEASURE(
            "Measure",
            "What was done about it: sanction, indictment, summons, advisory, reward, takedown",
            "#355070",
            TYPE,
            DATE,
            WORDS),
    SOURCE(
            "Source",
            "A document where something can be read",
            "#7f8c8d",
            PUBLISHER,
            TITLE,
            URL,
            PUBLISHED,
            LANGUAGE,
            PRIMARY,
            GRADE),
    ;

    /** The kinds that can be accused of an operation. */
    public static final Set<NodeKind> ACCUSABLE = Set.of(ACTOR, AGENCY, STATE, ALLIANCE, COMPANY, PERSON, ORGANIZATION);
    /** The kinds that can state something. */
    public static final Set<NodeKind> STATING =
            Set.of(STATE, ALLIANCE, AGENCY, VENDOR, COMPANY, PERSON, ORGANIZATION, ACTOR);
    /** The kinds that can be hit by an operation. */
    public static final Set<NodeKind> TARGETABLE =
            Set.of(STATE, ALLIANCE, AGENCY, COMPANY, PERSON, ORGANIZATION, VENDOR, POPULATION, SECTOR);

    private static final Map<String, NodeKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NodeKind::label, kind -> kind));

    private final String label;
    private final String meaning;
    private final String colour;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by List.of or Set.of
    private final List<Property> properties;

    NodeKind(String label, String meaning, String colour, Property... properties) {
        this.label = label;
        this.meaning = meaning;
        this.colour = colour;
        this.properties = List.of(properties);
    }

    /** The label in the graph, which is also the {@code kind} in files and answers. */
    public String label() {
        return label;
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
        NodeKind kind = BY_LABEL.get(label);
        if (kind == null) {
            throw new IllegalArgumentException("No kind " + label);
        }
        return kind;
    }
}
