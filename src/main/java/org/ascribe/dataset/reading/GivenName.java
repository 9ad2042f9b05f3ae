package org.ascribe.dataset.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as somebody gave it to an actor.
 *
 * @param name spelling, cleaned of what is no part of it
 * @param giver the firm that the source names behind it in brackets, as in {@code Hive0081 (IBM)}
 */
public record GivenName(String name, Optional<Vendors.Vendor> giver) {
    private static final Pattern TAIL = Pattern.compile("[\\s,;]+$");
    private static final Pattern WITH_GIVER = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern TWO_IN_ONE = Pattern.compile("(.+?)\\s*\\uff08([^\\uff08\\uff09]+)\\uff09");
    private static final Pattern LEGAL_FORM =
            Pattern.compile(",\\s*(?:Ltd|Inc|LLC|Co|Corp)\\b", Pattern.CASE_INSENSITIVE);

    /** The cell as one name, without stray blanks and commas around it; none where it is empty or a placeholder. */
    static List<GivenName> whole(String cell) {
        String tidy = TAIL.matcher(Spelling.tidy(cell)).replaceFirst("");
        return Placeholder.is(tidy) ? List.of() : List.of(new GivenName(tidy, Optional.empty()));
    }

    /** The names in a cell: mostly one, several where the cell lists them; none where it is empty or a placeholder. */
    public static List<GivenName> read(String cell) {
        String tidy = Spelling.withoutBrackets(TAIL.matcher(Spelling.tidy(cell)).replaceFirst(""));
        if (Placeholder.is(tidy)) {
            return List.of();
        }
        Matcher two = TWO_IN_ONE.matcher(tidy);
        if (two.matches()) {
            return List.of(of(two.group(1)), of(two.group(2)));
        }
        List<String> parts = LEGAL_FORM.matcher(tidy).find() ? List.of(tidy) : Arrays.asList(tidy.split(",\\s+"));
        return parts.stream().map(GivenName::of).toList();
    }

    /** Whether there is a letter or digit in it, without which it is no name. */
    public boolean usable() {
        return !Spelling.saysNothing(name);
    }

    private static GivenName of(String text) {
        Matcher with = WITH_GIVER.matcher(text);
        Optional<Vendors.Vendor> giver = with.matches() ? Vendors.known(with.group(2)) : Optional.empty();
        return new GivenName(giver.isPresent() ? with.group(1) : text.strip(), giver);
    }
}
