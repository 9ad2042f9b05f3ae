package org.ascribe.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;

/**
 * A part of the graph to be drawn.
 *
 * @param nodes entities
 * @param relationships what ties them together
 * @param counts how many there are of both
 * @param truncated whether there is more than could be shown
 */
public record Picture(List<EntityRef> nodes, List<StatedLink> relationships, Counts counts, boolean truncated)
        implements RowValue {

    /** With the counts of these nodes and relationships. */
    Picture(List<EntityRef> nodes, List<StatedLink> relationships, boolean truncated) {
        this(nodes, relationships, Counts.of(nodes, relationships), truncated);
    }

    /**
     * How many nodes and relationships there are.
     *
     * @param nodes all nodes
     * @param relationships all relationships
     * @param kinds nodes by label of their kind
     * @param types relationships by type
     */
    public record Counts(int nodes, int relationships, Map<String, Long> kinds, Map<String, Long> types)
            implements RowValue {
        private static Counts of(List<EntityRef> nodes, List<StatedLink> links) {
            return new Counts(
                    nodes.size(),
                    links.size(),
                    by(nodes, EntityRef::kindName),
                    by(links, link -> link.type().name()));
        }

        private static <T> Map<String, Long> by(List<T> items, Function<T, String> key) {
            return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
        }
    }
}
