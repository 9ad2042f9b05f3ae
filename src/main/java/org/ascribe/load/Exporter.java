package org.ascribe.load;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.RelationshipType;

/** Writes the graph out: the same graph gives the same bytes. */
@Singleton
public final class Exporter {
    private static final String DATASETS = """
            MATCH (i:Import) WHERE i.dataset IS NOT NULL
            WITH i ORDER BY i.number DESC
            WITH i.dataset AS dataset, head(collect(i.title)) AS title
            RETURN dataset, title ORDER BY dataset
            """;
    private static final String NODES =
            "MATCH (n:Entity) WHERE $dataset IN n.owners RETURN n, n.dataset = $dataset AS described ORDER BY n.id";

    private final Graph graph;

    /** From that database. */
    public Exporter(Graph graph) {
        this.graph = graph;
    }

    /**
     * A link with its ends.
     *
     * @param type its type
     * @param from id of its start
     * @param to id of its end
     * @param properties values as the database stores them
     */
    record StoredLink(RelationshipType type, String from, String to, Map<String, Object> properties) {}

    /**
     * What the graph holds of one dataset.
     *
     * @param name its name
     * @param title its title
     * @param described nodes that it describes, by id
     * @param mentioned nodes that it points at, by id
     * @param links its links, sorted
     */
    record StoredDataset(
            String name,
            String title,
            Map<String, GraphNode> described,
            Map<String, GraphNode> mentioned,
            List<StoredLink> links) {}

    /**
     * Writes every dataset of the graph as a YAML document of Ascribe's own format. Loading them again gives the same graph.
     *
     * @throws IOException if the output cannot be written
     */
    public void datasets(Writer out) throws IOException {
        for (StoredDataset dataset : read()) {
            YamlExport.write(dataset, out);
        }
    }

    /**
     * Writes every node and relationship as a line of CSV.
     *
     * @throws IOException if the output cannot be written
     */
    public void csv(Writer out) throws IOException {
        CsvExport.write(read(), out);
    }

    private List<StoredDataset> read() {
        List<StoredDataset> datasets = new ArrayList<>();
        for (Map<String, Object> row : graph.read(DATASETS, Map.of()).rows()) {
            String name = String.valueOf(row.get("dataset"));
            StoredDataset dataset = new StoredDataset(
                    name, String.valueOf(row.get("title")), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
            readNodes(dataset);
            if (!dataset.described().isEmpty() || !dataset.mentioned().isEmpty()) {
                readLinks(dataset);
                datasets.add(dataset);
            }
        }
        return datasets;
    }

    private void readNodes(StoredDataset dataset) {
        graph.read(NODES, Map.of("dataset", dataset.name())).rows().forEach(row -> {
            GraphNode node = (GraphNode) row.get("n");
            Map<String, GraphNode> kept =
                    Boolean.TRUE.equals(row.get("described")) ? dataset.described() : dataset.mentioned();
            if (node != null) {
                kept.put(node.id(), node);
            }
        });
    }

    private void readLinks(StoredDataset dataset) {
        for (RelationshipType type : RelationshipType.values()) {
            graph.read(Statements.exportLinksOf(type), Map.of("dataset", dataset.name()))
                    .rows()
                    .forEach(row -> dataset.links()
                            .add(new StoredLink(
                                    type,
                                    String.valueOf(row.get("from")),
                                    String.valueOf(row.get("to")),
                                    link(row).properties())));
        }
    }

    private static GraphLink link(Map<String, Object> row) {
        return (GraphLink) Objects.requireNonNull(row.get("link"));
    }
}
