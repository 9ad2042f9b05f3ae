package org.ascribe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ascribe.TestGraph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An account of an entity or of an answer, as it is written. */
class ReporterTest {
    @Test
    void hasTheLeadWhatItRestsOnAndNumberedDocuments() {
        Account account = new Reporter(TestGraph.bundled(), new Catalogue(), null).of("APT31", "abc", "2026-01-02");
        String text = Form.md.write(account);
        assertThat(text)
                .startsWith("# APT31\n\nAccused by 2 states")
                .contains(
                        "## Statements",
                        "“almost certain” (95 to 100 %)",
                        "## Chain of command",
                        "## Answers",
                        "## Measures")
                .contains("Cite as: Ascribe, “APT31”, on record as of 2026-01-02, data version abc.")
                .contains("not a finding of guilt");
        assertThat(account.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.cited().stream())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, account.documents().size())
                                .boxed()
                                .toList());
    }

    @Test
    void whatHappenedToATargetIsNoQuotation() {
        Account account = new Reporter(TestGraph.bundled(), new Catalogue(), null)
                .answering("disagreements", Map.of("about", "APT31"), "abc", "2026-01-02");
        assertThat(Form.md.write(account))
                .contains("Access to networks through email servers", "an estimated 400,000 servers")
                .contains("“undertaken from the territory of China”")
                .doesNotContain("“Access to networks");
    }

    @Test
    void onAnEarlierDayThereIsLess() {
        Account then =
                new Reporter(TestGraph.bundled(), new Catalogue(), "2021-12-31").of("APT31", "abc", "2026-01-02");
        assertThat(Form.md.write(then)).contains("On record as of 2021-12-31").doesNotContain("2024-03", "March 2024");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void everyAnswerIsAnAccountToo(Question question) {
        Map<String, String> asked = question.parameters().stream()
                .filter(parameter -> parameter.required()
                        || parameter.equals(question.parameters().getFirst()))
                .collect(Collectors.toMap(Parameter::name, Parameter::example));
        Account account = new Reporter(TestGraph.bundled(), new Catalogue(), null)
                .answering(question.name(), asked, "abc", "2026-01-02");
        assertThat(account.title()).startsWith(question.title());
        assertThat(account.sections())
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(answer -> assertThat(answer.lines())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.text())
                                .isNotBlank()
                                .doesNotContain("null", "Value", "[]", "_")
                                .doesNotStartWith(",")));
        assertThat(Form.md.write(account)).contains("Cite as: Ascribe, “" + question.title());
    }

    static List<Question> questions() {
        return new Catalogue().all();
    }

    @Test
    void anAnswerSaysWhatWasAskedAsOfWhichDay() {
        String text = Form.md.write(new Reporter(TestGraph.bundled(), new Catalogue(), null)
                .answering(
                        "who-attributed",
                        Map.of("whom", "zirconium", "asOf", "2021-12-31", "limit", "2"),
                        "abc",
                        "2026-01-02"));
        assertThat(text)
                .startsWith("# Who attributed what to whom (whom: APT31)")
                .contains("There are more than the 2 that stand here.", "On record as of 2021-12-31", "[1");
    }

    @Test
    void anEmptyAnswerSaysSo() {
        String text = Form.html.write(new Reporter(TestGraph.bundled(), new Catalogue(), null)
                .answering("who-attributed", Map.of("until", "1990"), "abc", "2026-01-02"));
        assertThat(text).contains("Nothing is on record for this.").doesNotContain("Documents");
    }

    @Test
    void namesDoNotBecomeMarkup() {
        Account account = new Account(
                "<b>Otter</b> & *Co*",
                List.of(),
                List.of(new Account.Section("Statements", List.of(new Account.Line("[x](y) <i>", List.of(1))))),
                List.of(
                        new Account.Document("A", "javascript:alert(1)"),
                        new Account.Document("B", "https://example.org/")),
                List.of());
        assertThat(Form.html.write(account))
                .contains("&lt;b&gt;Otter&lt;/b&gt; &amp; *Co*", "<a href=\"https://example.org/\">B</a>")
                .doesNotContain("<i>", "javascript:");
        assertThat(Form.md.write(account))
                .contains("\\<b\\>Otter", "\\[x\\](y) \\<i\\> [1]")
                .doesNotContain("javascript:");
    }
}
