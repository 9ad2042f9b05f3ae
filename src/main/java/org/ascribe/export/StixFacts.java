package org.ascribe.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/** Structural facts and judgements on identity as STIX relationships. */
final class StixFacts {
    private final Map<String, GraphNode> referred;

    /** With the nodes that the facts of a page refer to, by id. */
    private StixFacts(Map<String, GraphNode> referred) {
        this.referred = referred;
    }

    /** The facts of a page. */
    static StixFacts of(List<Element> page, Pages pages) {
        Set<String> ids = new TreeSet<>();
        for (Element element : page) {
            for (Tie tie : element.ties()) {
                if (isFact(tie)) {
                    ids.addAll(ids(tie, Property.STATED_BY));
                    ids.addAll(ids(tie, Property.SOURCES));
                }
            }
        }
        return new StixFacts(pages.nodes(ids));
    }

    /** The relationships that start at a node. */
    List<ObjectNode> of(Element element) {
        return element.ties().stream()
                .filter(StixFacts::isFact)
                .map(tie -> relationship(element.node(), tie))
                .toList();
    }

    private static boolean isFact(Tie tie) {
        return RelationshipGroup.RELATIONS.contains(tie.type()) || tie.type() == RelationshipType.SAME_AS;
    }

    private ObjectNode relationship(GraphNode from, Tie tie) {
        ObjectNode relationship = StixObjects.object(
                "relationship",
                StixIds.of(
                        "relationship",
                        tie.type().name(),
                        from.id(),
                        tie.other().id(),
                        tie.dataset(),
                        String.join(" ", ids(tie, Property.STATED_BY))));
        relationship.put("relationship_type", type(from, tie));
        relationship.put("source_ref", StixIds.of(from.kind(), from.id()));
        relationship.put("target_ref", target(tie));
        StixObjects.put(relationship, "description", description(from, tie));
        ids(tie, Property.STATED_BY).stream()
                .flatMap(id -> Stream.ofNullable(referred.get(id)))
                .flatMap(node -> StixStatements.identity(node).stream())
                .findFirst()
                .ifPresent(id -> relationship.put("created_by_ref", id));
        StixObjects.references(
                relationship,
                ids(tie, Property.SOURCES).stream()
                        .flatMap(id -> Stream.ofNullable(referred.get(id)))
                        .toList());
        StixObjects.statedIn(relationship, StixIds.of(from.kind(), from.id()));
        return relationship;
    }

    /** The type of STIX that says the same, else one of our own in its way of writing. */
    private static String type(GraphNode from, Tie tie) {
        return switch (tie.type()) {
            case TARGETED -> "targets";
            case BASED_IN -> from.kind() == NodeKind.ACTOR ? "originates-from" : "located-at";
            case IN -> tie.other().kind() == NodeKind.STATE ? "located-at" : "belongs-to";
            case SAME_AS -> from.kind() == tie.other().kind() ? "duplicate-of" : "related-to";
            case OVERLAPS, MAY_BE -> "related-to";
            default -> tie.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String target(Tie tie) {
        GraphNode other = tie.other();
        boolean territory = tie.type() == RelationshipType.BASED_IN || tie.type() == RelationshipType.IN;
        return territory && other.kind() == NodeKind.STATE
                ? StixThings.territory(other)
                : StixIds.of(other.kind(), other.id());
    }

    private static String description(GraphNode from, Tie tie) {
        return from.name() + " " + tie.type().wording().forwards() + " "
                + tie.other().name();
    }

    private static List<String> ids(Tie tie, Property property) {
        return tie.properties().texts(property.key());
    }
}
