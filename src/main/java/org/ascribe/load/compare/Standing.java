package org.ascribe.load.compare;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ascribe.dataset.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link of a dataset as it stands.
 *
 * @param tie the link
 * @param content what is kept with it; made when it is asked for, because of many links that takes much room
 */
record Standing(Stored.Tie tie, Supplier<StoredProperties> content) {
    /** One that is not in the graph yet, as it would be there. */
    static Standing of(Link link, @Nullable LocalDate onRecord, String hash) {
        return new Standing(new Stored.Tie(link, "", hash), () -> Elements.content(link, onRecord));
    }

    /** One that leads elsewhere now. */
    static Standing of(LinkRow row) {
        return new Standing(
                new Stored.Tie(row.properties().link(row.type(), row.from(), row.to()), "", row.hash()),
                row::properties);
    }
}
