package org.ascribe.query;

import java.util.List;
import java.util.Map;

/**
 * A list that answers a look-up, rendered as in the public contract.
 *
 * @param items what was found, best first
 * @param truncated whether there is more that the limit cut off
 * @param suggestions what could have been meant, where nothing was found
 */
public record Listing(List<Map<String, Object>> items, boolean truncated, List<Map<String, Object>> suggestions) {

    /** The first of the items, up to the limit. */
    static Listing of(List<Map<String, Object>> items, int limit) {
        return new Listing(items.stream().limit(limit).toList(), items.size() > limit, List.of());
    }
}
