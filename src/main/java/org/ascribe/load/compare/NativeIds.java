package org.ascribe.load.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;

/** Finds what an import refers to by the id of its source, where the graph has it under another id, as it has ATT&amp;CK. */
public final class NativeIds {
    private static final String FIND = CypherFiles.read("release/native-ids.cypher");
    private static final String START = "stix:";

    private NativeIds() {}

    /** The dataset, which refers to these by the ids of the graph, or that it would have after a rehearsal. */
    public static Dataset resolved(Dataset dataset, Graph graph, Rehearsal rehearsal) {
        Set<String> open = Outside.references(dataset).stream()
                .filter(id -> id.startsWith(START))
                .map(id -> id.substring(START.length()))
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return dataset;
        }
        Map<String, String> found = new HashMap<>();
        graph.read(FIND, Map.of("ids", List.copyOf(open)))
                .rows()
                .forEach(row -> found.put(START + row.get("native"), String.valueOf(row.get("id"))));
        for (Stored.Node node : rehearsal.nodes()) {
            if (node.nativeId() != null && open.contains(node.nativeId())) {
                found.merge(START + node.nativeId(), node.id(), BinaryOperator.minBy(Comparator.naturalOrder()));
            }
        }
        rehearsal.nodes(Set.copyOf(found.keySet()), node -> found.remove(node.id()));
        return found.isEmpty() ? dataset : dataset.withIds(id -> found.getOrDefault(id, id));
    }
}
