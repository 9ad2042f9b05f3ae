package org.ascribe.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** Reads the graph in pages of some hundred nodes by id, so that a large one does not have to fit into memory. */
final class Pages {
    private static final int SIZE = 500;
    private static final String NODES = CypherFiles.read("export/nodes.cypher");
    private static final String OUT = CypherFiles.read("export/links-out.cypher");
    private static final String IN = CypherFiles.read("export/links-in.cypher");
    private static final String BY_ID = CypherFiles.read("lookup/by-ids.cypher");
    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::type)
            .thenComparing(tie -> tie.other().id())
            .thenComparing(Tie::dataset)
            .thenComparing(tie -> tie.text(Property.EVENT.key()))
            .thenComparing(tie -> String.join(" ", tie.properties().texts(Property.STATED_BY.key())));

    private final Graph graph;
    private final Progress progress;
    private final long total;
    private long done;

    /**
     * Of a graph.
     *
     * @param progress hears how far reading is
     * @param total how many nodes will be read, those that are read twice counted twice
     */
    Pages(Graph graph, Progress progress, long total) {
        this.graph = graph;
        this.progress = progress;
        this.total = total;
    }

    /** Takes a page. */
    interface Reader {
        /** The nodes of the page with their relationships, by id. */
        void read(List<Element> page) throws IOException;
    }

    /** Everything. */
    void all(Reader reader) throws IOException {
        read(null, false, Set.of(), reader);
    }

    /**
     * What a dataset holds.
     *
     * @param given whether to read what it gives in full, or what it only points at
     * @param kinds the kinds to read
     */
    void of(String dataset, boolean given, Set<NodeKind> kinds, Reader reader) throws IOException {
        read(dataset, given, kinds, reader);
    }

    /** The nodes of these ids, by id. */
    Map<String, GraphNode> nodes(Set<String> ids) {
        Map<String, GraphNode> nodes = new HashMap<>();
        if (!ids.isEmpty()) {
            graph.read(BY_ID, Map.of("ids", List.copyOf(ids))).rows().forEach(row -> {
                GraphNode node = row.node("entity");
                nodes.put(node.id(), node);
            });
        }
        return nodes;
    }

    private void read(@Nullable String dataset, boolean given, Set<NodeKind> kinds, Reader reader) throws IOException {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("dataset", dataset);
        parameters.put("given", given);
        parameters.put("kinds", kinds.stream().map(NodeKind::label).toList());
        parameters.put("size", SIZE);
        parameters.put("after", "");
        List<GraphNode> nodes = nodes(parameters);
        while (!nodes.isEmpty()) {
            reader.read(elements(nodes, dataset));
            step(Math.min(done + nodes.size(), total));
            parameters.put("after", nodes.getLast().id());
            nodes = nodes.size() < SIZE ? List.of() : nodes(parameters);
        }
    }

    /** All has been read. */
    void end() {
        step(total);
    }

    private void step(long now) {
        done = now;
        if (!progress.step("nodes", done, total)) {
            throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped: the output is not complete", "Start again");
        }
    }

    private List<GraphNode> nodes(Map<String, @Nullable Object> parameters) {
        return graph.read(NODES, parameters).rows().stream()
                .map(row -> row.node("n"))
                .toList();
    }

    private List<Element> elements(List<GraphNode> nodes, @Nullable String dataset) {
        Map<String, List<Tie>> ties = new HashMap<>();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", nodes.stream().map(GraphNode::id).toList());
        parameters.put("dataset", dataset);
        collect(OUT, true, parameters, ties);
        collect(IN, false, parameters, ties);
        ties.values().forEach(list -> list.sort(ORDER));
        return nodes.stream()
                .map(node -> new Element(node, ties.getOrDefault(node.id(), List.of())))
                .toList();
    }

    private void collect(
            String cypher, boolean outgoing, Map<String, @Nullable Object> parameters, Map<String, List<Tie>> ties) {
        for (Row row : graph.read(cypher, parameters).rows()) {
            GraphLink link = row.link("link");
            ties.computeIfAbsent(row.text("id"), id -> new ArrayList<>())
                    .add(new Tie(link.type(), outgoing, row.node("other"), link.properties()));
        }
    }
}
