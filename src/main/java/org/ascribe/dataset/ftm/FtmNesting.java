package org.ascribe.dataset.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes entities apart that stand in each other: some exports put a sanction into the person that it is on. */
final class FtmNesting {
    private static final int DEEPEST = 8;
    private static final String PROPERTIES = "properties";
    private static final String DATASETS = "datasets";

    private FtmNesting() {}

    /** The entity, which refers to what was in it by its id, and then that. */
    static List<JsonNode> flat(JsonNode entity) {
        List<JsonNode> flat = new ArrayList<>();
        flatten(entity, flat, 0);
        return flat;
    }

    private static void flatten(JsonNode entity, List<JsonNode> flat, int depth) {
        if (depth > DEEPEST || !holdsOthers(entity)) {
            flat.add(entity);
            return;
        }
        ObjectNode outer = entity.deepCopy();
        flat.add(outer);
        for (Map.Entry<String, JsonNode> property : entity.path(PROPERTIES).properties()) {
            ArrayNode values = outer.withObjectProperty(PROPERTIES).putArray(property.getKey());
            for (JsonNode value : listed(property.getValue())) {
                if (isEntity(value)) {
                    values.add(value.path("id").asText());
                    flatten(tied(value.deepCopy(), outer), flat, depth + 1);
                } else {
                    values.add(value);
                }
            }
        }
    }

    private static boolean holdsOthers(JsonNode entity) {
        return entity.path(PROPERTIES).properties().stream()
                .anyMatch(property -> listed(property.getValue()).stream().anyMatch(FtmNesting::isEntity));
    }

    private static List<JsonNode> listed(JsonNode value) {
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> values = new ArrayList<>();
        value.forEach(values::add);
        return values;
    }

    private static boolean isEntity(JsonNode node) {
        return node.path("id").isValueNode() && node.path("schema").isTextual();
    }

    /** What leaves out the end that it stands in gets it back. */
    private static JsonNode tied(ObjectNode inner, JsonNode outer) {
        if (!inner.has(DATASETS) && outer.has(DATASETS)) {
            inner.set(DATASETS, outer.path(DATASETS));
        }
        Optional<String> open = FtmRelations.ends(inner.path("schema").asText()).stream()
                .filter(end -> inner.path(PROPERTIES).path(end).isEmpty()
                        && !inner.path(PROPERTIES).path(end).isTextual())
                .findFirst();
        open.ifPresent(end -> inner.withObjectProperty(PROPERTIES)
                .putArray(end)
                .add(outer.path("id").asText()));
        return inner;
    }
}
