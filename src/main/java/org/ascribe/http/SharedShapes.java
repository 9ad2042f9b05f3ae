package org.ascribe.http;

import static org.ascribe.http.Schemas.list;
import static org.ascribe.http.Schemas.listOf;
import static org.ascribe.http.Schemas.nullable;
import static org.ascribe.http.Schemas.object;
import static org.ascribe.http.Schemas.orNull;
import static org.ascribe.http.Schemas.record;
import static org.ascribe.http.Schemas.ref;
import static org.ascribe.http.Schemas.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;

/** The shapes that several routes share, as components of the OpenAPI document. */
final class SharedShapes {
    private static final Fields TEXT = object("type", "string");
    private static final Fields COUNT = object("type", "integer", "minimum", 0);

    private SharedShapes() {}

    /** All of them, by name. */
    static Fields all() {
        Map<String, Value> all = new LinkedHashMap<>();
        Stream.of(values(), errors(), lists(), graphs(), cards()).forEach(some -> all.putAll(some.fields()));
        return new Fields(all);
    }

    private static Fields values() {
        return object(
                "Entity",
                record(
                        object(
                                "id", TEXT,
                                "name", TEXT,
                                "kind", TEXT,
                                "role", TEXT,
                                "origin", TEXT,
                                "state", ref("State")),
                        "id",
                        "name",
                        "kind"),
                "State",
                record(object("id", TEXT, "name", TEXT, "kind", object("const", "State")), "id", "name", "kind"),
                "Source",
                record(
                        object(
                                "id", TEXT,
                                "publisher", nullable("string"),
                                "title", nullable("string"),
                                "url", nullable("string"),
                                "published", orNull("Date")),
                        "id"),
                "Date",
                record(
                        object(
                                "value", TEXT,
                                "precision", object("enum", List.of("year", "month", "day")),
                                "text", nullable("string")),
                        "value",
                        "precision"),
                "Range",
                record(object("min", object("type", "integer"), "max", object("type", "integer")), "min", "max"));
    }

    private static Fields errors() {
        return object(
                "Problem",
                record(
                        object(
                                "type", TEXT,
                                "title", TEXT,
                                "status", object("type", "integer"),
                                "detail", TEXT,
                                "instance", TEXT,
                                "hint", TEXT,
                                "suggestions", list(object("type", "object")),
                                "candidates", list(object("type", "object")),
                                "requestId", TEXT),
                        "type",
                        "title",
                        "status",
                        "detail",
                        "requestId"));
    }

    private static Fields lists() {
        return object(
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
                                TEXT,
                                "why",
                                TEXT,
                                "score",
                                object("type", "number", "minimum", 0, "maximum", 1)),
                        "suggestions",
                        list(ref("Entity"))),
                "Candidates",
                listOf(object(
                        "entity", ref("Entity"),
                        "standing", ref("Entity"),
                        "matched", TEXT,
                        "why", TEXT,
                        "usedBy", list(ref("Entity")),
                        "since", orNull("Date"),
                        "sources", list(ref("Source")),
                        "otherCarriers", list(ref("Entity")),
                        "judgements", list(object("type", "object")))));
    }

    private static Fields graphs() {
        return object(
                "Paths",
                listOf(
                        object("length", COUNT, "nodes", list(ref("Entity")), "links", list(ref("Relationship"))),
                        "records",
                        list(ref("Record"))),
                "Relationship",
                whole(object(
                        "type", TEXT,
                        "from", TEXT,
                        "to", TEXT,
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
                        object("entity", ref("Entity"), "distance", COUNT, "links", list(object("type", "object"))),
                        "entity",
                        ref("Entity"),
                        "counts",
                        list(object("type", "object")),
                        "records",
                        list(ref("Record"))),
                "Record",
                record(
                        object(
                                "id", TEXT,
                                "label", TEXT,
                                "onRecord", object("type", "string", "format", "date"),
                                "low", object("type", "number"),
                                "high", object("type", "number")),
                        "id"));
    }

    private static Fields cards() {
        return object(
                "Card",
                record(
                        object(
                                "id", TEXT,
                                "name", TEXT,
                                "kind", TEXT,
                                "lead", ref("Lead"),
                                "names", list(object("type", "object")),
                                "relations", list(object("type", "object")),
                                "claims", object("type", "object"),
                                "comments", object("type", "object"),
                                "denials", object("type", "object"),
                                "measures", object("type", "object"),
                                "operations", list(object("type", "object")),
                                "members", list(ref("Entity")),
                                "sources", list(ref("Source"))),
                        "id",
                        "name",
                        "kind",
                        "lead",
                        "names",
                        "relations",
                        "claims",
                        "comments",
                        "denials",
                        "measures",
                        "operations",
                        "members",
                        "sources"),
                "Lead",
                whole(object(
                        "text",
                        TEXT,
                        "parts",
                        list(whole(object(
                                "about", TEXT,
                                "text", TEXT,
                                "count", COUNT,
                                "question", TEXT,
                                "parameters", object("type", "object")))))),
                "Overview",
                whole(object(
                        "statements",
                        list(whole(object(
                                "id", TEXT,
                                "date", nullable("string"),
                                "who", list(TEXT),
                                "what", list(TEXT),
                                "whom", list(TEXT)))),
                        "parties",
                        list(record(
                                object("id", TEXT, "name", TEXT, "kind", TEXT, "within", list(TEXT)),
                                "id",
                                "name",
                                "kind",
                                "within")))),
                "Vocabulary",
                Vocabulary.shape(),
                "Object",
                object("type", "object"));
    }
}
