package org.ascribe.dataset.curated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What may stand where in a dataset: the keys of the schema, each with an example out of one dataset that has everything. */
public final class FormatGuide {
    private static final String ROOT = "dataset";
    /** It has the keys of all the others. */
    private static final String MENTION = "mention";

    private final JsonNode schema = DatasetSchema.build();
    private final String example;
    private final JsonNode tree;
    private final Map<String, Map<String, JsonNode>> values = new LinkedHashMap<>();

    private FormatGuide(String example) {
        this.example = example;
        try {
            this.tree = YamlDocuments.trees(example).getFirst();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        collect(ROOT, schema, tree);
    }

    /** With the example that comes with the program. */
    public static FormatGuide read() {
        try (InputStream in = FormatGuide.class.getResourceAsStream("/dataset/everything.yaml")) {
            return new FormatGuide(
                    new String(Objects.requireNonNull(in, "everything.yaml").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A part of a dataset that has keys.
     *
     * @param name its name in the schema
     * @param keys what may stand in it
     */
    public record Part(String name, List<Key> keys) {}

    /**
     * A key.
     *
     * @param name how it is written
     * @param required whether it must be there
     * @param meaning what it says; empty where its part says that
     * @param part the part that it holds, or an empty text
     * @param choices the values that it may have; empty where it may have any
     * @param example it with a value, or an empty text for a list that has a part of its own
     */
    public record Key(
            String name, boolean required, String meaning, String part, List<String> choices, String example) {}

    /** The dataset that has everything, as it is written. */
    public String example() {
        return example;
    }

    /** All parts, the dataset first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part(ROOT, schema));
        schema.path("$defs").properties().stream()
                .filter(entry -> entry.getValue().has("properties"))
                .forEach(entry -> parts.add(part(entry.getKey(), entry.getValue())));
        return parts;
    }

    /** A link of each type, by the name of the type. */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (JsonNode entity : tree.path(Section.ENTITIES.list())) {
            entity.path("links")
                    .forEach(link -> links.putIfAbsent(link.path("type").asText(), DatasetText.inLine(link)));
        }
        return links;
    }

    private Part part(String name, JsonNode definition) {
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(key -> required.add(key.asText()));
        List<Key> keys = new ArrayList<>();
        definition.path("properties").properties().forEach(entry -> {
            JsonNode shape = entry.getValue();
            JsonNode target = target(shape);
            List<String> choices = new ArrayList<>();
            shape.path("enum").forEach(choice -> choices.add(choice.asText()));
            keys.add(new Key(
                    entry.getKey(),
                    required.contains(entry.getKey()),
                    shape.path("description").asText(target.path("description").asText()),
                    target.has("properties") ? nameOf(shape) : "",
                    choices,
                    example(name, entry.getKey())));
        });
        return new Part(name, keys);
    }

    private String example(String part, String key) {
        JsonNode value = values.getOrDefault(part, Map.of()).get(key);
        if (value == null || (part.equals(ROOT) && value.isArray())) {
            return "";
        }
        return key + ": " + DatasetText.inLine(shortened(value));
    }

    /** Of a list of mappings the first says how it is written. */
    private static JsonNode shortened(JsonNode value) {
        return value.isArray() && value.path(0).isObject()
                ? ((ObjectNode) value.get(0)).arrayNode().add(value.get(0))
                : value;
    }

    private void collect(String part, JsonNode definition, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> collect(part, definition, item));
        } else if (value.isObject() && !part.equals(MENTION)) {
            value.properties().forEach(entry -> {
                values.computeIfAbsent(part, name -> new LinkedHashMap<>())
                        .putIfAbsent(entry.getKey(), entry.getValue());
                JsonNode shape = definition.path("properties").path(entry.getKey());
                collect(nameOf(shape), target(shape), entry.getValue());
            });
        }
    }

    /** The definition that a shape refers to, for itself or for its items. */
    private JsonNode target(JsonNode shape) {
        return schema.path("$defs").path(nameOf(shape));
    }

    private static String nameOf(JsonNode shape) {
        String reference =
                shape.path("$ref").asText(shape.path("items").path("$ref").asText());
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
