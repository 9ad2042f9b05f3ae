package org.ascribe.http;

import java.util.List;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.query.Neighbours;
import org.ascribe.query.Parameter;
import org.ascribe.query.Paths;
import org.ascribe.query.Pictures;

/**
 * A route as the OpenAPI document tells it.
 *
 * @param path with names of path parameters in braces
 * @param id short name, unique
 * @param summary what it answers
 * @param inputs what it takes
 * @param schema name of the shape of its answer
 * @param formats the forms it comes in
 */
record Route(String path, String id, String summary, List<Input> inputs, String schema, Set<AnswerForm> formats) {

    /**
     * Something that a route takes.
     *
     * @param in {@code path} or {@code query}
     * @param name its name
     * @param required whether it must be there
     * @param description what it means
     * @param schema the shape of its value
     * @param example a value that works on the bundled data
     */
    record Input(String in, String name, boolean required, String description, Fields schema, String example) {}

    static final Fields TEXT = Schemas.object("type", "string", "maxLength", Parameter.LONGEST);
    static final Input REF =
            new Input("path", "ref", true, "An id, a name or an alias in any spelling, or words of one", TEXT, "APT31");
    private static final Input QUESTION = new Input("path", "name", true, "The name of a question", TEXT, "aliases");
    private static final Input KIND =
            new Input("query", "kind", false, "Kinds to keep to, separated by commas", TEXT, "Actor,Company");
    static final Input CURSOR =
            new Input("query", "cursor", false, "Where to go on: next of the page before", TEXT, "");

    static final String CARD = "/api/v1/entities/{ref}";

    /** All routes but cards and questions, which the catalogue tells. */
    static final List<Route> FIXED = List.of(
            new Route("/api/v1/questions", "questions", "All questions", List.of(), "Questions", Responder.TABLE),
            new Route(
                    "/api/v1/questions/{name}/about",
                    "about",
                    "What a question asks, its parameters, columns and Cypher",
                    List.of(QUESTION),
                    "About",
                    Responder.OBJECT),
            new Route(
                    "/api/v1/questions/{name}/cypher",
                    "cypher",
                    "The Cypher that asks a question with the parameters given, which are those of the question",
                    List.of(new Input("path", "name", true, "The name of a question", TEXT, "who-attributed")),
                    "Cypher",
                    Responder.OBJECT),
            new Route(
                    "/api/v1/questions/{name}" + ReportController.ENDING,
                    "question-report",
                    "The answer to a question to be cited, with numbered documents; the parameters are those of the question",
                    List.of(new Input("path", "name", true, "The name of a question", TEXT, "who-attributed")),
                    "Account",
                    Responder.ACCOUNT),
            new Route(
                    "/api/v1/entities",
                    "entities",
                    "All entities, or those of a kind or a dataset",
                    List.of(
                            KIND,
                            new Input("query", "dataset", false, "The dataset that they are from", TEXT, "bundled"),
                            limit(ListsController.USUAL),
                            CURSOR),
                    "Entities",
                    Responder.TABLE),
            new Route(
                    CARD + "/neighbours",
                    "neighbours",
                    "The entities around one, near ones first, with counts by relationship",
                    List.of(
                            REF,
                            new Input(
                                    "query",
                                    "depth",
                                    false,
                                    "How many hops",
                                    whole(1, Neighbours.DEEPEST).with("default", 1),
                                    "1"),
                            KIND,
                            limit(100),
                            CURSOR),
                    "Neighbours",
                    Responder.ALL),
            new Route(
                    "/api/v1/search",
                    "search",
                    "Entities by a part of a name, best first, with the name that matched and why",
                    List.of(
                            new Input("query", "q", true, "What to look for, in any script", TEXT, "judgment panda"),
                            KIND,
                            limit(25),
                            CURSOR),
                    "Hits",
                    Responder.TABLE),
            new Route(
                    "/api/v1/resolve",
                    "resolve",
                    "Who may be meant by a name, with the evidence",
                    List.of(new Input("query", "name", true, "The name", TEXT, "VIOLET-TYPHOON")),
                    "Candidates",
                    Responder.TABLE),
            new Route(
                    "/api/v1/paths",
                    "paths",
                    "The shortest documented paths between two entities",
                    List.of(
                            new Input("query", "from", true, "One end", TEXT, "United Kingdom"),
                            new Input("query", "to", true, "The other end", TEXT, "APT31"),
                            new Input(
                                    "query",
                                    "max",
                                    false,
                                    "Hops at most",
                                    whole(1, Paths.LONGEST).with("default", Paths.LONGEST),
                                    "6")),
                    "Paths",
                    Responder.ALL),
            new Route(
                    "/api/v1/graph",
                    "graph",
                    "Nodes and relationships around some entities, among some nodes, or of the answer to a question",
                    List.of(
                            new Input(
                                    "query",
                                    GraphController.REF,
                                    false,
                                    "What to start from: an id, a name or an alias; may be repeated. This, id or question",
                                    Schemas.object("type", "array", "items", TEXT, "maxItems", GraphController.REFS),
                                    "APT31"),
                            new Input(
                                    "query",
                                    GraphController.ID,
                                    false,
                                    "The id of a node; may be repeated, for all that ties these together and nothing else",
                                    Schemas.object("type", "array", "items", TEXT, "maxItems", GraphController.IDS),
                                    ""),
                            new Input(
                                    "query",
                                    "depth",
                                    false,
                                    "How many hops",
                                    whole(0, Neighbours.DEEPEST).with("default", 1),
                                    "1"),
                            KIND,
                            new Input(
                                    "query",
                                    GraphController.QUESTION,
                                    false,
                                    "A question of the catalogue, with its parameters beside",
                                    TEXT,
                                    "connection"),
                            new Input(
                                    "query",
                                    GraphController.ELEMENTS,
                                    false,
                                    "Nodes and relationships at most",
                                    whole(1, Pictures.MOST).with("default", GraphController.USUAL),
                                    Integer.toString(GraphController.USUAL))),
                    "Graph",
                    Responder.GRAPH),
            new Route(
                    "/api/v1/overview",
                    "overview",
                    "Each statement as it stands with its parties, for pictures of the whole record",
                    List.of(new Input("query", "asOf", false, "As it was on record on that day", TEXT, "2024-03-25")),
                    "OverviewAll",
                    Responder.OBJECT),
            new Route(
                    "/api/v1/stats",
                    "stats",
                    "Counts, datasets and data version",
                    List.of(),
                    "GraphCounts",
                    Responder.OBJECT),
            new Route(
                    "/api/v1/schema",
                    "schema",
                    "Kinds and relationships, with their words in each direction, roles, ends, colours and shapes",
                    List.of(),
                    "Vocabulary",
                    Responder.OBJECT),
            new Route(
                    "/api/v1/watch",
                    "watch",
                    "What is wrong with the files that up --watch loads, and how often it has loaded them",
                    List.of(),
                    "WatchState",
                    Responder.OBJECT),
            new Route(
                    "/feed.atom",
                    "feed",
                    "The newest hundred of what came on record, as Atom",
                    List.of(),
                    "Questions",
                    Responder.FEED),
            new Route(
                    "/health/liveness", "liveness", "Whether the server lives", List.of(), "Health", Responder.OBJECT),
            new Route(
                    "/health/readiness",
                    "readiness",
                    "Whether database, schema and data are there",
                    List.of(),
                    "Health",
                    Responder.OBJECT));

    private static Input limit(int usual) {
        return limit(usual, "Items at most");
    }

    static Input limit(int usual, String description) {
        return new Input(
                "query",
                "limit",
                false,
                description,
                whole(1, Cursor.MOST).with("default", usual),
                Integer.toString(usual));
    }

    private static Fields whole(int least, int most) {
        return Schemas.object("type", "integer", "minimum", least, "maximum", most);
    }
}
