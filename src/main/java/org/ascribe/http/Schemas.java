package org.ascribe.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.query.ColumnType;
import org.ascribe.query.Question;

/** The shapes of values, as JSON Schema 2020-12 for the OpenAPI document. */
final class Schemas {
    private Schemas() {}

    /** A map with the keys and values in this order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }

    /** A reference to a shape of the components. */
    static Map<String, Object> ref(String name) {
        return object("$ref", "#/components/schemas/" + name);
    }

    /** The shapes that several routes share. */
    static Map<String, Object> components() {
        Map<String, Object> text = object("type", "string");
        Map<String, Object> count = object("type", "integer", "minimum", 0);
        return object(
                "Entity",
                record(
                        object("id", text, "name", text, "kind", text, "origin", text, "state", ref("State")),
                        "id",
                        "name",
                        "kind"),
                "State",
                record(object("id", text, "name", text, "kind", object("const", "State")), "id", "name", "kind"),
                "Source",
                record(
                        object(
                                "id", text,
                                "publisher", nullable("string"),
                                "title", nullable("string"),
                                "url", nullable("string"),
                                "published", orNull("Date")),
                        "id"),
                "Date",
                record(
                        object(
                                "value", text,
                                "precision", object("enum", List.of("year", "month", "day")),
                                "text", nullable("string")),
                        "value",
                        "precision"),
                "Range",
                record(object("min", object("type", "integer"), "max", object("type", "integer")), "min", "max"),
                "Problem",
                record(
                        object(
                                "type", text,
                                "title", text,
                                "status", object("type", "integer"),
                                "detail", text,
                                "instance", text,
                                "hint", text,
                                "suggestions", list(object("type", "object")),
                                "candidates", list(object("type", "object")),
                                "requestId", text),
                        "type",
                        "title",
                        "status",
                        "detail",
                        "requestId"),
                "List",
                record(
                        object(
                                "items", list(object("type", "object")),
                                "next", nullable("string"),
                                "truncated", object("type", "boolean")),
                        "items",
                        "next",
                        "truncated"),
                "Hits",
                listOf(
                        object(
                                "entity",
                                ref("Entity"),
                                "matched",
                                text,
                                "why",
                                text,
                                "score",
                                object("type", "number", "minimum", 0, "maximum", 1)),
                        "suggestions",
                        list(ref("Entity"))),
                "Candidates",
                listOf(object(
                        "entity", ref("Entity"),
                        "standing", ref("Entity"),
                        "matched", text,
                        "why", text,
                        "usedBy", list(ref("Entity")),
                        "since", orNull("Date"),
                        "sources", list(ref("Source")),
                        "otherCarriers", list(ref("Entity")),
                        "judgements", list(object("type", "object")))),
                "Paths",
                listOf(
                        object("length", count, "nodes", list(ref("Entity")), "links", list(ref("Relationship"))),
                        "records",
                        list(ref("Record"))),
                "Relationship",
                whole(object(
                        "type", text,
                        "from", text,
                        "to", text,
                        "statedBy", list(ref("Entity")),
                        "sources", list(ref("Source")))),
                "Graph",
                whole(object(
                        "nodes", list(ref("Entity")),
                        "relationships", list(ref("Relationship")),
                        "counts", object("type", "object"),
                        "truncated", object("type", "boolean"))),
                "Neighbours",
                listOf(
                        object("entity", ref("Entity"), "distance", count, "links", list(object("type", "object"))),
                        "entity",
                        ref("Entity"),
                        "counts",
                        list(object("type", "object")),
                        "records",
                        list(ref("Record"))),
                "Record",
                record(
                        object(
                                "id", text,
                                "label", text,
                                "onRecord", object("type", "string", "format", "date"),
                                "low", object("type", "number"),
                                "high", object("type", "number")),
                        "id"),
                "Card",
                record(
                        object(
                                "id", text,
                                "name", text,
                                "kind", text,
                                "names", list(object("type", "object")),
                                "relations", list(object("type", "object")),
                                "claims", object("type", "object"),
                                "denials", object("type", "object"),
                                "measures", object("type", "object"),
                                "members", list(ref("Entity")),
                                "sources", list(ref("Source"))),
                        "id",
                        "name",
                        "kind",
                        "names",
                        "relations",
                        "claims",
                        "denials",
                        "measures",
                        "members",
                        "sources"),
                "Vocabulary",
                Vocabulary.shape(),
                "Object",
                object("type", "object"));
    }

    /** The answer to a question. */
    static Map<String, Object> answer(Question question) {
        Map<String, Object> row = new LinkedHashMap<>();
        question.columns().forEach(column -> {
            Map<String, Object> shape = new LinkedHashMap<>(of(column.type()));
            shape.put("description", column.description());
            row.put(column.name(), shape);
        });
        return record(
                object(
                        "question", object("const", question.name()),
                        "title", object("type", "string"),
                        "parameters", object("type", "object"),
                        "columns", list(object("type", "string")),
                        "rows", list(whole(row)),
                        "truncated", object("type", "boolean"),
                        "notes", list(object("type", "string"))),
                "question",
                "title",
                "parameters",
                "columns",
                "rows",
                "truncated");
    }

    private static Map<String, Object> of(ColumnType type) {
        return switch (type) {
            case ENTITY -> orNull("Entity");
            case ENTITIES -> list(ref("Entity"));
            case SOURCE -> orNull("Source");
            case SOURCES -> list(ref("Source"));
            case DATE -> orNull("Date");
            case TEXT -> nullable("string");
            case TEXTS -> list(object("type", "string"));
            case NUMBER -> nullable("number");
            case RANGE -> object("anyOf", List.of(object("type", "integer"), ref("Range"), object("type", "null")));
            case FLAG -> nullable("boolean");
            case LIST -> list(object());
        };
    }

    private static Map<String, Object> nullable(String type) {
        return object("type", List.of(type, "null"));
    }

    private static Map<String, Object> orNull(String name) {
        return object("anyOf", List.of(ref(name), object("type", "null")));
    }

    /** An array of such items. */
    static Map<String, Object> list(Object items) {
        return object("type", "array", "items", items);
    }

    private static Map<String, Object> record(Map<String, Object> properties, String... required) {
        return object("type", "object", "properties", properties, "required", List.of(required));
    }

    /** An object all properties of which are always there. */
    static Map<String, Object> whole(Map<String, Object> properties) {
        return record(properties, properties.keySet().toArray(String[]::new));
    }

    /** A list of such items, and what else comes with it. */
    private static Map<String, Object> listOf(Map<String, Object> item, Object... more) {
        Map<String, Object> properties =
                object("items", list(whole(item)), "next", nullable("string"), "truncated", object("type", "boolean"));
        properties.putAll(object(more));
        return record(properties, "items", "next", "truncated");
    }
}
