package org.ascribe.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Claims, denials, comments and measures as STIX objects: a claim is a note with a relationship {@code attributed-to} from each operation to
 * each accused, by the one who leads it; who joins or supports it agrees, in an opinion; who denies it disagrees.
 */
final class StixStatements {
    private StixStatements() {}

    /** The objects that stand for a claim, a denial, a comment or a measure. */
    static List<ObjectNode> of(Element element) {
        return switch (element.node().kind()) {
            case ATTRIBUTION -> attribution(element);
            case DENIAL -> List.of(denial(element));
            case COMMENT -> List.of(comment(element));
            default -> List.of(measure(element));
        };
    }

    private static List<ObjectNode> attribution(Element claim) {
        List<ObjectNode> objects = new ArrayList<>();
        List<String> refs = new ArrayList<>();
        Optional<GraphNode> lead = lead(claim);
        // What a document reports differently is not what they said who are said to have said it.
        boolean stands = claim.node().properties().day("stoodUntil") == null;
        for (GraphNode what : stands ? claim.others(RelationshipType.ABOUT) : List.<GraphNode>of()) {
            for (GraphNode whom : claim.others(RelationshipType.POINTS_TO)) {
                ObjectNode relationship = relationship(claim, what, whom);
                lead.flatMap(StixStatements::identity).ifPresent(id -> relationship.put("created_by_ref", id));
                refs.add(relationship.path("id").asText());
                objects.add(relationship);
            }
        }
        List<GraphNode> makers = claim.others(RelationshipType.MADE);
        if (refs.isEmpty()) {
            refs.addAll(
                    ids(first(claim.others(RelationshipType.ABOUT), claim.others(RelationshipType.POINTS_TO), makers)));
        }
        ObjectNode note = statement("note", claim, makers, refs);
        note.put("abstract", claim.node().name()).put("content", content(claim.node()));
        lead.flatMap(StixStatements::identity).ifPresent(id -> note.put("created_by_ref", id));
        labels(note, "attribution", claim.node().text(Property.INSTRUMENT.key()));
        objects.addFirst(note);
        if (!stands) {
            return objects;
        }
        for (Tie made : claim.ties(RelationshipType.MADE)) {
            if (lead.filter(made.other()::equals).isEmpty()) {
                objects.add(agreement(claim, made));
            }
        }
        return objects;
    }

    private static ObjectNode relationship(Element claim, GraphNode what, GraphNode whom) {
        GraphNode node = claim.node();
        ObjectNode relationship = StixObjects.object(
                "relationship",
                StixIds.of("relationship", node.id(), what.id(), whom.id()),
                StixObjects.created(node, Property.DATE));
        relationship.put("relationship_type", "attributed-to");
        relationship.put("source_ref", StixIds.of(what.kind(), what.id()));
        relationship.put("target_ref", StixIds.of(whom.kind(), whom.id()));
        StixObjects.put(relationship, "description", content(node));
        // The scale of STIX has a number for each of the words; a likelihood is another thing and stays in the note.
        switch (node.text(Property.CONFIDENCE.key())) {
            case "low" -> relationship.put("confidence", 15);
            case "moderate" -> relationship.put("confidence", 50);
            case "high" -> relationship.put("confidence", 85);
            default -> {}
        }
        StixObjects.references(relationship, claim.others(RelationshipType.CITED_IN));
        StixObjects.statedIn(relationship, StixIds.of(node.kind(), node.id()));
        return relationship;
    }

    /** Who joined says the same; who only supported it agrees. */
    private static ObjectNode agreement(Element claim, Tie made) {
        GraphNode node = claim.node();
        ObjectNode opinion = StixObjects.object(
                "opinion",
                StixIds.of("opinion", node.id(), made.other().id(), made.dataset()),
                StixObjects.created(node, Property.DATE));
        identity(made.other()).ifPresent(id -> opinion.put("created_by_ref", id));
        opinion.put("opinion", made.text(Property.ROLE.key()).equals("supported") ? "agree" : "strongly-agree");
        StixObjects.put(opinion, "authors", List.of(made.other().name()));
        StixObjects.put(opinion, "object_refs", List.of(StixIds.of(node.kind(), node.id())));
        StixObjects.statedIn(opinion, StixIds.of(node.kind(), node.id()));
        return opinion;
    }

    /** A denial of nothing in particular is a note: an opinion must be about something. */
    private static ObjectNode denial(Element denial) {
        GraphNode node = denial.node();
        List<GraphNode> contested = denial.others(RelationshipType.CONTESTS);
        List<GraphNode> makers = denial.others(RelationshipType.ISSUED);
        ObjectNode object;
        if (contested.isEmpty()) {
            object = note(denial, makers, denial.others(RelationshipType.COUNTERS));
        } else {
            object = statement("opinion", denial, makers, ids(contested));
            object.put("opinion", "strongly-disagree").put("explanation", content(node));
        }
        makers.stream().findFirst().flatMap(StixStatements::identity).ifPresent(id -> object.put("created_by_ref", id));
        labels(object, "denial", "");
        return object;
    }

    private static ObjectNode measure(Element measure) {
        GraphNode node = measure.node();
        List<GraphNode> makers = measure.others(RelationshipType.IMPOSED);
        List<GraphNode> about = new ArrayList<>(measure.others(RelationshipType.AGAINST));
        about.addAll(measure.others(RelationshipType.ANSWERS));
        ObjectNode note = note(measure, makers, about.stream().distinct().toList());
        labels(note, "measure", node.text(Property.TYPE.key()));
        return note;
    }

    private static ObjectNode comment(Element comment) {
        ObjectNode note = note(comment, comment.others(RelationshipType.MADE), comment.others(RelationshipType.ABOUT));
        labels(note, "comment", "");
        return note;
    }

    private static ObjectNode note(Element statement, List<GraphNode> makers, List<GraphNode> about) {
        ObjectNode note = statement("note", statement, makers, ids(first(about, makers)));
        note.put("abstract", statement.node().name()).put("content", content(statement.node()));
        makers.stream().findFirst().flatMap(StixStatements::identity).ifPresent(id -> note.put("created_by_ref", id));
        return note;
    }

    private static ObjectNode statement(String type, Element element, List<GraphNode> makers, List<String> refs) {
        GraphNode node = element.node();
        ObjectNode statement =
                StixObjects.object(type, StixIds.of(type, node.id()), StixObjects.created(node, Property.DATE));
        StixObjects.put(statement, "authors", StixObjects.names(makers));
        // A statement that says of nobody by whom it is and about whom would break the rules of the graph, too.
        StixObjects.put(statement, "object_refs", refs.isEmpty() ? List.of(StixObjects.ASCRIBE) : refs);
        StixObjects.references(statement, element.others(RelationshipType.CITED_IN));
        StixObjects.entries(statement, element);
        return statement;
    }

    private static String content(GraphNode node) {
        String words = node.text(Property.WORDS.key());
        return words.isEmpty() ? node.name() : node.name() + ": \"" + words + "\"";
    }

    private static void labels(ObjectNode object, String label, String more) {
        StixObjects.put(
                object, "labels", more.isEmpty() ? List.of(label) : List.of(label, more.toLowerCase(Locale.ROOT)));
    }

    private static Optional<GraphNode> lead(Element claim) {
        List<Tie> made = claim.ties(RelationshipType.MADE);
        return made.stream()
                .filter(tie -> tie.text(Property.ROLE.key()).equals("lead"))
                .findFirst()
                .or(() -> made.stream()
                        .filter(tie -> !tie.text(Property.ROLE.key()).equals("supported"))
                        .findFirst())
                .map(Tie::other);
    }

    /** The identity of somebody who states something: groups are none in STIX. */
    static Optional<String> identity(GraphNode node) {
        return Optional.of(StixIds.of(node.kind(), node.id())).filter(id -> id.startsWith("identity--"));
    }

    @SafeVarargs
    private static List<GraphNode> first(List<GraphNode>... lists) {
        for (List<GraphNode> list : lists) {
            if (!list.isEmpty()) {
                return list;
            }
        }
        return List.of();
    }

    private static List<String> ids(Collection<GraphNode> nodes) {
        return nodes.stream()
                .filter(node -> node.kind() != NodeKind.ALIAS)
                .map(node -> StixIds.of(node.kind(), node.id()))
                .toList();
    }
}
