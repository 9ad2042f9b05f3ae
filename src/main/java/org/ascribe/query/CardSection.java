package org.ascribe.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.schema.RelationshipGroup;

/** The sections of a card that can grow long, and be read page by page. */
public enum CardSection {
    NAMES(Lookup.NAMES),
    RELATIONS(Lookup.RELATIONS),
    CLAIMS(Lookup.CLAIMS),
    COMMENTS(Lookup.COMMENTS),
    DENIALS(Lookup.DENIALS),
    MEASURES(Lookup.MEASURES),
    OPERATIONS(Lookup.HIT_BY);

    /** How the look-ups name the parts that an entity has in statements. */
    private static final Pattern ROLE = Pattern.compile("'(\\w+)' AS role");

    private final Lookup lookup;

    CardSection(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What reads it. */
    Lookup lookup() {
        return lookup;
    }

    /**
     * The parts by which it comes: those that an entity can have in the statements, or the types of relations with their direction,
     * such as {@code RUN_BY.out}; none where it comes as one list.
     */
    public List<String> parts() {
        return this == RELATIONS
                ? RelationshipGroup.RELATIONS.names().stream()
                        .flatMap(type -> Stream.of(type + ".out", type + ".in"))
                        .toList()
                : ROLE.matcher(lookup.cypher())
                        .results()
                        .map(role -> role.group(1))
                        .toList();
    }

    /** The field of the card. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields of all of them. */
    public static List<String> fields() {
        return Arrays.stream(values()).map(CardSection::field).toList();
    }

    /** The section of that field. */
    public static Optional<CardSection> of(String field) {
        return Arrays.stream(values())
                .filter(section -> section.field().equals(field))
                .findFirst();
    }
}
