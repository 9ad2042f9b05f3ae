package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the catalogue is what the public contract promises. */
class CatalogueTest {
    /** Required parameters have a star. */
    private static final String CONTRACT = """
            who-attributed | who, what, whom, since, until, instrument, min-likelihood, versions, self, order | claim, who, what, whom, date, words, low, high, instrument, contestedBy, sources
            aliases | actor* | alias, usedBy, since, sources, alsoNames
            chain-of-command | entity* | chain, links, sources
            fronts | behind* | company, role, behind, people, measures, sources
            roster | actor* | person, role, employer, measures, sources
            targets | actor, operation, behind | target, operation, outcome, when, accordingTo, sources
            targeted-by | target* | operation, accused, attributors, outcome, when, sources
            measures | against, by, type, since, until | measure, type, by, against, answers, date, sources
            joint-attributions | whom, min | attributors, first, last, count
            attribution-lag | what, who | operation, began, disclosed, attributed, days, who
            contested | whom, who, answered, versions | claim, who, what, whom, denial, deniedBy, words, sources
            disagreements | about | statement, versions
            connection | from*, to*, max | nodes, links, sources
            timeline | entity* | date, event, entities, sources
            unattributed | target, state | operation, saidOf, sources
            shared-targets | actor, other | actor, other, targets, operations
            coalitions | whom | a, b, together, aAlone, bAlone
            actors-of | behind* | actor, through, attributors, operations, sources
            name-conflicts | | alias, actors, usedBy
            evidence | claim* | source, locator, words, reportedBy, independent
            silent | what, whom, members | member, alliance, others, sources
            weakest-link | from*, to* | chain, links, weakest
            corroboration | claim, what, whom | claim, statedBy, words, independentDocuments, origins, documents
            changes | since*, until | onRecord, kind, what, who, about, sources
            compare | what* | who, words, quote, yardstick, low, high, confidence, date, whom, role, versions, sources
            """;

    static List<String> contract() {
        return CONTRACT.lines().toList();
    }

    @Test
    void hasTheQuestionsOfTheContractInItsOrder() {
        assertThat(new Catalogue().all())
                .extracting(Question::name)
                .containsSubsequence(
                        contract().stream().map(line -> fields(line).getFirst()).toList());
    }

    @ParameterizedTest
    @MethodSource("contract")
    void takesAndGivesWhatTheContractSays(String line) {
        List<String> fields = fields(line);
        Question question = new Catalogue().get(fields.getFirst());

        assertThat(question.parameters().stream().map(p -> p.name() + (p.required() ? "*" : "")))
                .containsExactlyElementsOf(words(fields.get(1), "asOf", "limit"));
        assertThat(question.columns())
                .extracting(Column::name)
                .startsWith(words(fields.get(2)).toArray(String[]::new));
    }

    static List<Question> questions() {
        return new Catalogue().all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void usesEveryParameterAndTellsOfWhatItLeavesOut(Question question) {
        assertThat(question.parameters().stream()
                        .map(parameter -> "$" + parameter.key())
                        .filter(key -> !question.cypher().contains(key)))
                .as("parameters of %s that its statement does not use", question.name())
                .isEmpty();
        Map<String, String> written = question.parameters().stream()
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.type().toString()));
        assertThat(written)
                .as("the param lines of %s, among which every question has limit and asOf", question.name())
                .containsEntry("limit", "number(1..1000)")
                .containsEntry("asOf", "date(last)");
        assertThat(question.omissions()).hasSize(Set.of("who-attributed").contains(question.name()) ? 1 : 0);
    }

    /** A list of many is a set of the vocabulary, in which the next kind would be missed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void namesASetWhereItTakesManyKinds(Question question) throws IOException {
        String header = Files.readString(Path.of("cypher/questions/" + question.name() + ".cypher"));
        assertThat(Pattern.compile("entity\\(([^)]+)\\)")
                        .matcher(header)
                        .results()
                        .map(kinds -> kinds.group(1))
                        .filter(kinds -> kinds.split(",", -1).length > 4))
                .as("lists of kinds in %s: name a set of KindSets instead", question.name())
                .isEmpty();
    }

    @Test
    void everyQuestionStandsUnderAHeadOfThePage() throws IOException {
        Path page = Path.of("src/main/resources/web/js/questions.js");
        Matcher groups = Pattern.compile("(?s)const GROUPS = .*?;\n").matcher(Files.readString(page));
        assertThat(groups.find()).isTrue();
        List<String> there = Pattern.compile("'([a-z-]+)'")
                .matcher(groups.group())
                .results()
                .map(name -> name.group(1))
                .toList();
        List<String> questions = questions().stream().map(Question::name).toList();
        assertThat(questions.stream().filter(name -> !there.contains(name)))
                .as("questions that are missing in GROUPS of %s", page)
                .isEmpty();
        assertThat(there).doesNotHaveDuplicates().isSubsetOf(questions);
    }

    private static List<String> fields(String line) {
        return List.of(line.split("\\s*\\|\\s*", -1));
    }

    private static List<String> words(String list, String... more) {
        List<String> words = new java.util.ArrayList<>(list.isBlank() ? List.of() : List.of(list.split(", ", -1)));
        words.addAll(List.of(more));
        return words;
    }
}
