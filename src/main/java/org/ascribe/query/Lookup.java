package org.ascribe.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The queries that find entities by what people write, and what surrounds them; each a file in {@code cypher/lookup}. */
enum Lookup {
    BY_ID,
    BY_KEY,
    BY_KEY_PREFIX,
    BY_WORDS,
    RETIRED,
    ;

    private final String cypher;

    Lookup() {
        String file = "/cypher/lookup/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (InputStream in = Lookup.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks " + file);
            }
            cypher = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the query. */
    String cypher() {
        return cypher;
    }
}
