package org.ascribe.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Formats;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");
    private static final Path RULES = Path.of("src/main/java/org/ascribe/validation");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Path THIS = Path.of("src/test/java/org/ascribe/validation/ValidatorTest.java");

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

    /** The database would keep another text, the same for each. */
    @Test
    void rejectsHalvesOfCharacters() throws Exception {
        assertThat(codes("name: APT31", "name: \"APT31 \\ud83d\"")).containsOnly("half-character");
        assertThat(codes("name: APT31", "name: \"APT31 \\ud83d\\ude00\"")).isEmpty();
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
    void warnsOfTwoIdsThatPeopleCannotTellApart() throws Exception {
        assertThat(codes("{id: voters,", "{id: Microsoft,")).contains("like-id").doesNotContain("duplicate-id");
        assertThat(codes("{id: voters,", "{id: ｍicrosoft,")).contains("like-id");
    }

    @Test
    void showsOfAnEndlessIdAsMuchAsTellsWhichItIs() throws Exception {
        assertThat(check("{id: voters,", "{id: " + "voters".repeat(1_000) + ","))
                .filteredOn(problem -> problem.code().equals("too-long"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(200).startsWith("'votersvoters"));
    }

    @Test
    void rejectsLikelihoodsThatAreNotOnTheirYardstick() throws Exception {
        assertThat(codes("low: 95", "low: 80")).containsExactly("likelihood-off-yardstick");
        assertThat(codes("    low: 95\n", "")).containsExactly("likelihood-half");
        assertThat(codes("    yardstick: PHIA\n", "")).containsExactly("likelihood-without-yardstick");
    }

    /** Each of these took a minute or more, or ended the reading, when it was tried for each against all others. */
    @Test
    void isDoneSoonHoweverMuchIsWrong() {
        int many = 30_000;
        List<Entity> entities = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Location at = new Location("many", i + 1, 1);
            entities.add(Entity.of("heron-" + i, NodeKind.AGENCY, "Heron " + i, Map.of(), at));
            links.add(link(RelationshipType.PART_OF, "heron-" + i, "heron-" + (i + 1), at));
            links.add(link(RelationshipType.RUN_BY, "heron-" + i, "hreon-" + i, at));
        }
        Dataset dataset = new Dataset("many", "Many", entities, links, new Tally(), List.of());

        List<Problem> problems = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Formats.validator().check(dataset, Map.of()), "a few seconds, alone");

        assertThat(problems)
                .filteredOn(problem -> problem.message().contains("'hreon-"))
                .hasSize(many)
                .first()
                .satisfies(problem -> assertThat(problem.hint()).isEqualTo("did you mean heron-0?"));
    }

    @Test
    void tellsACircleFromWhatLeadsToIt() {
        Location at = Location.of("circle");
        List<Link> links = Stream.of("a b", "b c", "c d", "d b", "d e", "e f", "g g")
                .map(ends -> ends.split(" ", -1))
                .map(ends -> link(RelationshipType.PART_OF, ends[0], ends[1], at))
                .toList();
        List<String> wrong = new ArrayList<>();
        new NoCycles()
                .check(
                        new Subject(new Dataset("c", "C", List.of(), links, new Tally(), List.of()), Map.of()),
                        problem -> wrong.add(problem.message().replaceAll("[^']*'(\\w)'[^']*'(\\w)'.*", "$1$2")));
        assertThat(wrong).containsExactly("bc", "cd", "db", "gg");
    }

    private static Link link(RelationshipType type, String from, String to, Location at) {
        return new Link(type, from, to, Map.of(), at);
    }

    @Test
    void rejectsWhatIsPartOfItself() throws Exception {
        assertThat(codes("  - {id: microsoft,", """
                          - {id: b, kind: Agency, name: B, links: [{type: PART_OF, to: c, statedBy: [china], sources: [paper]}]}
                          - {id: c, kind: Agency, name: C, links: [{type: PART_OF, to: b, statedBy: [china], sources: [paper]}]}
                          - {id: microsoft,""".indent(2).stripTrailing())).containsOnly("part-of-itself");
    }

    @Test
    void rejectsJudgementsThatCannotBe() throws Exception {
        String fact = "{type: RUN_BY, to: mss, statedBy: [united-kingdom], sources: [paper]}";
        assertThat(codes(fact, fact + "\n      - {type: SAME_AS, to: mss}")).containsExactly("different-kinds");
        assertThat(codes(fact, fact + "\n      - {type: SAME_AS, to: apt31}")).containsExactly("same-as-itself");
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

    @Test
    void everyRuleIsBrokenHere() throws IOException {
        String tests = Files.readString(THIS);
        List<String> found = Formats.rules().stream()
                .map(rule -> rule.getClass().getSimpleName() + ".java")
                .toList();
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                String rule = Files.readString(file);
                if (rule.contains("implements Rule")) {
                    assertThat(found)
                            .as("%s carries @Singleton", file)
                            .contains(file.getFileName().toString());
                    assertThat(CODE.matcher(rule).results().map(code -> code.group(1)))
                            .as("the problems of %s; one of them is to be met in ValidatorTest", file)
                            .anyMatch(tests::contains);
                }
            }
        }
    }

    private static List<String> codes(String text, String replacement) throws Exception {
        return check(text, replacement).stream().map(Problem::code).toList();
    }

    private static List<Problem> check(String text, String replacement) throws Exception {
        String story = Files.readString(SMALL);
        assertThat(story).contains(text);
        byte[] bytes = story.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
        return Formats.validator()
                .check(new CuratedYaml().read(new Input("test.yaml", () -> new ByteArrayInputStream(bytes))), Map.of());
    }
}
