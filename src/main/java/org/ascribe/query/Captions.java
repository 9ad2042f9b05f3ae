package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** What pictures write on claims, denials and measures, and what their filters ask of them. */
@Singleton
public final class Captions {
    private static final List<String> KINDS =
            NodeKind.RECORDS.stream().map(NodeKind::label).sorted().toList();
    /** How much of a name has room beside the year, in characters. */
    private static final int NAME = 26;

    private final Graph graph;

    /** Reads them from the given graph. */
    public Captions(Graph graph) {
        this.graph = graph;
    }

    /**
     * Those of the claims, denials and measures in some values.
     *
     * @return {@code id}, {@code label} (who leads and the year, for a claim), {@code onRecord} (the day), {@code low} and
     *     {@code high} (per cent), by id; a key without a value is left out
     */
    public List<Fields> of(List<? extends Value> values) {
        Set<String> ids = new LinkedHashSet<>();
        values.forEach(value -> Pictures.addEntities(value, ids));
        return ids.isEmpty()
                ? List.of()
                : Lookup.CAPTIONS
                        .read(graph, Map.of("ids", List.copyOf(ids), "kinds", KINDS))
                        .map(Captions::shown)
                        .toList();
    }

    private static Fields shown(Row row) {
        Map<String, Value> shown = new LinkedHashMap<>();
        shown.put("id", Value.of(row.text("id")));
        row.texts("leads").forEach(lead -> shown.put("label", Value.of(label(lead, row.optional("date")))));
        shown.put("onRecord", Value.of(row.optional("onRecord")));
        shown.put("low", row.likelihood("low"));
        shown.put("high", row.likelihood("high"));
        shown.values().removeIf(Value.None.class::isInstance);
        return new Fields(shown);
    }

    private static String label(String lead, @Nullable String date) {
        String name = lead.codePointCount(0, lead.length()) <= NAME
                ? lead
                : lead.substring(0, lead.offsetByCodePoints(0, NAME - 1)).stripTrailing() + "…";
        return date == null ? name : name + " " + date.substring(0, 4);
    }
}
