package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.Golden;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Table;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Column;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is handed to Neo4j Browser follows from the vocabulary and the catalogue, and runs as it stands. */
class Neo4jFilesTest {
    /** Roles have no colour of their own but an edge, so that the kind is still seen; the last one that fits wins. */
    private static final Map<String, String> ROLES =
            new TreeMap<>(Map.of("Attributor", "#1b7f5a", "Target", "#f2c14e", "Accused", "#8b1e1e"));

    private static final Set<String> OF_EVERY_QUESTION = Set.of("asOf", "limit");
    private static final Path FOLDER = Path.of("cypher/browser");
    private static final Pattern RUNNABLE = Pattern.compile("(?s)<pre class=\"[^\"]*runnable\">(.*?)</pre>");
    private final Graph graph = TestGraph.bundled();
    private final Catalogue catalogue = new Catalogue();
    private final List<Question> questions = catalogue.all();
    private final Asker asker = new Asker(graph, catalogue, new Resolver(graph));

    @Test
    void styleHasTheColoursOfTheVocabulary() {
        String base = """
                node {
                  diameter: 50px;
                  color: #7f8c8d;
                  border-color: #5f6b6c;
                  border-width: 2px;
                  text-color-internal: #ffffff;
                  font-size: 10px;
                  caption: "{name}";
                }

                relationship {
                  color: #8a8578;
                  shaft-width: 1px;
                  font-size: 8px;
                  padding: 3px;
                  text-color-external: #000000;
                  text-color-internal: #ffffff;
                  caption: "<type>";
                }
                """;
        String kinds = Stream.of(NodeKind.values()).map(Neo4jFilesTest::style).collect(Collectors.joining());
        String roles = ROLES.entrySet().stream()
                .map(role -> """

                        node.%s {
                          border-width: 5px;
                          border-color: %s;
                        }
                        """.formatted(role.getKey(), role.getValue()))
                .collect(Collectors.joining());
        Golden.check(FOLDER.resolve("style.grass"), base + kinds + roles);
    }

    private static String style(NodeKind kind) {
        String caption = switch (kind) {
            case ATTRIBUTION, DENIAL, COMMENT, MEASURE, SOURCE -> "{caption}"; // who, when, how sure
            default -> "{name}";
        };
        String diameter = switch (kind) {
            case ALIAS, SOURCE -> "50px";
            case ACTOR, STATE -> "75px";
            default -> "60px";
        };
        return """

                node.%s {
                  diameter: %s;
                  color: %s;
                  border-color: %s;
                  text-color-internal: %s;
                  caption: "%s";
                }
                """.formatted(kind.label(), diameter, kind.colour(), darker(kind.colour()), ink(kind.colour()), caption);
    }

    private static int part(String colour, int i) {
        return Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16);
    }

    private static String darker(String colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                part(colour, 0) * 3 / 4,
                part(colour, 1) * 3 / 4,
                part(colour, 2) * 3 / 4);
    }

    /** Black or white, whichever is easier to read on it. */
    private static String ink(String colour) {
        return part(colour, 0) * 299 + part(colour, 1) * 587 + part(colour, 2) * 114 > 140_000 ? "#000000" : "#ffffff";
    }

    @Test
    void favouritesAreTheQuestionsWithValues() {
        for (Question question : questions) {
            Golden.check(FOLDER.resolve("favourites/" + question.name() + ".cypher"), favourite(question));
        }
        assertThat(FOLDER.resolve("favourites").toFile().list())
                .containsExactlyInAnyOrderElementsOf(questions.stream()
                        .map(question -> question.name() + ".cypher")
                        .toList());
    }

    /** One statement, the values in it: of several statements Neo4j Browser draws no graph. */
    private String favourite(Question question) {
        return "// " + question.title() + "\n" + asker.cypher(question.name(), values(question)) + "\n";
    }

    /** What it needs; where nothing is answered to that, the first of its other parameters, too. */
    private Map<String, String> values(Question question) {
        Map<String, String> values = question.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
        if (asker.ask(question.name(), values).rows().isEmpty()) {
            question.parameters().stream()
                    .filter(parameter -> !parameter.required() && !OF_EVERY_QUESTION.contains(parameter.name()))
                    .findFirst()
                    .ifPresent(parameter -> values.put(parameter.name(), parameter.example()));
        }
        return values;
    }

    @TestFactory
    Stream<DynamicTest> favouritesRunAsTheyStand() {
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> {
                    String file = favourite(question);
                    Table answer = graph.read(file, Map.of());
                    assertThat(file).doesNotContain("null IS", "WHERE false", "$");
                    assertThat(answer.columns())
                            .containsExactlyElementsOf(question.columns().stream()
                                    .map(Column::name)
                                    .toList());
                    assertThat(answer.rows())
                            .hasSize(asker.ask(question.name(), values(question))
                                    .rows()
                                    .size());
                    // No two groups of the bundled data carry one name.
                    assertThat(answer.rows().isEmpty())
                            .as("no row; the examples in its header are to be answered by the bundled data")
                            .isEqualTo(question.name().equals("name-conflicts"));
                }));
    }

    @Test
    void everyStatementHasACaptionThatSaysWhoAndWhen() {
        assertThat(graph.read(
                                "MATCH (n:Ascribe) WHERE n.kind IN ['Attribution', 'Denial', 'Comment', 'Measure']"
                                        + " RETURN n.caption AS caption",
                                Map.of())
                        .rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text("caption")).matches("(?s).+: .+"));
    }

    @TestFactory
    Stream<DynamicTest> guideRunsAsItStands() throws Exception {
        Matcher matcher = RUNNABLE.matcher(Files.readString(FOLDER.resolve("guide.html")));
        return matcher.results()
                .map(found -> found.group(1).replace("&lt;", "<").replace("&gt;", ">"))
                .filter(cypher -> !cypher.startsWith(":"))
                .map(cypher -> DynamicTest.dynamicTest(
                        cypher.lines().findFirst().orElseThrow(),
                        () -> assertThat(graph.read(cypher, Map.of()).rows()).isNotEmpty()));
    }
}
