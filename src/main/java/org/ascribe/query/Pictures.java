package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Parts of the graph: some entities with what surrounds them, or those of an answer, and what ties them together. */
@Singleton
public final class Pictures {
    /** How many nodes and relationships a picture has at most. */
    public static final int MOST = 1000;

    private static final List<String> TYPES = RelationshipType.shown();

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
            Row.read(graph, Lookup.CLUSTER, Map.of("id", id))
                    .forEach(row -> ids.add(row.node("member").id()));
            if (depth > 0) {
                Listing found = neighbours.of(id, depth, kinds, limit).found();
                found.items().forEach(item -> addEntities(item.get("entity"), ids));
                cut |= found.truncated();
            }
        }
        return among(ids, limit, cut);
    }

    /** The entities of an answer, and what ties them together. */
    public Picture of(Answer answer, int limit) {
        Set<String> ids = new LinkedHashSet<>();
        addEntities(answer.rows(), ids);
        return among(ids, limit, answer.truncated());
    }

    /** The entities in some rendered values, such as the nodes of paths, and what ties them together. */
    public Picture of(Collection<?> values, boolean truncated) {
        Set<String> ids = new LinkedHashSet<>();
        addEntities(values, ids);
        return among(ids, MOST, truncated);
    }

    /** Up to half of the room is for nodes, the rest for what ties them together. */
    private Picture among(Set<String> ids, int limit, boolean cut) {
        List<String> kept = ids.stream().limit((limit + 1) / 2).toList();
        List<Map<String, Object>> nodes = nodes(kept);
        int room = limit - nodes.size();
        List<Row> rows = Row.read(graph, Lookup.LINKS_AMONG, Map.of("ids", kept, "types", TYPES, "limit", room + 1))
                .toList();
        boolean all = kept.size() == ids.size() && rows.size() <= room;
        return new Picture(nodes, relationships(rows.stream().limit(room).toList()), cut || !all);
    }

    private List<Map<String, Object>> nodes(List<String> ids) {
        References found = References.read(graph, Set.copyOf(ids));
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (String id : ids) {
            GraphNode node = found.nodes().get(id);
            if (node != null) {
                nodes.add(Rendering.entity(node));
            }
        }
        return nodes;
    }

    private List<Map<String, Object>> relationships(List<Row> rows) {
        Set<String> ids = new TreeSet<>();
        rows.stream().map(row -> new Links(row.links("links"))).forEach(links -> {
            ids.addAll(links.statedBy());
            ids.addAll(links.sources());
        });
        References references = References.read(graph, ids);
        return rows.stream().map(row -> relationship(row, references)).toList();
    }

    private static Map<String, Object> relationship(Row row, References references) {
        Links links = new Links(row.links("links"));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("type", links.links().getFirst().type().name());
        shown.put("from", row.text("from"));
        shown.put("to", row.text("to"));
        shown.putAll(links.details());
        shown.put("statedBy", references.shown(links.statedBy()));
        shown.put("sources", references.shown(links.sources()));
        return shown;
    }

    /** Adds the ids of the entities in rendered values; a document has no kind there and is none. */
    private static void addEntities(@Nullable Object value, Set<String> ids) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> items.forEach(item -> addEntities(item, ids));
            case Map<?, ?> map
            when map.containsKey("id") && map.containsKey("kind") -> ids.add(String.valueOf(map.get("id")));
            case Map<?, ?> map -> map.values().forEach(item -> addEntities(item, ids));
            default -> {}
        }
    }
}
