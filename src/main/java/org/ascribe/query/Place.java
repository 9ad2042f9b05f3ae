package org.ascribe.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is read page by page: as a text it is opaque to clients, and good for the same call over the same data.
 *
 * @param offset how many items come before
 * @param call what was called, with its parameters; the text holds a checksum of it
 * @param version of the data that all pages are to come from
 */
public record Place(int offset, String call, DataVersion version) {
    /** So few digits that the end of the page is still an {@code int}. */
    private static final Pattern FORM = Pattern.compile("(\\p{XDigit}+)\\.(\\p{XDigit}*)\\.(\\d{1,9})");

    /**
     * Reads a place.
     *
     * @param text as an earlier page gave it, or null for the start
     * @throws Failure if it is of another call, or of data that are not there any more
     */
    public static Place of(@Nullable String text, String call, DataVersion version) {
        if (text == null) {
            return new Place(0, call, version);
        }
        var form = FORM.matcher(decoded(text));
        if (!form.matches() || !form.group(1).equals(checksum(call))) {
            throw Failure.of(
                    Failure.Kind.USAGE, "The cursor is not one of this request", "Start again without a cursor");
        }
        if (version.underWay() || !form.group(2).equals(version.value())) {
            throw outdated(version);
        }
        return new Place(Integer.parseInt(form.group(3)), call, version);
    }

    /** The place so many items further on, as a text. */
    public String after(int items) {
        String plain = checksum(call) + "." + version.value() + "." + (offset + items);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Says so if what was read for a page that is not the first may be of other data than the pages before it.
     *
     * @param now the version after it was read
     */
    public void checkStill(DataVersion now) {
        if (now.underWay() || !now.value().equals(version.value())) {
            throw outdated(now);
        }
    }

    private static Failure outdated(DataVersion now) {
        return Failure.of(
                Failure.Kind.OUTDATED,
                now.underWay()
                        ? "The data are being changed, so that pages would not fit together"
                        : "The data have changed since the first page",
                "Start again without a cursor" + (now.underWay() ? " when the load has ended" : ""));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String checksum(String call) {
        CRC32 crc = new CRC32();
        crc.update(call.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
