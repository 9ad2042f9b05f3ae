package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.Golden;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers to each question on the bundled data. A new question needs a file with its calls, {@code [{"parameters": {}}]};
 * {@code -Dgolden.update=true} writes the answers into it.
 */
@Neo4j5.Too
class GoldenAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/question");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Call>> CALLS = new TypeReference<>() {};

    /** A call of a question with the answer that is expected. */
    record Call(Map<String, String> parameters, Map<String, Object> answer) {}

    static List<String> questions() {
        return new Catalogue().all().stream().map(Question::name).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void answersAreAsBefore(String question) throws IOException {
        TestGraph.bundled();
        Path file = FOLDER.resolve(question + ".json");
        assertThat(file)
                .as("the calls whose answers are kept: [{\"parameters\": {}}]")
                .exists();
        List<Call> calls = JSON.readValue(Files.readString(file), CALLS);

        String answered = calls.stream()
                .map(call -> answered(question, call.parameters()))
                .collect(Collectors.joining(",\n"));

        Golden.check(file, "[\n" + answered + "\n]\n");
    }

    /** All examples at once: each is understood, be there rows or not. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void theExamplesOfTheHeaderMakeSense(String question) {
        TestGraph.bundled();
        Map<String, String> examples = TestGraph.bean(Catalogue.class).get(question).parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Parameter::example));

        Answer answer = TestGraph.bean(Asker.class).ask(question, examples);

        assertThat(answer.parameters().fields()).containsOnlyKeys(examples.keySet());
    }

    /** One row a line, so that a change shows where it is. */
    private static String answered(String question, Map<String, String> parameters) {
        Answer answer = TestGraph.bean(Asker.class).ask(question, parameters);
        String rows = answer.rows().stream().map(Json::text).collect(Collectors.joining(",\n    "));
        String head = Json.text(new Fields(answer.fields()).without("rows"));
        return " {\"parameters\": %s,\n  \"answer\": %s, \"rows\": [\n    %s\n  ]}}"
                .formatted(Json.text(Fields.of(parameters)), head.substring(0, head.length() - 1), rows);
    }
}
