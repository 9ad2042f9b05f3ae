package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;

/**
 * A list that answers a look-up.
 *
 * @param items what was found, best first
 * @param truncated whether there is more that the limit cut off
 * @param suggestions what could have been meant, where nothing was found
 */
public record Listing<T extends RowValue>(List<T> items, boolean truncated, List<EntityRef> suggestions)
        implements RowValue {

    /** The first of the items, up to the limit. */
    static <T extends RowValue> Listing<T> of(List<T> items, int limit) {
        return new Listing<>(items.stream().limit(limit).toList(), items.size() > limit, List.of());
    }
}
