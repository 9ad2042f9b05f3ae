package org.ascribe.dataset.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends the addresses of documents that sources give: without a scheme, with stray blanks, or not addresses at all. */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("^https?:/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("^[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#].*)?$");
    private static final Pattern STRANGE = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ID = 400;

    private WebAddress() {}

    /** The address in a form that a browser takes, or nothing if the text is none. */
    static Optional<String> mend(String text) {
        String tidy = Spelling.tidy(text);
        boolean https = !tidy.regionMatches(true, 0, "http:", 0, 5);
        String bare = SCHEME.matcher(tidy).replaceFirst("");
        if (tidy.length() > LONGEST || !HOST.matcher(bare).matches()) {
            return Optional.empty();
        }
        String escaped = STRANGE.matcher(bare).replaceAll(match -> escape(match.group()));
        return checked((https ? "https://" : "http://") + escaped);
    }

    /** What makes two addresses the same document: the address without scheme, {@code www.}, fragment and slash at its end. */
    static String key(String address) {
        String bare = SCHEME.matcher(address).replaceFirst("").replaceFirst("^www\\.", "");
        String document = bare.replaceFirst("#.*", "").replaceFirst("/+$", "");
        return document.length() <= LONGEST_ID
                ? document
                : document.substring(0, LONGEST_ID) + "-" + Integer.toHexString(document.hashCode());
    }

    /** The host of a mended address, without {@code www.}. */
    static String host(String address) {
        return key(address).replaceFirst("[/:?].*", "");
    }

    private static Optional<String> checked(String address) {
        try {
            return new URI(address).getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escape(String strange) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : strange.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02X", b));
        }
        return escaped.toString();
    }
}
