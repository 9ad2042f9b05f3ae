package org.ascribe.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.answer.EntityRef;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;

/** Says in plain words why a name stands for nothing, or for too much, and what could have been meant. */
final class Unresolved {
    private static final int SHOWN = 20;
    private static final int NAMED = 5;
    /** So many kinds are named; where more fit, few do not. */
    private static final int LISTED = 8;

    private final Graph graph;
    private final Names names;

    Unresolved(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    /** Nothing of a fitting kind has the name; an empty set of kinds means any. */
    Failure notFound(String wanted, Set<NodeKind> needed) {
        Set<NodeKind> kinds = needed.containsAll(NodeKind.BUT_NAMES) ? Set.of() : needed;
        Set<NodeKind> fitting = kinds.isEmpty() ? NodeKind.THINGS : kinds;
        List<GraphNode> suggestions = names.similar(wanted, fitting).stream()
                .map(hit -> hit.answer(fitting))
                .toList();
        Optional<GraphNode> other = ofAnotherKind(wanted, kinds);
        return Failure.of(
                Failure.Kind.NOT_FOUND,
                other.map(node -> titled(node) + "; this needs " + Kinds.either(kinds))
                        .orElseGet(() -> reason(wanted, kinds)),
                hint(suggestions, other),
                entities(suggestions));
    }

    /** Several entities have the name. */
    Failure ambiguous(String wanted, Collection<GraphNode> candidates) {
        List<GraphNode> shown = candidates.stream()
                .sorted(Comparator.comparing(GraphNode::name).thenComparing(GraphNode::id))
                .limit(SHOWN)
                .toList();
        return Failure.of(
                Failure.Kind.AMBIGUOUS,
                quoted(wanted) + " may be any of " + candidates.size(),
                "Give the id of the one you mean: "
                        + shown.stream()
                                .limit(NAMED)
                                .map(node -> node.id() + " (" + node.name() + ", "
                                        + node.kind().word() + ")")
                                .collect(Collectors.joining(", "))
                        + (candidates.size() > NAMED ? ", ..." : ""),
                entities(shown));
    }

    private Optional<GraphNode> ofAnotherKind(String wanted, Set<NodeKind> kinds) {
        return kinds.isEmpty()
                ? Optional.empty()
                : names.byRef(wanted, EnumSet.allOf(NodeKind.class)).stream()
                        .map(Hit::standing)
                        .findFirst();
    }

    private String reason(String wanted, Set<NodeKind> kinds) {
        return retired(wanted)
                .map(row ->
                        quoted(wanted) + " was retired (" + row.text("name") + "): its dataset no longer contains it")
                .orElse("Nothing here is called " + quoted(wanted)
                        + (kinds.isEmpty() || kinds.size() > LISTED ? "" : " and is " + Kinds.either(kinds)));
    }

    /** What stands in the place of a retired id. */
    List<GraphNode> standingFor(String id) {
        return retired(id).map(row -> row.nodes("standing")).orElse(List.of());
    }

    private Optional<Row> retired(String id) {
        return Lookup.RETIRED.read(graph, Map.of("id", id)).findFirst();
    }

    private static String hint(List<GraphNode> suggestions, Optional<GraphNode> other) {
        return suggestions.isEmpty()
                ? other.map(node -> "Name one of those; the entry of " + node.name() + " lists what it is tied to")
                        .orElse("Search for a part of the name")
                : "Did you mean "
                        + suggestions.stream()
                                .map(node -> node.name() + " (" + node.kind().word() + ")")
                                .collect(Collectors.joining(", "))
                        + "?";
    }

    private static List<EntityRef> entities(Collection<GraphNode> nodes) {
        return nodes.stream().map(GraphNode::entity).toList();
    }

    private static String titled(GraphNode node) {
        return node.name() + " is " + Kinds.withArticle(node.kind());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
