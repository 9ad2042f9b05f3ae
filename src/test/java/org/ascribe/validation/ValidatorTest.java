package org.ascribe.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");
    private static final Validator VALIDATOR = new Validator(List.of(
            new UniqueElements(),
            new References(),
            new CompleteClaims(),
            new StatedFacts(),
            new Likelihoods(),
            new FittingProperties(),
            new NoCycles(),
            new FittingJudgements()));

    @Test
    void acceptsTheSmallStory() throws Exception {
        assertThat(check("", "")).isEmpty();
    }

    @Test
    void rejectsAClaimWithoutWhoWhomOrSource() throws Exception {
        assertThat(codes("who: [united-kingdom]", "who: []")).containsExactly("claim-without-who");
        assertThat(codes("whom: [apt31, china]", "whom: []")).containsExactly("claim-without-whom");
        assertThat(codes("sources: [{id: paper, locator: paragraph 3}]", "sources: []"))
                .containsExactly("attribution-without-source");
    }

    @Test
    void rejectsAFactThatNobodyStates() throws Exception {
        assertThat(codes(
                        "{type: RUN_BY, to: mss, statedBy: [united-kingdom], sources: [paper]}",
                        "{type: RUN_BY, to: mss}"))
                .containsExactly("fact-without-source", "fact-without-who");
    }

    @Test
    void rejectsReferencesToNowhereWithASuggestion() throws Exception {
        assertThat(check("whom: [apt31, china]", "whom: [apt13, china]"))
                .singleElement()
                .hasToString("test.yaml:32:12: unknown-reference: there is no entity 'apt13' (did you mean apt31?)");
    }

    @Test
    void rejectsLinksBetweenKindsThatDoNotFit() throws Exception {
        assertThat(check("{type: RUN_BY, to: mss,", "{type: RUN_BY, to: voters,"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Population"));
    }

    @Test
    void rejectsTwoEntitiesOfOneId() throws Exception {
        assertThat(codes("{id: voters,", "{id: microsoft,")).contains("duplicate-id");
    }

    @Test
    void rejectsLikelihoodsThatAreNotOnTheirYardstick() throws Exception {
        assertThat(codes("low: 95", "low: 80")).containsExactly("likelihood-off-yardstick");
        assertThat(codes("    low: 95\n", "")).containsExactly("likelihood-half");
        assertThat(codes("    yardstick: PHIA\n", "")).containsExactly("likelihood-without-yardstick");
    }

    @Test
    void rejectsWhatIsPartOfItself() throws Exception {
        assertThat(codes("  - {id: microsoft,", """
                          - {id: b, kind: Agency, name: B, links: [{type: PART_OF, to: c, statedBy: [china], sources: [paper]}]}
                          - {id: c, kind: Agency, name: C, links: [{type: PART_OF, to: b, statedBy: [china], sources: [paper]}]}
                          - {id: microsoft,""".indent(2).stripTrailing())).containsOnly("part-of-itself");
    }

    @Test
    void rejectsAddressesThatAreNotOfTheWeb() throws Exception {
        assertThat(codes("https://example.org/story", "javascript:alert(1)")).containsExactly("wrong-address");
    }

    @Test
    void warnsOfAnEndBeforeTheBeginningAndLetsItIn() throws Exception {
        assertThat(check("began: 2021-08", "began: 2021-08\n    ended: 2020"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING));
    }

    private static List<String> codes(String text, String replacement) throws Exception {
        return check(text, replacement).stream().map(Problem::code).toList();
    }

    private static List<Problem> check(String text, String replacement) throws Exception {
        String story = Files.readString(SMALL);
        assertThat(story).contains(text);
        byte[] bytes = story.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
        return VALIDATOR.check(
                new CuratedYaml().read(new Input("test.yaml", () -> new ByteArrayInputStream(bytes))), Map.of());
    }
}
