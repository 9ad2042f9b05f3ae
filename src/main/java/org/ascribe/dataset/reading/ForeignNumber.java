package org.ascribe.dataset.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which other catalogues call what they describe: {@code G0016} of ATT&amp;CK, ids of STIX, UUIDs of MISP. */
public final class ForeignNumber {
    private static final Pattern ATTACK =
            Pattern.compile("[A-Z]{1,2}[0-9]{4}(?:\\.[0-9]{3})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UUID = Pattern.compile(
            "(?:stix:)?((?:[a-z0-9-]+--)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEARLY_ATTACK =
            Pattern.compile("(?:attack:)?([A-Z]{1,2}[0-9]{2,6})", Pattern.CASE_INSENSITIVE);

    private ForeignNumber() {}

    /** The number in a reference, as its catalogue writes it; nothing if it is none. */
    public static Optional<String> of(String reference) {
        if (ATTACK.matcher(reference).matches()) {
            return Optional.of(reference.toUpperCase(Locale.ROOT));
        }
        Matcher uuid = UUID.matcher(reference);
        return uuid.matches() ? Optional.of(uuid.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The id that a reference to nothing was perhaps to be: that of ATT&amp;CK, where it looks like one. */
    public static String likely(String reference) {
        Matcher nearly = NEARLY_ATTACK.matcher(reference);
        return nearly.matches() ? "attack:" + nearly.group(1).toUpperCase(Locale.ROOT) : reference;
    }
}
