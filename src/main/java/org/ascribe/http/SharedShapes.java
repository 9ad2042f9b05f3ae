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
import org.ascribe.query.Card;
import org.ascribe.query.DocumentedPath;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.GraphCounts;
import org.ascribe.query.NameCandidate;
import org.ascribe.query.Neighbour;
import org.ascribe.query.Overview;
import org.ascribe.query.StatedLink;
import org.ascribe.report.Account;

/** The shapes that several routes share, as components of the OpenAPI document. */
final class SharedShapes {
    /** A date in a list beside which the field may be a date alone. */
    static final String LISTED_DATE = "ListedDate";

    private static final Fields TEXT = object("type", "string");
    private static final Fields COUNT = object("type", "integer", "minimum", 0);

    private SharedShapes() {}

    /** All of them, by name. */
    static Fields all() {
        Map<String, Value> all = new LinkedHashMap<>();
        Stream.of(values(), errors(), lists(), cards(), Fields.of(CardRoutes.shapes()))
                .forEach(some -> all.putAll(some.fields()));
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
                record(
                        object("id", TEXT, "name", TEXT, "kind", object("type", "string", "const", "State")),
                        "id",
                        "name",
                        "kind"),
                "Source",
                record(
                        object(
                                "id", TEXT,
                                "publisher", nullable("string"),
                                "title", nullable("string"),
                                "url", nullable("string"),
                                "published", orNull("Date")),
                        "id",
                        "publisher",
                        "title",
                        "url",
                        "published"),
                "Date",
                date(),
                // Clients in TypeScript cannot have a type and a list of the same type for one field.
                LISTED_DATE,
                date(),
                "Reference",
                // anyOf: clients in Python take nothing for a field that is null, and would find a source in every
                // entity.
                object("anyOf", List.of(ref("Entity"), ref("Source"))),
                "Range",
                record(object("min", object("type", "integer"), "max", object("type", "integer")), "min", "max"));
    }

    private static Fields date() {
        return record(
                object(
                        "value", TEXT,
                        "precision", object("type", "string", "enum", List.of("year", "month", "day")),
                        "text", nullable("string")),
                "value",
                "precision");
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
                                "suggestions", list(ref("Entity")),
                                "candidates", list(ref("Entity")),
                                "requestId", TEXT),
                        "type",
                        "title",
                        "status",
                        "detail",
                        "requestId"));
    }

    private static Fields lists() {
        Fields suggestions = list(ref("Entity"));
        return object(
                "Hits",
                listOf(ref("FoundEntity"), "suggestions", suggestions),
                "Candidates",
                listOf(ref("NameCandidate")),
                "Paths",
                listOf(ref("DocumentedPath"), "records", list(ref("Record"))),
                "Neighbours",
                listOf(
                        ref("Neighbour"),
                        "entity",
                        ref("Entity"),
                        "counts",
                        list(ref("NeighbourCount")),
                        "records",
                        list(ref("Record"))),
                "Graph",
                whole(object(
                        "nodes", list(ref("Entity")),
                        "relationships", list(ref("StatedLink")),
                        "counts",
                                whole(object(
                                        "nodes",
                                        COUNT,
                                        "relationships",
                                        COUNT,
                                        "kinds",
                                        object("type", "object", "additionalProperties", COUNT),
                                        "types",
                                        object("type", "object", "additionalProperties", COUNT))),
                        "truncated", object("type", "boolean"),
                        "records", list(ref("Record")))),
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

    /** Read off the records that are answered. */
    private static Fields cards() {
        return Fields.of(RecordShapes.of(List.of(
                        Card.class,
                        Overview.All.class,
                        GraphCounts.class,
                        FoundEntity.class,
                        NameCandidate.class,
                        Neighbour.class,
                        Neighbour.Count.class,
                        DocumentedPath.class,
                        StatedLink.class,
                        ListsController.Meant.class,
                        WatchState.class,
                        Account.class)))
                .with("Overview", ref(RecordShapes.name(Overview.All.class)))
                .with("Vocabulary", Vocabulary.shape())
                .with(
                        "Parameter",
                        whole(object(
                                "name", TEXT,
                                "type", TEXT,
                                "several", object("type", "boolean"),
                                "required", object("type", "boolean"),
                                "default", nullable("string"),
                                "description", TEXT,
                                "example", TEXT)))
                .with("Property", whole(object("name", TEXT, "meaning", TEXT, "choices", list(TEXT))))
                .with("Column", whole(object("name", TEXT, "type", TEXT, "description", TEXT)))
                .with("Question", record(question(), "name", "title", "description", "parameters", "columns", "href"))
                .with(
                        "About",
                        record(question().with("cypher", TEXT), "name", "title", "parameters", "columns", "cypher"))
                .with("Cypher", whole(object("cypher", TEXT)))
                .with("Entities", lines(ref("Entity")))
                .with(
                        "ManyNames",
                        record(
                                object(
                                        "names",
                                        object(
                                                "type",
                                                "array",
                                                "items",
                                                TEXT,
                                                "minItems",
                                                1,
                                                "maxItems",
                                                ManyNames.MOST),
                                        "kind",
                                        TEXT),
                                "names"))
                .with("Meant", lines(ref("ListsControllerMeant")))
                .with("Questions", lines(ref("Question")))
                .with(
                        "Health",
                        record(
                                object(
                                        "status",
                                        object("type", "string", "enum", List.of("UP", "DOWN")),
                                        "checks",
                                        object("type", "object", "additionalProperties", TEXT)),
                                "status"));
    }

    private static Fields question() {
        return object(
                "name", TEXT,
                "title", TEXT,
                "description", TEXT,
                "parameters", list(ref("Parameter")),
                "columns", list(ref("Column")),
                "href", TEXT);
    }

    static Fields lines(Fields item) {
        return whole(object("items", list(item), "next", nullable("string"), "truncated", object("type", "boolean")));
    }
}
