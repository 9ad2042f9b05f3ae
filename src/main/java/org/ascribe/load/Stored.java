package org.ascribe.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.graph.Graph;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds of the elements of a dataset before a load.
 *
 * @param nodes nodes that the dataset owns or will, by id
 * @param retired ids of nodes that were retired and can come back
 * @param links hashes of the links of the dataset, by type and ends
 */
record Stored(Map<String, Node> nodes, Set<String> retired, Map<RelationshipType, Map<LinkRow.Ends, String>> links) {
    private static final int IDS_A_QUERY = 5_000;

    /**
     * A node of the graph.
     *
     * @param hash content hash of its describing dataset, or null where it is only mentioned
     * @param describedBy the dataset that describes it, or null
     * @param owners the datasets that describe or mention it, sorted
     * @param name its name
     */
    record Node(@Nullable String hash, @Nullable String describedBy, List<String> owners, String name) {}

    static Stored of(Graph graph, String dataset, Elements elements) {
        Stored stored = new Stored(new HashMap<>(), new HashSet<>(), new EnumMap<>(RelationshipType.class));
        stored.readOwned(graph, dataset);
        stored.readOthers(graph, elements);
        for (RelationshipType type : RelationshipType.values()) {
            stored.readLinks(graph, dataset, type);
        }
        return stored;
    }

    private void readOwned(Graph graph, String dataset) {
        graph.read(
                        "MATCH (n:Entity) WHERE $dataset IN n.owners RETURN n.id AS id, n.hash AS hash,"
                                + " n.dataset AS dataset, n.owners AS owners, n.name AS name",
                        Map.of("dataset", dataset))
                .rows()
                .forEach(this::keep);
    }

    private void readOthers(Graph graph, Elements elements) {
        List<String> ids = elements.entities().stream()
                .map(Entity::id)
                .filter(id -> !nodes.containsKey(id))
                .toList();
        for (int i = 0; i < ids.size(); i += IDS_A_QUERY) {
            Map<String, Object> some = Map.of("ids", ids.subList(i, Math.min(ids.size(), i + IDS_A_QUERY)));
            graph.read(
                            "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.hash AS hash,"
                                    + " n.dataset AS dataset, n.owners AS owners, n.name AS name",
                            some)
                    .rows()
                    .forEach(this::keep);
            graph.read("UNWIND $ids AS id MATCH (n:Retired {id: id}) RETURN n.id AS id", some)
                    .rows()
                    .forEach(row -> retired.add(String.valueOf(row.get("id"))));
        }
    }

    private void keep(Map<String, Object> row) {
        List<String> owners = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(row.get("owners"))).forEach(owner -> owners.add(String.valueOf(owner)));
        nodes.put(
                String.valueOf(row.get("id")),
                new Node(
                        (String) row.get("hash"),
                        (String) row.get("dataset"),
                        owners,
                        String.valueOf(row.get("name"))));
    }

    private void readLinks(Graph graph, String dataset, RelationshipType type) {
        Map<LinkRow.Ends, String> hashes = new HashMap<>();
        graph.read(Statements.linksOf(type), Map.of("dataset", dataset))
                .rows()
                .forEach(row -> hashes.put(
                        new LinkRow.Ends(String.valueOf(row.get("from")), String.valueOf(row.get("to"))),
                        String.valueOf(row.get("hash"))));
        links.put(type, hashes);
    }
}
