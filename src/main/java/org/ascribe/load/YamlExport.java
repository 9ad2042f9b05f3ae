package org.ascribe.load;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.GraphNode;
import org.ascribe.load.Exporter.StoredDataset;
import org.ascribe.load.Exporter.StoredLink;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Writes one dataset in the format that {@link org.ascribe.dataset.CuratedYaml} reads. */
final class YamlExport {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET));

    private final StoredDataset dataset;
    private final Map<RelationshipType, Map<String, List<StoredLink>>> byStart = new EnumMap<>(RelationshipType.class);
    private final Map<RelationshipType, Map<String, List<StoredLink>>> byEnd = new EnumMap<>(RelationshipType.class);

    private YamlExport(StoredDataset dataset) {
        this.dataset = dataset;
        for (StoredLink link : dataset.links()) {
            index(byStart, link.type(), link.from(), link);
            index(byEnd, link.type(), link.to(), link);
        }
    }

    static void write(StoredDataset dataset, Writer out) throws IOException {
        YAML.writeValue(out, new YamlExport(dataset).document());
        out.flush();
    }

    private ObjectNode document() {
        ObjectNode document = YAML.createObjectNode();
        document.put("dataset", dataset.name()).put("title", dataset.title());
        section(document, "sources", NodeKind.SOURCE);
        ArrayNode entities = YAML.createArrayNode();
        dataset.described().values().stream().filter(YamlExport::isEntity).forEach(node -> entities.add(entity(node)));
        put(document, "entities", entities);
        ArrayNode mentions = YAML.createArrayNode();
        dataset.mentioned().values().stream()
                .filter(node -> node.kind() != NodeKind.ALIAS)
                .forEach(node -> mentions.add(entity(node)));
        put(document, "mentions", mentions);
        section(document, "attributions", NodeKind.ATTRIBUTION);
        section(document, "denials", NodeKind.DENIAL);
        section(document, "measures", NodeKind.MEASURE);
        return document;
    }

    private void section(ObjectNode document, String key, NodeKind kind) {
        ArrayNode section = YAML.createArrayNode();
        dataset.described().values().stream()
                .filter(node -> node.kind() == kind)
                .forEach(node -> section.add(claim(node)));
        put(document, key, section);
    }

    private static boolean isEntity(GraphNode node) {
        return switch (node.kind()) {
            case SOURCE, ATTRIBUTION, DENIAL, MEASURE, ALIAS -> false;
            default -> true;
        };
    }

    private ObjectNode entity(GraphNode node) {
        ObjectNode entity = YAML.createObjectNode();
        entity.put("id", node.id()).put("kind", node.kind().label()).put("name", node.name());
        values(entity, node.properties());
        ArrayNode names = YAML.createArrayNode();
        links(byEnd, RelationshipType.NAMES, node.id()).forEach(link -> names.add(name(link)));
        put(entity, "names", names);
        ArrayNode links = YAML.createArrayNode();
        for (RelationshipType type : RelationshipType.values()) {
            if (isStatedOnEntities(type)) {
                links(byStart, type, node.id()).forEach(link -> links.add(structural(link)));
            }
        }
        put(entity, "links", links);
        return entity;
    }

    private static boolean isStatedOnEntities(RelationshipType type) {
        return (type.structural() && type != RelationshipType.NAMES)
                || type == RelationshipType.SAME_AS
                || type == RelationshipType.OVERLAPS
                || type == RelationshipType.MAY_BE
                || type == RelationshipType.CITED_IN;
    }

    private ObjectNode name(StoredLink link) {
        ObjectNode name = YAML.createObjectNode();
        name.put("name", link.from().substring(link.from().indexOf(':') + 1));
        Map<String, Object> properties = new HashMap<>(link.properties());
        Object users = properties.remove(Property.STATED_BY.key());
        values(name, properties);
        if (users != null) {
            name.set("usedBy", YAML.valueToTree(users));
        }
        return name;
    }

    private ObjectNode structural(StoredLink link) {
        ObjectNode node = YAML.createObjectNode();
        node.put("type", link.type().name()).put("to", link.to());
        values(node, link.properties());
        return node;
    }

    private ObjectNode claim(GraphNode node) {
        ObjectNode claim = YAML.createObjectNode();
        claim.put("id", node.id());
        if (node.kind() != NodeKind.SOURCE) {
            claim.put("name", node.name());
        }
        values(claim, node.properties());
        switch (node.kind()) {
            case ATTRIBUTION -> {
                full(claim, "who", links(byEnd, RelationshipType.MADE, node.id()), false);
                to(claim, "voicedBy", RelationshipType.VOICED);
                from(claim, "what", RelationshipType.ABOUT);
                from(claim, "whom", RelationshipType.POINTS_TO);
                from(claim, "sameStatementAs", RelationshipType.REPORTS_SAME_STATEMENT);
            }
            case DENIAL -> {
                to(claim, "who", RelationshipType.ISSUED);
                to(claim, "voicedBy", RelationshipType.VOICED);
                from(claim, "contests", RelationshipType.CONTESTS);
                from(claim, "counters", RelationshipType.COUNTERS);
            }
            case MEASURE -> {
                to(claim, "by", RelationshipType.IMPOSED);
                from(claim, "against", RelationshipType.AGAINST);
                from(claim, "answers", RelationshipType.ANSWERS);
            }
            default -> {}
        }
        full(claim, "sources", links(byStart, RelationshipType.CITED_IN, node.id()), true);
        return claim;
    }

    private void from(ObjectNode claim, String key, RelationshipType type) {
        ArrayNode ids = YAML.createArrayNode();
        links(byStart, type, claim.path("id").asText()).forEach(link -> ids.add(link.to()));
        put(claim, key, ids);
    }

    private void to(ObjectNode claim, String key, RelationshipType type) {
        ArrayNode ids = YAML.createArrayNode();
        links(byEnd, type, claim.path("id").asText()).forEach(link -> ids.add(link.from()));
        put(claim, key, ids);
    }

    private static void full(ObjectNode claim, String key, List<StoredLink> links, boolean toEnd) {
        ArrayNode array = YAML.createArrayNode();
        for (StoredLink link : links) {
            ObjectNode reference = YAML.createObjectNode();
            reference.put("id", toEnd ? link.to() : link.from());
            values(reference, link.properties());
            array.add(reference);
        }
        put(claim, key, array);
    }

    private static void values(ObjectNode target, Map<String, Object> properties) {
        for (Property property : Property.values()) {
            Object value = properties.get(property.key());
            if (value != null && property != Property.NAME) {
                target.set(
                        property.key(),
                        property.type() == ValueType.DATE
                                ? date(value, properties.get(property.key() + Period.TEXT))
                                : YAML.valueToTree(value));
            }
        }
    }

    private static JsonNode date(Object value, @Nullable Object text) {
        if (text == null || text.equals(value)) {
            return YAML.valueToTree(value);
        }
        return YAML.createObjectNode().put("value", value.toString()).put("text", text.toString());
    }

    private static void put(ObjectNode node, String key, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(key, values);
        }
    }

    private static List<StoredLink> links(
            Map<RelationshipType, Map<String, List<StoredLink>>> index, RelationshipType type, String id) {
        return index.getOrDefault(type, Map.of()).getOrDefault(id, List.of());
    }

    private static void index(
            Map<RelationshipType, Map<String, List<StoredLink>>> index,
            RelationshipType type,
            String id,
            StoredLink link) {
        index.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(link);
    }
}
