package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/** Parts of the graph: some entities with what surrounds them, or those of an answer, and what ties them together. */
@Singleton
public final class Pictures {
    /** How many nodes and relationships a picture has at most. */
    public static final int MOST = 1000;

    private static final List<String> TYPES = RelationshipGroup.SHOWN.names();

    private final Graph graph;
    private final Resolver resolver;
    private final Neighbours neighbours;

    /** Looks at the given graph. */
    public Pictures(Graph graph, Resolver resolver, Neighbours neighbours) {
        this.graph = graph;
        this.resolver = resolver;
        this.neighbours = neighbours;
    }

    /**
     * Some entities with their surroundings.
     *
     * @param refs ids or names
     * @param depth how many hops to go, 0 for none
     * @param kinds the kinds of neighbours to show, empty for all
     * @param limit nodes and relationships at most
     */
    public Picture around(List<String> refs, int depth, Set<NodeKind> kinds, int limit) {
        Set<String> ids = new LinkedHashSet<>();
        refs.forEach(ref -> ids.add(resolver.resolve(ref, Set.of()).id()));
        boolean cut = false;
        for (String id : List.copyOf(ids)) {
            Lookup.CLUSTER
                    .read(graph, Map.of("id", id))
                    .forEach(row -> ids.add(row.node("member").id()));
            if (depth > 0) {
                Listing<Neighbour> found =
                        neighbours.of(id, depth, kinds, limit).found();
                found.items().forEach(item -> addEntities(item.entity(), ids));
                cut |= found.truncated();
            }
        }
        return drawn(List.copyOf(ids), limit, cut);
    }

    /** The entities of an answer, and what ties them together. */
    public Picture of(Answer answer, int limit) {
        return of(answer.rows(), limit, answer.truncated());
    }

    /** The entities in some values, such as the nodes of paths, and what ties them together. */
    public Picture of(List<? extends Value> values, int limit, boolean truncated) {
        Set<String> ids = new LinkedHashSet<>();
        values.forEach(value -> addEntities(value, ids));
        return drawn(List.copyOf(ids), limit, truncated);
    }

    /**
     * What ties some nodes together: a link of another identity of a cluster is one of the identity that is among them.
     *
     * @param ids ids of nodes; what has none of them is left out
     * @param limit nodes and relationships at most
     */
    public Picture among(Set<String> ids, int limit) {
        return drawn(List.copyOf(ids), limit, false);
    }

    /** Up to half of the room is for nodes, the rest for what ties them together. */
    private Picture drawn(List<String> ids, int limit, boolean cut) {
        List<String> kept = ids.stream().limit((limit + 1) / 2).toList();
        List<EntityRef> nodes = nodes(kept);
        List<StatedLink> links = links(kept, limit - nodes.size() + 1);
        int room = Math.min(limit - nodes.size(), links.size());
        boolean all = kept.size() == ids.size() && links.size() <= room;
        return new Picture(nodes, links.subList(0, room), cut || !all);
    }

    /** The links between nodes and their other identities, each as one between the nodes. */
    private List<StatedLink> links(List<String> ids, int limit) {
        Map<String, String> shown = new HashMap<>();
        ids.forEach(id -> shown.put(id, id));
        Lookup.MEMBERS
                .read(graph, Map.of("ids", ids))
                .forEach(row -> shown.putIfAbsent(row.text("member"), row.text("id")));
        Map<Between, List<GraphLink>> found = new LinkedHashMap<>();
        Lookup.LINKS_AMONG
                .read(graph, Map.of("ids", List.copyOf(shown.keySet()), "types", TYPES, "limit", limit))
                .forEach(row -> found.computeIfAbsent(Between.of(row, shown), between -> new ArrayList<>())
                        .addAll(row.links("links")));
        found.keySet().removeIf(between -> between.from.equals(between.to));
        Set<String> referred = new TreeSet<>();
        found.values().forEach(links -> referred.addAll(new Links(links).referred()));
        References references = References.read(graph, referred);
        return found.entrySet().stream()
                .map(one -> new Links(one.getValue()).stated(one.getKey().from, one.getKey().to, references))
                .toList();
    }

    /** Two nodes and the type of what leads from the one to the other. */
    private record Between(String from, String to, RelationshipType type) {
        static Between of(Row row, Map<String, String> shown) {
            return new Between(
                    shown.getOrDefault(row.text("from"), row.text("from")),
                    shown.getOrDefault(row.text("to"), row.text("to")),
                    new Links(row.links("links")).type());
        }
    }

    private List<EntityRef> nodes(List<String> ids) {
        References found = References.read(graph, Set.copyOf(ids));
        List<EntityRef> nodes = new ArrayList<>();
        for (String id : ids) {
            GraphNode node = found.nodes().get(id);
            if (node != null) {
                nodes.add(node.entity());
            }
        }
        return nodes;
    }

    /** Adds the ids of the entities in a value; a document is none. */
    static void addEntities(Value value, Set<String> ids) {
        switch (value) {
            case EntityRef entity -> ids.add(entity.id());
            case Value.Items items -> items.items().forEach(item -> addEntities(item, ids));
            case RowValue row -> row.fields().values().forEach(field -> addEntities(field, ids));
            case SourceRef source -> {}
            case Value.Date date -> {}
            case Value.Range range -> {}
            case Value.Likelihood likelihood -> {}
            case Value.Text text -> {}
            case Value.Amount number -> {}
            case Value.Flag flag -> {}
            case Value.None none -> {}
        }
    }
}
