package org.ascribe.dataset.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuratedYamlTest {
    private static final String HEAD = "dataset: d\ntitle: T\n";

    @Test
    void readsPlainAndGzip() throws IOException {
        byte[] plain = (HEAD + "entities:\n  - {id: a, kind: Actor, name: A}\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        assertThat(read(plain).entities()).extracting(Entity::id).containsExactly("a");
        assertThat(read(zipped.toByteArray()).entities()).extracting(Entity::id).containsExactly("a");
    }

    @Test
    void readsWithByteOrderMarkAndWindowsLineEnds() {
        Dataset dataset =
                read("\uFEFF" + HEAD.replace("\n", "\r\n") + "entities:\r\n  - {id: a, kind: Actor, name: A}\r\n");
        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.entities()).hasSize(1);
    }

    @Test
    void takesBooleanLikeWordsForText() {
        Dataset dataset = read(HEAD + "entities:\n  - {id: norway, kind: State, name: Norway, iso: NO}\n");
        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.entities().getFirst().properties().values()).containsExactly("NO");
    }

    @Test
    void readsSeveralDocuments() {
        assertThat(new CuratedYaml()
                        .readAll(input((HEAD + "---\ndataset: e\ntitle: U\n").getBytes(StandardCharsets.UTF_8))))
                .extracting(Dataset::name)
                .containsExactly("d", "e");
    }

    /** As processor time: how long a test takes is also up to the others on the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataset: %s\n",
                "dataset: '%s'\n",
                "dataset: |\n  %s\n",
                HEAD + "# %s\n",
                "dataset: d # %s\ntitle: T\n",
                "%%FOO %s\n---\n" + HEAD,
                HEAD + "%s: x\n",
                HEAD + "? %s\n: x\n"
            })
    void refusesWhatIsEndlesslyLongAtOnce(String form) {
        byte[] file = form.formatted("a".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(read(file).problems())
                .extracting(Problem::code)
                .containsExactly(form.startsWith(HEAD + "%s") ? "syntax" : "too-large");
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void tellsWhatBeginsWithManyBlanksAtOnce() {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (String blanks : List.of("\n".repeat(5_000), " ".repeat(50_000), "{" + " \n".repeat(5_000))) {
            assertThat(new CuratedYaml().recognises("a.yaml", blanks)).isFalse();
            assertThat(new CuratedYaml().recognises("a.yaml", blanks + "\"dataset\": d\n"))
                    .isTrue();
            assertThat(new DatasetLines().recognises("a.jsonl", "{\"dataset\": \"d\"}" + blanks + "x"))
                    .isFalse();
        }
        assertThat(new CuratedYaml().recognises("a.yaml", "\uFEFFdataset: d\n")).isTrue();
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void takesMuchThatIsShortEach() {
        String comments = "# Why.\n\n".repeat(200_000);
        assertThat(read(HEAD + comments + "entities:\n  - {id: a, kind: Actor, name: A}\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void unknownKeyHasPlaceAndSuggestion() {
        assertThat(read(HEAD + "entities:\n  - {id: a, kind: Actor, nmae: A}\n").problems())
                .extracting(Problem::toString)
                .contains("test.yaml:4:32: unknown-key: 'nmae' is not a key here (did you mean name?)")
                .anyMatch(text -> text.contains("missing-key: the key 'name' is missing"));
    }

    @Test
    void unknownKindHasPlaceAndSuggestion() {
        assertThat(only(read(HEAD + "entities:\n  - {id: a, kind: Agnecy, name: A}\n")))
                .isEqualTo(
                        "test.yaml:4:19: unknown-value: 'Agnecy' is not one of the values of 'kind' (did you mean Agency?)");
    }

    @Test
    void wrongDatesHavePlaces() {
        Dataset dataset = read(
                HEAD
                        + "entities:\n  - {id: a, kind: Operation, name: A, began: 2021-13}\n  - {id: b, kind: Operation, name: B, began: last year}\n");
        assertThat(dataset.problems())
                .extracting(problem -> problem.code() + " " + problem.at())
                .containsExactlyInAnyOrder("wrong-date test.yaml:4:46", "wrong-format test.yaml:5:46");
    }

    /** People leave the dashes out; a number that is no year was dropped without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"20240325", "31", "0", "-5", "{value: 20240325, text: 25 March}"})
    void aNumberThatIsNoYearIsNoDate(String date) {
        Dataset dataset = read(HEAD + "entities:\n  - {id: a, kind: Operation, name: A, began: %s}\n".formatted(date));
        assertThat(dataset.problems()).extracting(Problem::code).containsExactly("wrong-format");
    }

    @Test
    void numberWhereTextIsDueSaysToQuoteIt() {
        assertThat(only(read(HEAD + "entities:\n  - {id: a, kind: Actor, name: 1937}\n")))
                .contains("wrong-type")
                .contains("put it in quotes");
        assertThat(only(read(HEAD + "entities: 5\n"))).contains("wrong-type").doesNotContain("quotes");
    }

    @Test
    void aMissingNameIsOneProblem() {
        Dataset dataset = read(HEAD + "entities:\n  - {id: a, kind: Actor}\n");
        assertThat(only(dataset)).contains("missing-key", "'name'");
        // It is called by its id meanwhile, so that nothing else is said of a name that is not there.
        assertThat(dataset.entities()).extracting(Entity::name).containsExactly("a");
    }

    @Test
    void numberWhereOneOfSomeWordsIsDueHasAPlace() {
        Dataset dataset = read(HEAD + "entities:\n  - {id: a, kind: 5, name: A}\n");
        assertThat(dataset.problems())
                .extracting(problem -> problem.code() + " " + problem.at())
                .containsExactlyInAnyOrder("wrong-type test.yaml:4:19", "unknown-value test.yaml:4:19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0e999", "-1.0e999"})
    void endlessNumbersHavePlaces(String number) {
        Dataset dataset = read(HEAD + "entities:\n  - {id: a, kind: " + number + ", name: A}\n");
        assertThat(dataset.problems())
                .allMatch(problem -> problem.at().toString().equals("test.yaml:4:19"));
        assertThat(dataset.hasErrors()).isTrue();
    }

    @Test
    void refusesAnchorsTagsAndDuplicateKeys() {
        assertThat(only(read(HEAD + "entities:\n  - &x {id: a, kind: Actor, name: A}\n")))
                .startsWith("test.yaml:4:5: anchor:");
        assertThat(only(read(HEAD + "entities: !!java.net.URL [x]\n"))).startsWith("test.yaml:3:11: tag:");
        assertThat(only(read(HEAD + "title: U\n"))).contains(":3:").contains("'title' stands twice");
    }

    @Test
    void refusesWhatIsNoTextOrNoYaml() {
        assertThat(only(read(new byte[0]))).contains("is empty");
        assertThat(only(read("\n# nothing\n"))).contains("is empty");
        assertThat(only(read("dataset: \0"))).contains("binary");
        assertThat(only(read(new byte[] {'d', ':', '\n', (byte) 0xc3, (byte) 0x28})))
                .startsWith("test.yaml:2:1: not-utf-8");
        assertThat(only(read("dataset: [unclosed\n"))).contains("is not valid YAML");
        assertThat(only(read("[".repeat(10_000)))).contains("too-deep");
    }

    @Test
    void aListIsNoDataset() {
        assertThat(read("- a\n- b\n").hasErrors()).isTrue();
    }

    private static String only(Dataset dataset) {
        assertThat(dataset.problems()).hasSize(1);
        return dataset.problems().getFirst().toString();
    }

    private static Dataset read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Dataset read(byte[] bytes) {
        return new CuratedYaml().read(input(bytes));
    }

    private static Input input(byte[] bytes) {
        return new Input("test.yaml", () -> new ByteArrayInputStream(bytes));
    }
}
