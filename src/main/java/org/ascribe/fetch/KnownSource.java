package org.ascribe.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A public source that is well known.
 *
 * @param name what to call it
 * @param title what it is
 * @param format the format that it is in
 * @param size about how large it is
 * @param licence under which terms it may be used
 * @param holds what of it comes in
 * @param address where it is
 */
public record KnownSource(
        String name, String title, String format, String size, String licence, String holds, String address) {
    private static final String TABLE = "/sources.tsv";
    private static final int CELLS = 7;

    /** All of them, by name. */
    public static List<KnownSource> all() {
        try (InputStream in = Objects.requireNonNull(KnownSource.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\t", CELLS)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownSource of(String... cells) {
        return new KnownSource(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }
}
