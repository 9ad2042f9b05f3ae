package org.ascribe.load.compare;

import java.util.List;
import java.util.Map;

/**
 * What another dataset loses to the one that is loaded, which has later versions of records by the same authors.
 *
 * @param dataset the other dataset
 * @param retired its links that are part of what these records said
 * @param moved its links that led to something withdrawn, which is succeeded by something else
 * @param movedTo the same links as they lead to the successors
 * @param released its nodes, with those who own them from now on
 */
public record Takeover(
        String dataset,
        List<Stored.Tie> retired,
        List<Stored.Tie> moved,
        List<LinkRow> movedTo,
        Map<Stored.Node, List<String>> released) {
    /** How many elements there are to write. */
    int size() {
        return retired.size() + moved.size() + movedTo.size() + released.size();
    }
}
