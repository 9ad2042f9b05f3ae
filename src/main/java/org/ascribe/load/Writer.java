package org.ascribe.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.dataset.Link;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Statement;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/** Writes the changes of one dataset in sorted batches, each a transaction that is in as a whole or not at all. */
final class Writer {
    private final Graph graph;
    private final LoadLock lock;
    private final String dataset;
    private final String importId;
    private final int batchSize;
    private final Progress progress;
    private long done;
    private long total;

    Writer(Graph graph, LoadLock lock, String dataset, String importId, int batchSize, Progress progress) {
        this.graph = graph;
        this.lock = lock;
        this.dataset = dataset;
        this.importId = importId;
        this.batchSize = batchSize;
        this.progress = progress;
    }

    void write(Changes changes, Elements elements) {
        total = (long) changes.restored.size()
                + changes.written.size()
                + changes.adopted.size()
                + changes.writtenLinks.size()
                + changes.retiredLinks.values().stream().mapToInt(List::size).sum()
                + changes.released.size()
                + (long) changes.nodes.retired * NodeKind.values().length;
        batches(List.copyOf(changes.restored), Statements.RESTORE_NODES, id -> Map.of("id", id));
        nodes(changes, elements);
        batches(
                changes.adopted,
                Statements.SET_OWNERS,
                owned -> Map.of("id", owned.entity().id(), "owners", owned.owners()));
        links(changes, elements);
        retire(changes);
        for (String file : CypherFiles.list("load")) {
            graph.write(List.of(new Statement(CypherFiles.read(file), Map.of()), lock.renewal()));
        }
    }

    private void nodes(Changes changes, Elements elements) {
        Map<NodeKind, List<Changes.Owned>> byKind = changes.written.stream()
                .collect(Collectors.groupingBy(owned -> owned.entity().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, nodes) -> batches(nodes, Statements.writeNodes(kind), owned -> node(owned, elements)));
    }

    private Map<String, Object> node(Changes.Owned owned, Elements elements) {
        NodeRow row = elements.row(owned.entity());
        Map<String, Object> properties = new HashMap<>(row.properties());
        properties.put("owners", owned.owners());
        properties.put("import", importId);
        if (owned.describes()) {
            properties.put("dataset", dataset);
            properties.put("hash", row.hash());
        }
        return Map.of("id", row.id(), "properties", properties);
    }

    private void links(Changes changes, Elements elements) {
        Map<RelationshipType, List<Link>> byType = changes.writtenLinks.stream()
                .collect(Collectors.groupingBy(Link::type, TreeMap::new, Collectors.toList()));
        byType.forEach((type, links) -> batches(links, Statements.writeLinks(type), link -> link(link, elements)));
    }

    private Map<String, Object> link(Link link, Elements elements) {
        LinkRow row = elements.row(link);
        Map<String, Object> properties = new HashMap<>(row.properties());
        properties.put("dataset", dataset);
        properties.put("hash", row.hash());
        return Map.of("from", row.from(), "to", row.to(), "properties", properties);
    }

    private void retire(Changes changes) {
        changes.retiredLinks.forEach((type, gone) ->
                batches(gone, Statements.retireLinks(type), ends -> Map.of("from", ends.from(), "to", ends.to())));
        batches(
                List.copyOf(changes.released.entrySet()),
                Statements.RELEASE_NODES,
                released -> Map.of("id", released.getKey(), "owners", released.getValue()));
        List<String> gone = changes.released.entrySet().stream()
                .filter(released -> released.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        for (NodeKind kind : NodeKind.values()) {
            batches(gone, Statements.retireNodes(kind), id -> Map.of("id", id));
        }
    }

    private <T> void batches(List<T> elements, String cypher, Function<T, Map<String, Object>> row) {
        for (int i = 0; i < elements.size(); i += batchSize) {
            List<Map<String, Object>> rows = elements.subList(i, Math.min(elements.size(), i + batchSize)).stream()
                    .map(row)
                    .toList();
            graph.write(List.of(
                    new Statement(cypher, Map.of("rows", rows, "dataset", dataset, "import", importId)),
                    lock.renewal()));
            done += rows.size();
            if (!progress.step("write", done, total)) {
                throw Failure.of(
                        Failure.Kind.INTERRUPTED,
                        "Stopped after " + done + " of " + total + " elements of " + dataset
                                + "; what is in is complete in itself",
                        "Run the same command again to go on");
            }
        }
    }
}
