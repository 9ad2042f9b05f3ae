package org.ascribe.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;
import org.ascribe.schema.NodeKind;

/**
 * A query of the Reconciliation Service API.
 *
 * @param text what a cell says; empty if nothing here can be meant: by properties alone, or by types of another service
 * @param kinds what it is to be of; empty for any
 * @param limit candidates at most
 */
record ReconcileQuery(String text, Set<NodeKind> kinds, int limit) {
    /** Queries of a batch at most. */
    static final int MOST = 50;

    private static final int USUAL = 10;
    private static final int MOST_CANDIDATES = 100;
    private static final List<String> PARTS = List.of("query", "type", "limit", "properties", "type_strict");
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a batch.
     *
     * @throws Failure if it is anything else
     */
    static Map<String, ReconcileQuery> all(String queries) {
        JsonNode read;
        try {
            read = JSON.readTree(queries);
        } catch (IOException e) {
            throw wrong("The queries are no JSON");
        }
        if (!read.isObject() || read.isEmpty() || read.size() > MOST) {
            throw wrong("The queries are an object of 1 to " + MOST);
        }
        Map<String, ReconcileQuery> all = new LinkedHashMap<>();
        read.properties().forEach(one -> all.put(one.getKey(), of(one.getValue())));
        return all;
    }

    /** What is wrong with a request. */
    static Failure wrong(String message) {
        return Failure.of(
                Failure.Kind.USAGE, message, "For example queries={\"q0\":{\"query\":\"APT31\",\"type\":\"Actor\"}}");
    }

    private static ReconcileQuery of(JsonNode one) {
        one.fieldNames().forEachRemaining(name -> {
            if (!PARTS.contains(name)) {
                throw wrong("A query has " + String.join(", ", PARTS) + ", but no " + Parameter.bounded("name", name));
            }
        });
        JsonNode text = one.path("query");
        for (JsonNode property : one.path("properties")) {
            if (!property.has("pid") || !property.has("v")) {
                throw wrong("Each of the properties of a query has a pid and a v");
            }
        }
        boolean byProperties = text.isMissingNode() && !one.path("properties").isEmpty();
        if (!byProperties && (!text.isTextual() || text.asText().isBlank())) {
            throw wrong("Each query has a query, which is a text, or properties");
        }
        List<JsonNode> types = new ArrayList<>();
        one.path("type").forEach(types::add);
        if (one.path("type").isTextual()) {
            types.add(one.path("type"));
        }
        Set<NodeKind> kinds = NodeKind.BUT_NAMES.stream()
                .filter(kind -> types.stream().anyMatch(type -> type.asText().equalsIgnoreCase(kind.label())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NodeKind.class)));
        String wanted = kinds.isEmpty() && !types.isEmpty() ? "" : Parameter.bounded("query", text.asText());
        JsonNode limit = one.path("limit");
        int most = limit.canConvertToInt() && limit.asInt() > 0 ? Math.min(limit.asInt(), MOST_CANDIDATES) : USUAL;
        return new ReconcileQuery(wanted, kinds, most);
    }
}
