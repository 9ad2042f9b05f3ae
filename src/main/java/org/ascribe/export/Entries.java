package org.ascribe.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Json;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.dataset.curated.ReferenceKey;
import org.ascribe.dataset.curated.Section;
import org.ascribe.graph.PropertyValues;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;

/** What one dataset says of a node, as an entry of Ascribe's own format. */
final class Entries {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Entries() {}

    /** The entry of a node in a section; its relationships are those of one dataset. */
    static ObjectNode of(Section section, Element element) {
        return section.given() && section != Section.ENTITIES ? claim(element) : entity(element);
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
        return RelationshipGroup.RELATIONS.contains(type)
                || type == RelationshipType.HELD_SAME_AS
                || type == RelationshipType.CITED_IN;
    }

    private static ObjectNode name(Tie tie) {
        ObjectNode name = JSON.objectNode();
        String alias = tie.other().id();
        name.put("name", alias.substring(alias.indexOf(':') + 1));
        values(name, tie.properties(), Property.STATED_BY);
        List<String> users = tie.properties().texts(Property.STATED_BY.key());
        put(name, "usedBy", texts(users));
        return name;
    }

    private static ObjectNode link(Tie tie) {
        ObjectNode link = JSON.objectNode();
        link.put("type", tie.type().inFiles()).put("to", tie.other().id());
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
        for (ReferenceKey key : ReferenceKey.of(kind)) {
            ArrayNode references = JSON.arrayNode();
            element.ties(key.type()).forEach(tie -> references.add(reference(key, tie)));
            put(claim, key.key(), references);
        }
        return claim;
    }

    /** The entry of a judgement of an editor. */
    static ObjectNode of(Judgement judgement) {
        ObjectNode entry = JSON.objectNode();
        entry.put("from", judgement.from()).put("to", judgement.to());
        entry.put(Property.JUDGEMENT.key(), judgement.verdict().text());
        Map<Property, String> further = new EnumMap<>(Property.class);
        further.put(Property.BASIS, judgement.basis());
        further.put(Property.DECIDED_BY, judgement.decidedBy());
        further.put(Property.DATE, judgement.date());
        further.forEach((property, value) -> {
            if (!value.isEmpty()) {
                entry.put(property.key(), value);
            }
        });
        return entry;
    }

    private static JsonNode reference(ReferenceKey key, Tie tie) {
        if (!key.detailed()) {
            return JSON.textNode(tie.other().id());
        }
        ObjectNode reference = JSON.objectNode().put("id", tie.other().id());
        values(reference, tie.properties());
        return reference;
    }

    /** Puts the properties of the vocabulary into an entry, but for the name and others that stand elsewhere in it. */
    private static void values(ObjectNode target, PropertyValues properties, Property... elsewhere) {
        for (Property property : Property.values()) {
            Value value = properties.value(property);
            if (!(value instanceof Value.None)
                    && property != Property.NAME
                    && !Arrays.asList(elsewhere).contains(property)) {
                target.set(property.key(), json(value));
            }
        }
    }

    private static JsonNode json(Value value) {
        return switch (value) {
            case Value.Date date -> date(date);
            case Value.Likelihood likelihood -> JSON.numberNode(likelihood.percent());
            case Value.Text text -> JSON.textNode(text.text());
            case Value.Amount number -> JSON.numberNode(number.number().doubleValue());
            case Value.Flag flag -> JSON.booleanNode(flag.set());
            case Value.Items items ->
                JSON.arrayNode()
                        .addAll(items.items().stream().map(Entries::json).toList());
            case Value.None none -> JSON.nullNode();
            case Reference reference -> JSON.textNode(reference.id());
            case Value.Range range -> JSON.textNode(range.min() + ".." + range.max());
            case RowValue row -> JSON.textNode(Json.text(row));
        };
    }

    private static JsonNode date(Value.Date date) {
        return date.text() == null || date.text().equals(date.value())
                ? JSON.textNode(date.value())
                : JSON.objectNode().put("value", date.value()).put("text", date.text());
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode texts = JSON.arrayNode();
        values.forEach(texts::add);
        return texts;
    }

    private static void put(ObjectNode node, String key, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(key, values);
        }
    }
}
