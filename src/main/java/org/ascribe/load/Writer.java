package org.ascribe.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    void write(Changes changes) {
        total = (long) changes.written.size() + changes.writtenLinks.size();
        batches(ids(changes.restored), Statements.RESTORE_NODES, false);
        nodes(changes);
        batches(owners(changes.adopted), Statements.SET_OWNERS, false);
        links(changes);
        retire(changes);
        for (String file : CypherFiles.list("load")) {
            graph.write(List.of(new Statement(CypherFiles.read(file), Map.of()), lock.renewal()));
        }
    }

    private void nodes(Changes changes) {
        Map<NodeKind, List<Map<String, Object>>> byKind = new TreeMap<>();
        for (Changes.Owned owned : changes.written) {
            Map<String, Object> properties = new HashMap<>(owned.node().properties());
            properties.put("owners", owned.owners());
            properties.put("import", importId);
            if (owned.describes()) {
                properties.put("dataset", dataset);
                properties.put("hash", owned.node().hash());
            }
            byKind.computeIfAbsent(owned.node().kind(), kind -> new ArrayList<>())
                    .add(Map.of("id", owned.node().id(), "properties", properties));
        }
        byKind.forEach((kind, rows) -> batches(rows, Statements.writeNodes(kind), true));
    }

    private void links(Changes changes) {
        Map<RelationshipType, List<Map<String, Object>>> byType = new TreeMap<>();
        for (LinkRow link : changes.writtenLinks) {
            Map<String, Object> properties = new HashMap<>(link.properties());
            properties.put("dataset", dataset);
            properties.put("hash", link.hash());
            byType.computeIfAbsent(link.type(), type -> new ArrayList<>())
                    .add(Map.of("from", link.from(), "to", link.to(), "properties", properties));
        }
        byType.forEach((type, rows) -> batches(rows, Statements.writeLinks(type), true));
    }

    private void retire(Changes changes) {
        changes.retiredLinks.forEach((type, gone) -> batches(
                gone.stream()
                        .map(ends -> Map.<String, Object>of("from", ends.from(), "to", ends.to()))
                        .toList(),
                Statements.retireLinks(type),
                false));
        List<Map<String, Object>> released = new ArrayList<>();
        changes.released.forEach((id, owners) -> released.add(Map.of("id", id, "owners", owners)));
        batches(released, Statements.RELEASE_NODES, false);
        List<Map<String, Object>> gone = released.stream()
                .filter(row -> row.get("owners") instanceof List<?> owners && owners.isEmpty())
                .toList();
        for (NodeKind kind : NodeKind.values()) {
            batches(gone, Statements.retireNodes(kind), false);
        }
    }

    private void batches(List<Map<String, Object>> rows, String cypher, boolean counted) {
        for (int i = 0; i < rows.size(); i += batchSize) {
            List<Map<String, Object>> batch = rows.subList(i, Math.min(rows.size(), i + batchSize));
            graph.write(List.of(
                    new Statement(cypher, Map.of("rows", batch, "dataset", dataset, "import", importId)),
                    lock.renewal()));
            done += counted ? batch.size() : 0;
            if (!progress.step("write", done, total)) {
                throw Failure.of(
                        Failure.Kind.INTERRUPTED,
                        "Stopped after " + done + " of " + total + " elements of " + dataset
                                + "; what is in is complete in itself",
                        "Run the same command again to go on");
            }
        }
    }

    private static List<Map<String, Object>> ids(Collection<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    private static List<Map<String, Object>> owners(List<Changes.Owned> nodes) {
        return nodes.stream()
                .map(owned -> Map.<String, Object>of("id", owned.node().id(), "owners", owned.owners()))
                .toList();
    }
}
