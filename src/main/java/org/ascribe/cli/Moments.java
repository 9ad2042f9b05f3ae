package org.ascribe.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as people read them. */
final class Moments {
    private Moments() {}

    /** ISO 8601 in UTC without fractions of a second; nothing of nothing. */
    static String inSeconds(@Nullable String moment) {
        return moment == null || moment.isEmpty()
                ? ""
                : Instant.parse(moment).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
