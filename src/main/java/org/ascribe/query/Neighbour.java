package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;

/**
 * A node around an entity.
 *
 * @param entity the node
 * @param distance how many hops away it is
 * @param links what ties it to the ring before, at most twenty
 */
public record Neighbour(Reference entity, int distance, List<Way> links) implements RowValue {

    /**
     * A relationship that leads to a neighbour.
     *
     * @param type its type
     * @param direction {@code out} or {@code in}, seen from where the way comes from
     * @param from id of the entity that the way comes from
     */
    public record Way(String type, String direction, String from) implements RowValue {}

    /**
     * How many neighbours there are of a kind, one hop away.
     *
     * @param type the type of the relationship
     * @param direction {@code out} or {@code in}, seen from the entity in the middle
     * @param kind label of the kind
     * @param count how many
     */
    public record Count(String type, String direction, String kind, long count) implements RowValue {}
}
