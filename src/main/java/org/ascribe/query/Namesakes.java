package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.identity.NameKey;
import org.ascribe.identity.NamingScheme;
import org.ascribe.schema.NodeKind;

/**
 * Tells who is meant by a name that several carry: ids before own names, these before aliases, and all before the names of
 * documents and statements. Of groups, one that nobody has tied to others does not stand in the way of the well-known one that
 * also carries the name: where a firm is known to have given that one the name, it is meant; otherwise both may be.
 */
final class Namesakes {
    /** A list and its copy: so many are tied where nobody else knows the group. */
    private static final int FEW = 2;

    private final Graph graph;

    Namesakes(Graph graph) {
        this.graph = graph;
    }

    /** The nearest of the hits on a name, as answers of the kinds, by id. */
    Map<String, GraphNode> nearest(String name, List<Hit> hits, Set<NodeKind> kinds) {
        List<Hit> fitting = hits.stream().filter(hit -> hit.fits(kinds)).toList();
        int nearest = fitting.stream().mapToInt(Hit::distance).min().orElse(0);
        Map<String, GraphNode> near = answers(fitting, kinds, nearest);
        // Only the aliases of things come behind something nearer and may be meant all the same.
        Map<String, GraphNode> further = nearest == Hit.OWN_NAME ? answers(fitting, kinds, Hit.ALIAS) : Map.of();
        Map<String, GraphNode> all = new LinkedHashMap<>(near);
        further.forEach(all::putIfAbsent);
        boolean groups = near.values().stream().anyMatch(node -> node.kind() == NodeKind.ACTOR);
        return nearest == Hit.ID || !groups || all.size() == 1 ? near : known(name, near, all);
    }

    private Map<String, GraphNode> known(String name, Map<String, GraphNode> near, Map<String, GraphNode> all) {
        boolean coined = NamingScheme.coinerOf(name).isPresent();
        List<Standing> groups = Lookup.NAMESAKES
                .read(graph, Map.of("ids", ids(all), "key", NameKey.of(name)))
                .map(row -> Standing.of(row, coined))
                .toList();
        List<Standing> nearer =
                groups.stream().filter(group -> near.containsKey(group.id())).toList();
        Map<String, GraphNode> meant = new LinkedHashMap<>(near);
        groups.stream()
                .filter(group -> nearer.stream().anyMatch(group::overshadows))
                .forEach(group -> meant.putIfAbsent(group.id(), all.get(group.id())));
        Map<String, GraphNode> left = new LinkedHashMap<>(meant);
        groups.stream()
                .filter(group ->
                        groups.stream().anyMatch(other -> meant.containsKey(other.id()) && other.isRatherThan(group)))
                .forEach(group -> left.remove(group.id()));
        return left.size() == 1 ? left : meant;
    }

    private static List<String> ids(Map<String, GraphNode> nodes) {
        return nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.ACTOR)
                .map(GraphNode::id)
                .toList();
    }

    /** The entities behind the hits of a distance, by id: one for all members of a cluster. */
    private static Map<String, GraphNode> answers(List<Hit> hits, Set<NodeKind> kinds, int distance) {
        return hits.stream()
                .filter(hit -> hit.distance() == distance)
                .map(hit -> hit.answer(kinds))
                .collect(Collectors.toMap(GraphNode::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * A group among those that carry a name.
     *
     * @param id its id
     * @param members how many are tied in it, itself included
     * @param accused whether claims speak of it
     * @param given whether a firm is known to have given it the name
     */
    private record Standing(String id, int members, boolean accused, boolean given) {
        static Standing of(Row row, boolean coined) {
            return new Standing(
                    row.text("id"),
                    Integer.parseInt(String.valueOf(row.get("members"))),
                    !row.texts("claims").isEmpty(),
                    coined || !row.texts("givers").isEmpty());
        }

        boolean isCurated() {
            return !id.contains(":");
        }

        /** Whether it is well known and the other is not. */
        boolean overshadows(Standing other) {
            boolean single = !other.isCurated() && other.members <= FEW;
            return single && (isCurated() || members > other.members);
        }

        /** Whether it is meant where both could be. What claims speak of is never passed over in silence. */
        boolean isRatherThan(Standing other) {
            return overshadows(other) && given && !other.accused;
        }
    }
}
