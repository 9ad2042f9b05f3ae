package org.ascribe.dataset.stix;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.schema.Period;

/** Reads the timestamps of STIX. */
final class StixDates {
    /** Midnight at the start of a month is written in the time zone of the author: up to half a day off in UTC. */
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private StixDates() {}

    /**
     * When something was seen.
     *
     * @param toTheMonth whether the source knows the month only and writes its first day, as ATT&amp;CK does
     */
    static Optional<Period> seen(String timestamp, boolean toTheMonth) {
        if (!toTheMonth) {
            return Dates.parse(timestamp);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(timestamp).plus(HALF_A_DAY);
            return time.getDayOfMonth() == 1
                    ? Optional.of(Period.month(YearMonth.from(time), timestamp)).filter(Dates::plausible)
                    : Dates.parse(timestamp);
        } catch (DateTimeException e) {
            return Dates.parse(timestamp);
        }
    }
}
