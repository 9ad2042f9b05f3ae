package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Formats;
import org.ascribe.export.Exporter;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** What the README and its pages list is what there is. */
class ReadmeTest {
    private static final Path PAGES = Path.of("src/site");
    private static final Path ANALYST = PAGES.resolve("analyst.md");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    void questionTableIsThatOfTheCatalogue() throws IOException {
        check(
                ANALYST,
                "questions",
                "| question | what it answers | parameters |\n|---|---|---|\n"
                        + new Catalogue().all().stream().map(ReadmeTest::row).collect(Collectors.joining("\n")));
    }

    @Test
    void kindTableIsThatOfTheVocabulary() throws IOException {
        String kinds = Arrays.stream(NodeKind.values())
                .map(kind -> "| `%s` | %s |".formatted(kind.label(), kind.meaning()))
                .collect(Collectors.joining("\n"));
        String types = Arrays.stream(RelationshipType.values())
                .map(type -> "`%s`".formatted(type.name()))
                .collect(Collectors.joining(", "));
        check(ANALYST, "kinds", "| kind | what it is |\n|---|---|\n" + kinds + "\n\nRelationships: " + types + ".");
    }

    @Test
    void formatsAreThoseThatAreFound() throws IOException {
        check(
                PAGES.resolve("editor.md"),
                "formats",
                "Formats, as `--as` calls them: " + words(Formats.all().stream().map(Format::name)) + ".");
    }

    @Test
    void exportsAreThoseOfTheExporter() throws IOException {
        check(
                PAGES.resolve("programmer.md"),
                "exports",
                "Exports: "
                        + words(Stream.concat(
                                Arrays.stream(Exporter.Form.values()).map(Enum::name), Stream.of("neo4j-import")))
                        + ".");
    }

    @Test
    void whatIsLinkedIsThere() throws IOException {
        for (Path page : pages()) {
            List<Path> linked = LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> page.resolveSibling(link.group(1)))
                    .toList();
            assertThat(linked)
                    .as(page.toString())
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(path).exists());
        }
    }

    /** The README and the pages that it leads to. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            pages.filter(page -> page.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static String words(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String row(Question question) {
        String parameters = question.parameters().stream()
                .filter(parameter ->
                        !parameter.name().equals("asOf") && !parameter.name().equals("limit"))
                .map(ReadmeTest::name)
                .collect(Collectors.joining(", "));
        return "| [`%1$s`](../../cypher/questions/%1$s.cypher) | %2$s | %3$s |"
                .formatted(question.name(), question.title(), parameters);
    }

    private static String name(Parameter parameter) {
        return parameter.required() ? "**" + parameter.name() + "**" : parameter.name();
    }

    private static void check(Path page, String section, String expected) throws IOException {
        String text = Files.readString(page);
        Matcher marked = Pattern.compile("(?s)(<!-- %1$s -->\n).*?(<!-- /%1$s -->)".formatted(section))
                .matcher(text);
        Golden.check(
                page,
                marked.replaceFirst(
                        match -> Matcher.quoteReplacement(match.group(1) + expected + "\n" + match.group(2))));
    }
}
