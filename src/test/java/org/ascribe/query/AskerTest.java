package org.ascribe.query;

import static org.ascribe.query.Story.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ascribe.Shown;
import org.ascribe.answer.Choice;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a question is asked and what an answer looks like. */
class AskerTest {

    @Test
    void theAnswerTellsTheValuesUsedWithEntitiesAsUnderstood() {
        Answer answer = ask("who-attributed", "whom=ZIRCONIUM", "asOf=2024-03", "who=uk-ncsc");

        assertThat(Shown.map(answer.parameters()))
                .containsExactly(
                        Map.entry(
                                "who",
                                Map.of(
                                        "id", "uk-ncsc",
                                        "name", "National Cyber Security Centre",
                                        "kind", "Agency",
                                        "state",
                                                Map.of(
                                                        "id",
                                                        "united-kingdom",
                                                        "name",
                                                        "United Kingdom",
                                                        "kind",
                                                        "State"))),
                        Map.entry("whom", Map.of("id", "apt31", "name", "APT31", "kind", "Actor")),
                        Map.entry("versions", "all"),
                        Map.entry("self", "with"),
                        Map.entry("order", "oldest"),
                        Map.entry("asOf", "2024-03-31"),
                        Map.entry("limit", 100L));
        assertThat(Shown.map(answer.resolved())).containsOnlyKeys("who", "whom");
    }

    @Test
    void rowsHaveTheShapesOfTheContract() {
        Map<String, Object> row =
                Shown.map(ask("who-attributed", "what=telecom-hack").rows().getFirst());

        assertThat(row)
                .containsEntry("claim", Map.of("id", "ms-volt", "name", "Claim ms-volt", "kind", "Attribution"))
                .containsEntry("date", Map.of("value", "2023", "precision", "year", "text", "2023"))
                .containsEntry("contestedBy", List.of());
        assertThat(row.get("low")).isNull();
        assertThat(row.get("sources"))
                .isEqualTo(List.of(Map.of(
                        "id", "afp",
                        "publisher", "AFP",
                        "title", "Document afp",
                        "url", "https://example.org/afp",
                        "published", Map.of("value", "2024-03-26", "precision", "day", "text", "2024-03-26"))));
    }

    @Test
    void wholeNumbersHaveNoPointAndMissingDatesAreAbsent() {
        assertThat(Shown.map(ask("who-attributed", "what=apt40").rows().getFirst()))
                .containsEntry("low", 95L);
        assertThat(ask("attribution-lag", "what=telecom-hack").rows().getFirst().get("began"))
                .isEqualTo(Value.NONE);
    }

    @Test
    void parametersMayBeWrittenInCamelCase() {
        assertThat(ask("who-attributed", "minLikelihood=95").rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aliases        | limit=3                | USAGE     | actor",
                "aliases        | actor=                 | USAGE     | actor",
                "aliases        | colour=red             | USAGE     | colour",
                "who-attributed | limit=0                | USAGE     | limit",
                "who-attributed | limit=1001             | USAGE     | limit",
                "who-attributed | limit=ten              | USAGE     | limit",
                "who-attributed | since=yesterday        | USAGE     | since",
                "who-attributed | asOf=2024-13           | USAGE     | asOf",
                "who-attributed | min-likelihood=101     | USAGE     | min-likelihood",
                "who-attributed | instrument=song        | USAGE     | instrument",
                "who-attributed | whom=                  | USAGE     | whom",
                "who-attributed | whom=nobody            | NOT_FOUND | nobody",
                "who-attribute  | whom=apt31             | NOT_FOUND | who-attribute",
            })
    void saysWhichParameterIsWrong(String question, String parameter, Failure.Kind kind, String named) {
        assertThatThrownBy(() -> ask(question, parameter))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageContaining(named);
    }

    @Test
    void aDayThatIsAfterTheOtherAndAnEndlessTextAreRefused() {
        assertThatThrownBy(() -> ask("who-attributed", "since=2024", "until=2023"))
                .hasMessageContaining("since is after until");
        assertThat(ask("who-attributed", "since=2023", "until=2023").rows()).isNotEmpty();
        assertThatThrownBy(() -> ask("who-attributed", "whom=" + "a".repeat(501)))
                .hasMessageContaining("501 characters");
    }

    @Test
    void suggestsTheQuestionThatWasMeant() {
        assertThatThrownBy(() -> new Catalogue().get("who-atributed"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.candidates())
                                .first()
                                .extracting(Choice::id)
                                .isEqualTo("who-attributed"));
    }
}
