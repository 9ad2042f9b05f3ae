package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question as people read it in a terminal. */
class QuestionTablesTest {
    static List<Question> questions() {
        return new Catalogue().all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void fitsTheTerminalAndBreaksNoId(Question question) {
        Parameter first = question.parameters().getFirst();
        Map<String, String> examples = question.parameters().stream()
                .filter(parameter -> parameter.required() || parameter.equals(first))
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
        Answer answer = new Asker(TestGraph.bundled(), new Catalogue(), new Resolver(TestGraph.bundled()))
                .ask(question.name(), examples);
        for (int width : List.of(80, 120)) {
            String table = TableText.of(new Result(answer, answer.columns(), answer.rows()), width);
            assertThat(table.lines())
                    .allSatisfy(line -> assertThat(Wrap.width(line)).isLessThanOrEqualTo(width));
            assertThat(table).doesNotContain("Value", "null", "Optional");
            answer.rows().stream()
                    .flatMap(QuestionTablesTest::statements)
                    .forEach(id -> assertThat(table).contains("[" + id + "]"));
        }
    }

    private static Stream<String> statements(Value value) {
        return switch (value) {
            case EntityRef entity when entity.isStatement() -> Stream.of(entity.id());
            case EntityRef _ -> Stream.of();
            case Value.Items items -> items.items().stream().flatMap(QuestionTablesTest::statements);
            case RowValue row -> row.fields().values().stream().flatMap(QuestionTablesTest::statements);
            default -> Stream.of();
        };
    }
}
