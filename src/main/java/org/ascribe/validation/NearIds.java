package org.ascribe.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Suggestion;

/** Finds the ids that may have been meant by those that do not exist: for the first of them, as long as it takes no time. */
final class NearIds {
    /** One to two seconds of work; more suggestions than anybody reads, unless there are very many ids. */
    private static final long MOST_COMPARISONS = 2_000_000;

    private final Collection<String> ids;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private long comparisons;

    /** Among these. */
    NearIds(Collection<String> ids) {
        this.ids = ids;
    }

    /** The id most like the given one, if any is close and it was looked for. */
    Optional<String> to(String id) {
        return found.computeIfAbsent(id, this::look);
    }

    private Optional<String> look(String id) {
        if (comparisons >= MOST_COMPARISONS) {
            return Optional.empty();
        }
        comparisons += ids.size();
        return Suggestion.closest(id, ids);
    }
}
