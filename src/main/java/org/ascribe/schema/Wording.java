package org.ascribe.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a relationship says, and how it is said.
 *
 * @param role what sort of thing it says
 * @param forwards what it says of its start, as the middle of a sentence: (a firm) {@code made the claim} (that ...)
 * @param backwards what it says of its end: (a claim) {@code was made by} (a firm)
 * @param out what those at its end are to the one at its start, as the end of a phrase: (claims) {@code that it made}
 * @param in what those at its start are to the one at its end: (firms) {@code who made it}
 */
public record Wording(Role role, String forwards, String backwards, String out, String in) {

    /** What sort of thing a relationship says. */
    public enum Role {
        /** The part that somebody or something has in a claim, denial or measure. */
        STATEMENT,
        /** Something that somebody states about the world. */
        FACT,
        /** Who carries or uses a name. */
        NAMING,
        /** A judgement on whether two are the same. */
        IDENTITY;

        /** The word for it in answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it says the same in both directions. */
    public boolean mutual() {
        return forwards.equals(backwards);
    }

    /** That of the relationship whose type has that name, if there is one. */
    public static Optional<Wording> of(String type) {
        return Arrays.stream(RelationshipType.values())
                .filter(known -> known.name().equals(type))
                .map(RelationshipType::wording)
                .findFirst();
    }

    static Wording statement(String forwards, String backwards, String out, String in) {
        return new Wording(Role.STATEMENT, forwards, backwards, out, in);
    }

    static Wording fact(String forwards, String backwards, String out, String in) {
        return new Wording(Role.FACT, forwards, backwards, out, in);
    }

    static Wording naming(String forwards, String backwards, String out, String in) {
        return new Wording(Role.NAMING, forwards, backwards, out, in);
    }

    /** One that says the same in both directions. */
    static Wording mutual(Role role, String both, String others) {
        return new Wording(role, both, both, others, others);
    }
}
