package org.ascribe.dataset.curated;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.ascribe.schema.Property;

/** The parts that the JSON Schema of datasets is made of. */
final class SchemaNodes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    /** What {@link #demand} writes its demands under. */
    static final String DEMANDED = "then";

    private SchemaNodes() {}

    /** A date, or a mapping of the date and the text that it was read from. */
    static ObjectNode dateDefinition() {
        ObjectNode date = JSON.objectNode();
        ObjectNode keys = closed(date, List.of("value", "text"));
        keys.set("value", dateText());
        keys.set("text", text("As written in the source"));
        date.set("type", JSON.arrayNode().add("string").add("integer").add("object"));
        return date.put("pattern", DATE).put("description", "2021, 2021-07 or 2021-07-19");
    }

    static ObjectNode dateText() {
        ObjectNode date = JSON.objectNode();
        date.putArray("type").add("string").add("integer");
        return date.put("pattern", DATE);
    }

    static ObjectNode text(String meaning) {
        return JSON.objectNode().put("type", "string").put("minLength", 1).put("description", meaning);
    }

    static ObjectNode pattern(String pattern, String meaning) {
        return text(meaning).put("pattern", pattern);
    }

    static ObjectNode choice(String meaning, Collection<String> choices) {
        ObjectNode choice = JSON.objectNode().put("type", "string").put("description", meaning);
        ArrayNode values = choice.putArray("enum");
        choices.forEach(values::add);
        return choice;
    }

    static ObjectNode ids(String meaning) {
        return ref("ids").put("description", meaning);
    }

    static ObjectNode list(String definition) {
        ObjectNode list = JSON.objectNode().put("type", "array");
        list.set("items", ref(definition));
        return list;
    }

    static ObjectNode ref(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    /** Makes it an object without other keys than those to be added to the result. */
    static ObjectNode closed(ObjectNode schema, List<String> required) {
        schema.put("type", "object").put("additionalProperties", false);
        ArrayNode names = schema.putArray("required");
        required.forEach(names::add);
        return schema.putObject("properties");
    }

    /** Demands that lists are there and filled where a key has one of some values. */
    static void demand(ObjectNode schema, String key, Collection<String> values, Collection<String> lists) {
        ObjectNode rule = schema.withArray("allOf").addObject();
        ObjectNode condition = rule.putObject("if");
        ArrayNode allowed = condition.putObject("properties").putObject(key).putArray("enum");
        values.forEach(allowed::add);
        condition.putArray("required").add(key);
        ObjectNode demanded = rule.putObject(DEMANDED);
        ArrayNode required = demanded.putArray("required");
        ObjectNode filled = demanded.putObject("properties");
        for (String list : lists) {
            required.add(list);
            filled.putObject(list).put("minItems", 1);
        }
    }

    /** Adds a key for each of them. */
    static void addValues(ObjectNode keys, Collection<Property> properties) {
        properties.forEach(property -> keys.set(property.key(), value(property)));
    }

    /** What the property takes. */
    static ObjectNode value(Property property) {
        return switch (property.type()) {
            case TEXT, URL ->
                property.choices().isEmpty()
                        ? text(property.meaning())
                        : choice(property.meaning(), property.choices());
            case TEXTS -> ids(property.meaning());
            case NUMBER ->
                JSON.objectNode()
                        .put("type", "number")
                        .put("minimum", 0)
                        .put("maximum", 100)
                        .put("description", property.meaning());
            case FLAG -> JSON.objectNode().put("type", "boolean").put("description", property.meaning());
            case DATE -> date(property.meaning());
        };
    }

    private static ObjectNode date(String meaning) {
        return ref("date").put("description", meaning + ": 2021, 2021-07 or 2021-07-19");
    }
}
