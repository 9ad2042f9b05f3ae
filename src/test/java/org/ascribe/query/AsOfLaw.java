package org.ascribe.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Path CALLS = Path.of("src/test/resources/question");
    private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> PRUNING = List.of(
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

    /** With the calls whose answers are kept, and without parameters where none is required. */
    AsOfLaw(Graph graph) {
        this.graph = graph;
        Resolver resolver = TestGraph.bean(Resolver.class);
        for (Question question : new Catalogue().all()) {
            Stream<Map<String, String>> kept = kept(question.name());
            Stream<Map<String, String>> bare =
                    question.parameters().stream().anyMatch(Parameter::required) ? Stream.empty() : Stream.of(Map.of());
            Stream.concat(kept, bare)
                    .map(written -> new Call(question, parameters(question, written, resolver)))
                    .distinct()
                    .forEach(calls::add);
        }
    }

    /** One more call; entities by what people write. */
    void add(String question, Map<String, String> written) {
        Question known = new Catalogue().get(question);
        calls.add(new Call(known, parameters(known, written, TestGraph.bean(Resolver.class))));
    }

    List<Call> calls() {
        return calls;
    }

    /** The rows of an answer, as of a day or of all that there is. */
    List<String> rows(Call call, String cypher, @Nullable LocalDate day) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(call.parameters());
        parameters.put("asOf", day);
        return graph.read(cypher, parameters).rows().stream()
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

    private static Stream<Map<String, String>> kept(String question) {
        try {
            Path file = CALLS.resolve(question + ".json");
            return JSON.readValue(Files.readString(file), LIST).stream()
                    .map(call -> JSON.convertValue(call.get("parameters"), TEXTS))
                    .map(AsOfLaw::withoutDay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> withoutDay(Map<String, String> written) {
        return written.entrySet().stream()
                .filter(one -> !one.getKey().equals("asOf") && !one.getKey().equals("limit"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
