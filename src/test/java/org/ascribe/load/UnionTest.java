package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.Shown;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.judge.Identities;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions over the bundled story, EuRepoC and the sanctions lists together, about facts that stand in these files. */
class UnionTest {
    private static final Path REAL = Path.of("../shared/data");

    @BeforeAll
    static void loadTogether() {
        Assumptions.assumeTrue(
                Files.exists(REAL.resolve("eurepoc")) && Files.exists(REAL.resolve("sanctions")),
                () -> "skipped: there is no " + REAL);
        TestGraph.empty();
        UnionTest.load(Bundle.STORY.read());
        List<String> folders = List.of(
                REAL.resolve("eurepoc").toString(), REAL.resolve("sanctions").toString());
        TestGraph.bean(Inputs.class)
                .find(folders, null, InputStream.nullInputStream())
                .forEach(input -> input.read().forEach(UnionTest::load));
        TestGraph.bean(Identities.class).apply(Loader.Options.of("test"));
    }

    @Test
    void claimsOfAllSourcesComeTogetherEachWithItsOwn() {
        Answer answer = ask("who-attributed", Map.of("whom", "Zirconium"));
        // Incident 1194 of EuRepoC is APT31 with three claims; the UK spoke on 25 March 2024.
        assertThat(ids(answer, "claim"))
                .contains(
                        "eurepoc:1194:1408",
                        "eurepoc:1194:1409",
                        "eurepoc:1194:1410",
                        "uk-2024-03-25-parliamentarians");
        assertThat(Shown.maps(answer.rows()))
                .allSatisfy(row -> assertThat((List<?>) row.get("sources"))
                        .as("sources of %s", row.get("claim"))
                        .isNotEmpty());
    }

    @Test
    void measuresOfAListComeWithThoseOfTheStory() {
        assertThat(ids(ask("measures", Map.of("against", "Wuhan Xiaoruizhi")), "measure"))
                .contains("us-sanctions-2024-03-25", "uk-sanctions-2024-03-25", "uk-sanctions:CYB0044:sanction");
        assertThat(ids(ask("measures", Map.of("against", "APT31")), "measure"))
                .contains(
                        "uk-sanctions-2024-03-25",
                        "uk-sanctions:CYB0044:sanction",
                        "uk-sanctions:CYB0045:sanction",
                        "uk-sanctions:CYB0046:sanction");
        assertThat(ids(ask("measures", Map.of("against", "Zhao Guangzong")), "measure"))
                .contains("us-indictment-2024-03-25", "uk-sanctions:CYB0045:sanction");
    }

    @Test
    void aPersonOfSeveralListsStandsOnceInTheRoster() {
        List<String> names = Shown.maps(ask("roster", Map.of("actor", "APT31")).rows()).stream()
                .map(row -> String.valueOf(((Map<?, ?>) value(row, "person")).get("name")))
                .toList();
        assertThat(names).contains("Zhao Guangzong", "Ni Gaobin").doesNotHaveDuplicates();
        assertThat(names).noneMatch(name -> name.equals("ZHAO Guangzong"));
    }

    @Test
    void nobodyWhoIsNotNamedFormsACoalition() {
        Answer answer = ask("coalitions", Map.of("limit", "1000"));
        Set<String> parties = new TreeSet<>(ids(answer, "a"));
        parties.addAll(ids(answer, "b"));
        assertThat(parties)
                .contains("united-kingdom", "united-states", "canada", "australia")
                .noneMatch(id -> id.contains(":unnamed:"));
    }

    @Test
    void roughDatesGiveNoExactLag() {
        for (Map<String, Object> row :
                Shown.maps(ask("attribution-lag", Map.of("limit", "1000")).rows())) {
            boolean exact = row.get("days") instanceof Number;
            if (exact) {
                assertThat(row).satisfies(it -> {
                    assertThat(precision(it, "began")).isEqualTo("day");
                    assertThat(precision(it, "attributed")).isEqualTo("day");
                });
            }
        }
    }

    @Test
    void contestedClaimsOfEuRepocAreListed() {
        assertThat(ids(ask("contested", Map.of("whom", "APT31", "limit", "1000")), "claim"))
                .contains("eurepoc:1194:1408");
    }

    private static void load(Dataset dataset) {
        assertThat(TestGraph.load(dataset).refused()).as(dataset.name()).isFalse();
    }

    private static Answer ask(String question, Map<String, String> parameters) {
        return TestGraph.bean(Asker.class).ask(question, parameters);
    }

    private static List<String> ids(Answer answer, String column) {
        return Shown.maps(answer.rows()).stream()
                .map(row -> String.valueOf(((Map<?, ?>) value(row, column)).get("id")))
                .toList();
    }

    private static Object value(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String precision(Map<String, Object> row, String column) {
        return String.valueOf(((Map<?, ?>) value(row, column)).get("precision"));
    }
}
