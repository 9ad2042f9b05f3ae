package org.ascribe.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.TestGraph;
import org.ascribe.answer.AsOf;
import org.ascribe.answer.Json;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * The law of as-of: an answer as of a day is the answer without that on a graph from which all is taken that was not on record on
 * the day. Entities and judgements stay; what is derived is derived anew.
 */
final class AsOfLaw {
    private static final Path CALLS = Path.of("src/test/resources/as-of/calls.json");
    private static final TypeReference<Map<String, List<Map<String, String>>>> LISTS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> PRUNING = List.of(
            // That versions are of one statement is a judgement: it holds without the version by which they were tied.
            "MATCH (gone:Attribution&Ascribe)-[:REPORTS_SAME_STATEMENT]-(:Ascribe)"
                    + " WHERE NOT coalesce(gone.onRecord <= $day, false) WITH DISTINCT gone"
                    + " MATCH (gone) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (kept) WHERE kept.onRecord <= $day"
                    + " WITH DISTINCT gone, kept ORDER BY kept.id WITH gone, collect(kept) AS kept"
                    + " WITH head(kept) AS one, tail(kept) AS others UNWIND others AS other"
                    + " MERGE (other)-[:REPORTS_SAME_STATEMENT]-(one)",
            "MATCH (n:Ascribe) WHERE (n:Attribution OR n:Denial OR n:Measure OR n:Comment)"
                    + " AND NOT coalesce(n.onRecord <= $day, false) DETACH DELETE n",
            "MATCH (n:Source&Ascribe) WHERE NOT coalesce(n.publishedTo <= $day, false) DETACH DELETE n",
            "MATCH (:Ascribe)-[r]->(:Ascribe) WHERE r.sources IS NOT NULL"
                    + " AND NOT r:SAME_AS AND NOT r:HELD_SAME_AS AND NOT r:OVERLAPS AND NOT r:MAY_BE"
                    + " AND NOT coalesce(r.onRecord <= $day, false) DELETE r",
            "MATCH (n:Operation&Ascribe) UNWIND ['began', 'ended', 'discovered', 'disclosed'] AS turn"
                    + " UNWIND ['', 'From', 'To', 'Precision', 'Text'] AS part SET n[turn + part] = null",
            "MATCH (n:Agency&Ascribe) SET n.state = null, n.stateName = null, n.stateSince = null",
            "MATCH (n:Attribution&Ascribe) SET n.stoodUntil = null");
    private static final List<String> DERIVING =
            List.of("load/roles.cypher", "load/agency-states.cypher", "load/standing.cypher");

    private final Graph graph;
    private final List<Call> calls = new ArrayList<>();
    private final Map<Call, Map<LocalDate, List<String>>> due = new HashMap<>();

    /**
     * A question with what it is asked with.
     *
     * @param question the question
     * @param parameters as its query takes them, entities by id
     */
    record Call(Question question, Map<String, @Nullable Object> parameters) {
        @Override
        public String toString() {
            return question.name() + " "
                    + parameters.values().stream().map(String::valueOf).toList();
        }
    }

    /**
     * Asks all that is kept for it. Planning takes most of the time, and Neo4j plans anew for each set of parameters that are given and
     * for texts of ten characters and more: so the calls of a question differ in what they ask about, and little in what is given.
     */
    AsOfLaw(Graph graph) throws IOException {
        this.graph = graph;
        Resolver resolver = TestGraph.bean(Resolver.class);
        Map<String, List<Map<String, String>>> all = JSON.readValue(Files.readString(CALLS), LISTS);
        for (Question question : new Catalogue().all()) {
            Objects.requireNonNull(all.get(question.name()), "no calls of " + question.name() + " in " + CALLS).stream()
                    .map(written -> new Call(question, parameters(question, written, resolver)))
                    .forEach(calls::add);
        }
    }

    List<Call> calls() {
        return calls;
    }

    List<Call> calls(Question question) {
        return calls.stream().filter(call -> call.question().equals(question)).toList();
    }

    /** The rows of an answer as of a day, from when all was there: they are kept, and must be asked for before what is taken out. */
    List<String> due(Call call, LocalDate day) {
        return due.computeIfAbsent(call, one -> new HashMap<>()).computeIfAbsent(day, one -> rows(call, one));
    }

    /** The rows of an answer, as of a day or of all that there is. */
    List<String> rows(Call call, @Nullable LocalDate day) {
        return rows(call, call.question().cypher(), day, 0);
    }

    /** The same of another query, in which a filter may be dropped. */
    List<String> rows(Call call, String cypher, @Nullable LocalDate day, int drop) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(call.parameters());
        parameters.put("asOf", day);
        parameters.put("drop", drop);
        return graph.read(Given.in(cypher), Given.of(parameters)).rows().stream()
                .map(row -> Column.read(call.question().columns(), row))
                .map(row -> Json.text(day == null ? row : AsOf.of(row, day)))
                .toList();
    }

    /** Takes out what was not on record on a day, for good. */
    void prune(LocalDate day) {
        PRUNING.forEach(cypher -> graph.write(cypher, Map.of("day", day)));
        List<String> ids = graph.read("MATCH (n:Ascribe) RETURN n.id AS id", Map.of()).rows().stream()
                .map(row -> row.text("id"))
                .toList();
        DERIVING.forEach(file -> graph.write(CypherFiles.read(file), Map.of("ids", ids)));
    }

    private static Map<String, @Nullable Object> parameters(
            Question question, Map<String, String> written, Resolver resolver) {
        Map<String, @Nullable Object> parameters =
                new LinkedHashMap<>(Arguments.of(question, written, resolver).cypher());
        parameters.put("limit", 1000L);
        return parameters;
    }
}
