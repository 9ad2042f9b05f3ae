package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.identity.Judgement;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.judge.Identities;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question as people read it in a terminal. */
class QuestionTablesTest {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}";
    /** Names of relationships that no sentence in capitals may hold by chance. */
    private static final List<String> TYPES = Stream.of(RelationshipType.values())
            .map(Enum::name)
            .filter(name -> name.contains("_"))
            .toList();
    /** So many of a list are read in a cell. */
    private static final int MOST = 12;

    /**
     * With {@code -Dall.data=FOLDER} its files are loaded beside the story, for the answers that are long, and with
     * {@code -Dtables=FILE} the tables are written to a file, to be read.
     */
    @BeforeAll
    static void load() {
        TestGraph.bundled();
        String folder = System.getProperty("all.data", "");
        if (!folder.isEmpty()) {
            for (Inputs.Recognised input : TestGraph.bean(Inputs.class).find(List.of(folder), null, System.in)) {
                input.read().forEach(TestGraph::load);
            }
            TestGraph.bean(Identities.class).apply(Loader.Options.of(Judgement.HELD));
        }
    }

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
            keep("\n== " + width + " " + question.name() + " " + examples + "\n" + table);
            assertThat(table.lines())
                    .allSatisfy(line -> assertThat(Wrap.width(line)).isLessThanOrEqualTo(width));
            assertThat(table).doesNotContain("Value", "null", "Optional", "true", "false");
            assertThat(table)
                    .doesNotContainPattern("(?m)^[a-z]+[A-Z]")
                    .doesNotContainPattern("(?<!\\[[\\w:.-]{0,60})" + UUID);
            TYPES.forEach(type -> assertThat(table).doesNotContain(type));
            answer.rows()
                    .forEach(row -> assertThat(List.of(row))
                            .flatExtracting(QuestionTablesTest::statements)
                            .allSatisfy(id -> assertThat(table).contains("[" + id + "]")));
        }
    }

    private static void keep(String table) {
        String file = System.getProperty("tables", "");
        if (!file.isEmpty()) {
            try {
                Files.writeString(Path.of(file), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> statements(Value value) {
        return switch (value) {
            case EntityRef entity when entity.isStatement() -> List.of(entity.id());
            case EntityRef _ -> List.of();
            case Value.Items items ->
                items.items().stream()
                        .limit(MOST)
                        .flatMap(item -> statements(item).stream())
                        .toList();
            case RowValue row ->
                row.fields().values().stream()
                        .flatMap(field -> statements(field).stream())
                        .toList();
            default -> List.of();
        };
    }
}
