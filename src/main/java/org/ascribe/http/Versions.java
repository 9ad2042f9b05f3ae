package org.ascribe.http;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Stats;

/** The version of the data, asked of the database at most once a second. */
@Singleton
final class Versions {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Stats stats;
    private volatile Seen last = new Seen(new DataVersion("", false), Instant.MIN);

    Versions(Stats stats) {
        this.stats = stats;
    }

    /** The version now; at most a second old, so that a tag may be older than its answer but never newer. */
    DataVersion now() {
        Seen seen = last;
        Instant now = Instant.now();
        if (seen.at().isAfter(now.minus(FRESH))) {
            return seen.version();
        }
        DataVersion version = stats.version();
        last = new Seen(version, now);
        return version;
    }

    private record Seen(DataVersion version, Instant at) {}
}
