package org.ascribe.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.graph.GraphNode;
import org.ascribe.load.Exporter.StoredDataset;
import org.ascribe.load.Exporter.StoredLink;

/** Writes one line a node and a relationship; what is not a column stands as JSON in the last one. */
final class CsvExport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COLUMNS = Set.of("id", "kind", "name", "key", "latin");
    private static final Set<String> BOOKKEEPING = Set.of("dataset", "hash", "owners", "import");

    private CsvExport() {}

    static void write(List<StoredDataset> datasets, Writer out) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("element", "dataset", "id", "type", "name", "from", "to", "properties");
        for (StoredDataset dataset : datasets) {
            dataset.described().values().forEach(node -> node(csv, "node", dataset.name(), node));
            dataset.mentioned().values().forEach(node -> node(csv, "mention", dataset.name(), node));
            for (StoredLink link : dataset.links()) {
                csv.writeRecord(
                        "relationship",
                        dataset.name(),
                        "",
                        link.type().name(),
                        "",
                        link.from(),
                        link.to(),
                        json(link.properties()));
            }
        }
    }

    private static void node(CsvWriter csv, String element, String dataset, GraphNode node) {
        csv.writeRecord(
                element,
                dataset,
                node.id(),
                node.kind().label(),
                guarded(node.name()),
                "",
                "",
                json(node.properties()));
    }

    /** A spreadsheet takes text that starts so for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String json(Map<String, Object> properties) {
        Map<String, Object> rest = new TreeMap<>();
        properties.forEach((key, value) -> {
            if (!COLUMNS.contains(key) && !BOOKKEEPING.contains(key)) {
                rest.put(key, value instanceof LocalDate date ? date.toString() : value);
            }
        });
        try {
            return JSON.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
