package org.ascribe.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Answers by address, for those who ask the same again. One is given as long as the data are of the version that it was read
 * from, and were so when it had been read: a load that began while it was read could have put a part of its own into it.
 */
@Singleton
final class KeptAnswers {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    /** The part of the heap that is left to the rest. */
    private static final int SHARE_OF_HEAP = 8;

    private final Cache<String, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP))
            .weigher((String address, Kept answer) -> answer.weight() + 2 * address.length())
            .build();

    /** The answer that was given at that address, if it still holds. */
    @Nullable
    Kept at(String address, Versions.Seen now) {
        Kept kept = answers.getIfPresent(address);
        return kept != null && kept.version().equals(now.version().value()) && now.at() - kept.readAt() > 0
                ? kept
                : null;
    }

    /** Keeps an answer. */
    void keep(String address, Kept answer) {
        answers.put(address, answer);
    }

    /** Bytes that are kept, roughly. */
    long weight() {
        return answers.asMap().values().stream().mapToLong(Kept::weight).sum();
    }
}
