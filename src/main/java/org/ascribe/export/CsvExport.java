package org.ascribe.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.graph.GraphNode;

/** Writes one line a node and a relationship; what is not a column stands as JSON in the last one. */
final class CsvExport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COLUMNS = Set.of("id", "kind", "name", "key", "latin");
    private static final Set<String> BOOKKEEPING = Set.of("dataset", "hash", "owners", "import");

    private CsvExport() {}

    static void write(Pages pages, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord("element", "dataset", "id", "type", "name", "from", "to", "properties");
        pages.all(page -> {
            for (Element element : page) {
                node(csv, element);
                element.ties().forEach(tie -> link(csv, element.node().id(), tie));
            }
        });
        csv.flush();
    }

    /** One line for the dataset that describes it, and one for each that points at it. */
    private static void node(CsvWriter csv, Element element) {
        GraphNode node = element.node();
        for (String owner : element.owners()) {
            boolean describes = element.describedBy().filter(owner::equals).isPresent();
            record(
                    csv,
                    describes ? "node" : "mention",
                    owner,
                    node.id(),
                    node.kind().label(),
                    node.name(),
                    "",
                    "",
                    node.properties());
        }
    }

    private static void link(CsvWriter csv, String id, Tie tie) {
        String from = tie.outgoing() ? id : tie.other().id();
        String to = tie.outgoing() ? tie.other().id() : id;
        record(csv, "relationship", tie.dataset(), "", tie.type().name(), "", from, to, tie.properties());
    }

    private static void record(
            CsvWriter csv,
            String element,
            String dataset,
            String id,
            String type,
            String name,
            String from,
            String to,
            Map<String, Object> properties) {
        csv.writeRecord(List.of(
                element,
                Formulas.guarded(dataset),
                Formulas.guarded(id),
                type,
                Formulas.guarded(name),
                Formulas.guarded(from),
                Formulas.guarded(to),
                json(properties)));
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
