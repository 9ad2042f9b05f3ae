package org.ascribe.export;

import java.util.List;
import java.util.Optional;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/**
 * A node that is being written, with the relationships that are written with it.
 *
 * @param node the node
 * @param ties its relationships, by type, other end and dataset; each relationship of the graph is with one of its ends
 */
record Element(GraphNode node, List<Tie> ties) {
    /** Its relationships of a type. */
    List<Tie> ties(RelationshipType type) {
        return ties.stream().filter(tie -> tie.type() == type).toList();
    }

    /** The nodes at the other ends of a type, each once. */
    List<GraphNode> others(RelationshipType type) {
        return ties(type).stream().map(Tie::other).distinct().toList();
    }

    /** The same with the relationships of one dataset only. */
    Element of(String dataset) {
        return new Element(
                node, ties.stream().filter(tie -> tie.dataset().equals(dataset)).toList());
    }

    /** The dataset that describes the node; others may point at it. */
    Optional<String> describedBy() {
        return Optional.of(node.text("dataset")).filter(dataset -> !dataset.isEmpty());
    }

    /**
     * Whether a dataset gives it in full, not only points at it: it describes it, or says who made the claim. Two files that import
     * the same claim both say so, while only one of them describes it.
     */
    boolean givenBy(String dataset) {
        return describedBy().filter(dataset::equals).isPresent()
                || ties.stream()
                        .anyMatch(tie -> RelationshipGroup.MAKING.contains(tie.type())
                                && tie.dataset().equals(dataset));
    }

    /** All datasets that describe it or point at it, in alphabetical order. */
    List<String> owners() {
        return node.properties().texts("owners").stream().distinct().sorted().toList();
    }
}
