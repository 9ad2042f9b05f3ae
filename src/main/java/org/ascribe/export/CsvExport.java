package org.ascribe.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Formulas;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.PropertyValues;

/** Writes one line a node and a relationship; what is not a column stands as JSON in the last one. */
final class CsvExport {
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
            PropertyValues properties) {
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

    private static String json(PropertyValues properties) {
        Map<String, Value> rest = new LinkedHashMap<>(properties.all().fields());
        rest.keySet().removeIf(key -> COLUMNS.contains(key) || BOOKKEEPING.contains(key));
        return Json.text(new Fields(rest));
    }
}
