package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.graph.Graph;
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
     * Those of the claims, denials and measures in some rendered values.
     *
     * @return {@code id}, {@code label} (who leads and the year, for a claim), {@code onRecord} (the day), {@code low} and
     *     {@code high} (per cent), by id; a key without a value is left out
     */
    public List<Map<String, Object>> of(Collection<?> values) {
        Set<String> ids = new LinkedHashSet<>();
        Pictures.addEntities(values, ids);
        return ids.isEmpty()
                ? List.of()
                : Row.read(graph, Lookup.CAPTIONS, Map.of("ids", List.copyOf(ids), "kinds", KINDS))
                        .map(Captions::shown)
                        .toList();
    }

    private static Map<String, Object> shown(Row row) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", row.text("id"));
        row.texts("leads").forEach(lead -> shown.put("label", label(lead, row.shown("date"))));
        for (String column : List.of("onRecord", "low", "high")) {
            Object value = row.shown(column);
            if (value != null) {
                shown.put(column, value);
            }
        }
        return shown;
    }

    private static String label(String lead, @Nullable Object date) {
        String name = lead.codePointCount(0, lead.length()) <= NAME
                ? lead
                : lead.substring(0, lead.offsetByCodePoints(0, NAME - 1)).stripTrailing() + "…";
        return date == null ? name : name + " " + date.toString().substring(0, 4);
    }
}
