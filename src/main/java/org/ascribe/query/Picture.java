package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the graph to be drawn, rendered as in the public contract.
 *
 * @param nodes entities
 * @param relationships {@code type}, {@code from}, {@code to} (ids), what else it says, {@code statedBy}, {@code sources}
 * @param truncated whether there is more than could be shown
 */
public record Picture(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships, boolean truncated) {

    /** All of it, with how many nodes and relationships there are, in all and by kind and type. */
    public Map<String, Object> shown() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("nodes", nodes.size());
        counts.put("relationships", relationships.size());
        counts.put("kinds", count(nodes, "kind"));
        counts.put("types", count(relationships, "type"));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("nodes", nodes);
        shown.put("relationships", relationships);
        shown.put("counts", counts);
        shown.put("truncated", truncated);
        return shown;
    }

    private static Map<String, Integer> count(List<Map<String, Object>> items, String key) {
        Map<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(String.valueOf(item.get(key)), 1, Integer::sum));
        return counts;
    }
}
