package org.ascribe.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.curated.Section;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** What one dataset says of a node, as an entry of Ascribe's own format. */
final class Entries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<NodeKind> RECORDS =
            EnumSet.of(NodeKind.SOURCE, NodeKind.ATTRIBUTION, NodeKind.DENIAL, NodeKind.COMMENT, NodeKind.MEASURE);

    private Entries() {}

    /** The entry of a node in a section; its relationships are those of one dataset. */
    static ObjectNode of(Section section, Element element) {
        return section.given() && RECORDS.contains(element.node().kind()) ? claim(element) : entity(element);
    }

    private static ObjectNode entity(Element element) {
        ObjectNode entity = JSON.objectNode();
        entity.put("id", element.node().id())
                .put("kind", element.node().kind().label())
                .put("name", element.node().name());
        values(entity, element.node().properties());
        ArrayNode names = JSON.arrayNode();
        element.ties(RelationshipType.NAMES).forEach(tie -> names.add(name(tie)));
        put(entity, "names", names);
        ArrayNode links = JSON.arrayNode();
        element.ties().stream().filter(tie -> isStatedOnEntities(tie.type())).forEach(tie -> links.add(link(tie)));
        put(entity, "links", links);
        ArrayNode dates = JSON.arrayNode();
        element.ties(RelationshipType.DATED).forEach(tie -> dates.add(dating(tie)));
        put(entity, "dates", dates);
        return entity;
    }

    private static boolean isStatedOnEntities(RelationshipType type) {
        return (type.structural() && type != RelationshipType.NAMES && type != RelationshipType.DATED)
                || type == RelationshipType.SAME_AS
                || type == RelationshipType.OVERLAPS
                || type == RelationshipType.MAY_BE
                || type == RelationshipType.CITED_IN;
    }

    private static ObjectNode name(Tie tie) {
        ObjectNode name = JSON.objectNode();
        String alias = tie.other().id();
        name.put("name", alias.substring(alias.indexOf(':') + 1));
        Map<String, Object> properties = new HashMap<>(tie.properties());
        Object users = properties.remove(Property.STATED_BY.key());
        values(name, properties);
        if (users instanceof List<?> list) {
            name.set("usedBy", texts(list));
        }
        return name;
    }

    private static ObjectNode link(Tie tie) {
        ObjectNode link = JSON.objectNode();
        link.put("type", tie.type().name()).put("to", tie.other().id());
        values(link, tie.properties());
        return link;
    }

    private static ObjectNode dating(Tie tie) {
        ObjectNode dating = JSON.objectNode();
        values(dating, tie.properties());
        return dating;
    }

    private static ObjectNode claim(Element element) {
        ObjectNode claim = JSON.objectNode();
        NodeKind kind = element.node().kind();
        claim.put("id", element.node().id());
        if (kind != NodeKind.SOURCE) {
            claim.put("name", element.node().name());
        }
        values(claim, element.node().properties());
        switch (kind) {
            case ATTRIBUTION -> {
                full(claim, "who", element.ties(RelationshipType.MADE));
                ids(claim, "voicedBy", element, RelationshipType.VOICED);
                ids(claim, "what", element, RelationshipType.ABOUT);
                ids(claim, "whom", element, RelationshipType.POINTS_TO);
                ids(claim, "sameStatementAs", element, RelationshipType.REPORTS_SAME_STATEMENT);
            }
            case DENIAL -> {
                ids(claim, "who", element, RelationshipType.ISSUED);
                ids(claim, "voicedBy", element, RelationshipType.VOICED);
                ids(claim, "contests", element, RelationshipType.CONTESTS);
                ids(claim, "counters", element, RelationshipType.COUNTERS);
            }
            case COMMENT -> {
                full(claim, "who", element.ties(RelationshipType.MADE));
                ids(claim, "voicedBy", element, RelationshipType.VOICED);
                ids(claim, "about", element, RelationshipType.ABOUT);
            }
            case SOURCE -> ids(claim, "reportsOn", element, RelationshipType.REPORTS_ON);
            case MEASURE -> {
                ids(claim, "by", element, RelationshipType.IMPOSED);
                ids(claim, "against", element, RelationshipType.AGAINST);
                ids(claim, "answers", element, RelationshipType.ANSWERS);
            }
            default -> {}
        }
        full(claim, "sources", element.ties(RelationshipType.CITED_IN));
        return claim;
    }

    private static void ids(ObjectNode claim, String key, Element element, RelationshipType type) {
        put(
                claim,
                key,
                texts(element.ties(type).stream().map(tie -> tie.other().id()).toList()));
    }

    private static void full(ObjectNode claim, String key, List<Tie> ties) {
        ArrayNode array = JSON.arrayNode();
        for (Tie tie : ties) {
            ObjectNode reference = JSON.objectNode().put("id", tie.other().id());
            values(reference, tie.properties());
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
                                : plain(value));
            }
        }
    }

    private static JsonNode plain(Object value) {
        return switch (value) {
            case List<?> list -> texts(list);
            case Boolean flag -> JSON.booleanNode(flag);
            case Double number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            default -> JSON.textNode(value.toString());
        };
    }

    private static JsonNode date(Object value, @Nullable Object text) {
        return text == null || text.equals(value)
                ? JSON.textNode(value.toString())
                : JSON.objectNode().put("value", value.toString()).put("text", text.toString());
    }

    private static ArrayNode texts(List<?> values) {
        ArrayNode texts = JSON.arrayNode();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }

    private static void put(ObjectNode node, String key, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(key, values);
        }
    }
}
