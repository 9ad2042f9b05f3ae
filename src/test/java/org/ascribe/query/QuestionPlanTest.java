package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** What the database says of each question before running it. */
class QuestionPlanTest {
    /** Properties that stand in no file: the loader derives them. */
    private static final Set<String> DERIVED = Set.of(
            "id", "kind", "key", "onRecord", "state", "stateName", "stateSince", "stoodUntil", "firstHand", "caption");

    static final Set<String> SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan");

    static List<Question> questions() {
        return new Catalogue().all();
    }

    @BeforeAll
    static void makeKnown() {
        Graph graph = TestGraph.empty();
        TestGraph.bean(SchemaManager.class).apply();
        vocabulary().forEach(call -> graph.write(call, Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void planIsCleanInAnEmptyGraph(Question question) {
        TestGraph.empty();
        check(question);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void planIsCleanOnTheBundledData(Question question) {
        TestGraph.bundled();
        check(question);
    }

    private static void check(Question question) {
        try (Transaction tx = TestGraph.database().beginTx();
                // For this graph, and with nothing planned before thrown away.
                Result result = tx.execute(
                        "CYPHER replan=force EXPLAIN " + Given.in(question.cypher()),
                        new HashMap<>(Given.of(values(question))))) {
            assertThat(result.getGqlStatusObjects())
                    .as("warnings of the database")
                    .allSatisfy(status ->
                            assertThat(status.gqlStatus()).as(status.toString()).matches("0[02].*"));
            assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
            assertThat(result.columns())
                    .as("what %s returns, against the column lines of its header", question.name())
                    .isEqualTo(question.columns().stream().map(Column::name).toList());
            List<ExecutionPlanDescription> operators = operators(result.getExecutionPlanDescription());
            assertThat(operators.stream().map(ExecutionPlanDescription::getName))
                    .as("%s starts from all there is: it must seek what it starts from by id", question.name())
                    .doesNotContainAnyElementsOf(SCANS);
            operators.forEach(QuestionPlanTest::checkBounds);
        }
    }

    /** Walks have an end, and products are of one with one. */
    static void checkBounds(ExecutionPlanDescription operator) {
        String details = String.valueOf(operator.getArguments().get("Details"));
        if (operator.getName().startsWith("VarLengthExpand")
                || operator.getName().contains("Repeat")) {
            assertThat(details).as("an upper bound").matches("(?s).*(\\*\\d*\\.\\.\\d+|\\{\\d*, ?\\d+\\}).*");
        }
        if (operator.getName().equals("CartesianProduct")) {
            assertThat(leaves(operator))
                    .as("sides of a product")
                    .allMatch(leaf -> leaf.startsWith("NodeUniqueIndexSeek"));
        }
    }

    private static Stream<String> leaves(ExecutionPlanDescription operator) {
        return operator.getChildren().isEmpty()
                ? Stream.of(operator.getName())
                : operator.getChildren().stream().flatMap(QuestionPlanTest::leaves);
    }

    static List<ExecutionPlanDescription> operators(ExecutionPlanDescription plan) {
        return Stream.concat(Stream.of(plan), plan.getChildren().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }

    /** All declared parameters without a value; one that is not declared gives a notification. */
    private static Map<String, @Nullable Object> values(Question question) {
        Map<String, @Nullable Object> values = new HashMap<>();
        question.parameters().forEach(parameter -> values.put(parameter.key(), null));
        return values;
    }

    /** Makes the words of the vocabulary known to the database, so that it warns of any other. */
    static Stream<String> vocabulary() {
        Stream<String> labels =
                Stream.concat(Stream.of("Ascribe"), Stream.of(NodeKind.values()).map(NodeKind::label));
        Stream<String> types = Stream.of(RelationshipType.values()).map(Enum::name);
        Stream<String> properties =
                Stream.concat(DERIVED.stream(), Stream.of(Property.values()).flatMap(QuestionPlanTest::keys));
        return Stream.of(
                        labels.map("CALL db.createLabel('%s')"::formatted),
                        types.map("CALL db.createRelationshipType('%s')"::formatted),
                        properties.map("CALL db.createProperty('%s')"::formatted))
                .flatMap(calls -> calls);
    }

    private static Stream<String> keys(Property property) {
        return property.type() == ValueType.DATE
                ? Stream.of("", Period.FROM, Period.TO, Period.PRECISION, Period.TEXT)
                        .map(suffix -> property.key() + suffix)
                : Stream.of(property.key());
    }
}
