package org.ascribe.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.query.Column;
import org.ascribe.query.Count;
import org.ascribe.query.Question;

/** The shapes of values, as JSON Schema 2020-12 for the OpenAPI document. */
final class Schemas {
    private Schemas() {}

    /** The names and values, in turn, in this order. */
    static Fields object(Object... namesAndValues) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), Value.of(namesAndValues[i + 1]));
        }
        return new Fields(fields);
    }

    /** What a shape says of the type, or an empty text. */
    static String type(Fields shape) {
        return shape.get("type") instanceof Value.Text type ? type.text() : "";
    }

    /** A reference to a shape of the components. */
    static Fields ref(String name) {
        return object("$ref", "#/components/schemas/" + name);
    }

    /** The answer to a question. */
    static Fields answer(Question question) {
        String name = typeName(question.name());
        Map<String, Fields> row = new LinkedHashMap<>();
        question.columns()
                .forEach(column -> row.put(column.name(), of(column, name).with("description", column.description())));
        Fields properties = object(
                "question", object("type", "string", "const", question.name()),
                "title", object("type", "string"),
                "parameters", object("type", "object", "additionalProperties", given()),
                "resolved", object("type", "object", "additionalProperties", list(ref("Entity"))),
                "columns", list(object("type", "string")),
                "rows", list(whole(Fields.of(row)).with("title", name + "Row")),
                "truncated", object("type", "boolean"),
                "next", nullable("string"),
                "notes", list(object("type", "string")));
        for (Count count : question.counts()) {
            properties = properties.with(count.name(), object("type", "integer"));
        }
        return record(properties, "question", "title", "parameters", "resolved", "columns", "rows", "truncated", "next")
                .with("title", name + "Answer");
    }

    /** A name as generated clients call a type. */
    private static String typeName(String words) {
        return Arrays.stream(words.split("-", -1)).map(StringUtils::capitalize).collect(Collectors.joining());
    }

    /** What a parameter may be. */
    static Fields given() {
        return object("oneOf", List.of(object("type", "string"), object("type", "integer"), ref("Entity")));
    }

    private static Fields of(Column column, String owner) {
        return switch (column.type()) {
            case ENTITY -> orNull("Entity");
            case ENTITIES -> list(ref("Entity"));
            case SOURCE -> orNull("Source");
            case SOURCES -> list(ref("Source"));
            case DATE -> orNull("Date");
            case TEXT -> nullable("string");
            case TEXTS -> list(object("type", "string"));
            case NUMBER -> nullable("number");
            case LIKELIHOOD -> nullable("number").with("minimum", 0).with("maximum", 100);
            case RANGE -> object("oneOf", List.of(object("type", "integer"), ref("Range"), object("type", "null")));
            case FLAG -> nullable("boolean");
            case LIST -> list(fields(column, owner));
            case ROW -> object("anyOf", List.of(fields(column, owner), object("type", "null")));
        };
    }

    private static Fields fields(Column column, String owner) {
        String name = owner + typeName(column.name());
        Map<String, Fields> fields = new LinkedHashMap<>();
        column.fields().forEach(field -> fields.put(field.name(), of(field, name)));
        return object("type", "object", "title", name, "properties", fields);
    }

    /** Such a value, or null. */
    static Fields nullable(String type) {
        return object("type", List.of(type, "null"));
    }

    /** A value of a shape of the components, or null. */
    static Fields orNull(String name) {
        return object("anyOf", List.of(ref(name), object("type", "null")));
    }

    /** A list of such items. */
    static Fields list(Fields items) {
        return object("type", "array", "items", items);
    }

    /** An object with these fields, of which some are always there. */
    static Fields record(Fields properties, String... required) {
        return object("type", "object", "properties", properties, "required", List.of(required));
    }

    /** An object all fields of which are always there. */
    static Fields whole(Fields properties) {
        return record(properties, properties.fields().keySet().toArray(String[]::new));
    }

    /** A list of such items, and what else comes with it. */
    static Fields listOf(Fields item, Object... more) {
        Map<String, Value> properties = new LinkedHashMap<>();
        properties.put("items", list(item));
        properties.put("next", nullable("string"));
        properties.put("truncated", object("type", "boolean"));
        properties.putAll(object(more).fields());
        return record(new Fields(properties), "items", "next", "truncated");
    }
}
