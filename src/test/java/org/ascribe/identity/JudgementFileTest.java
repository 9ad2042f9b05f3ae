package org.ascribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.junit.jupiter.api.Test;

class JudgementFileTest {
    private static final List<Judgement> JUDGEMENTS = List.of(
            new Judgement(
                    "misp-threat-actor:b", "attack:G2", Verdict.REJECTED, "other: \"tools\"", "editor", "2026-01-02"),
            new Judgement("misp-threat-actor:a", "attack:G1", Verdict.ACCEPTED, "", "jd", ""));

    @Test
    void writesWhatItReadsInAnyOrderTheSame() {
        String text = JudgementFile.write(JUDGEMENTS);
        assertThat(JudgementFile.write(JUDGEMENTS.reversed())).isEqualTo(text);
        JudgementFile.Content content = read(text);
        assertThat(content.problems()).isEmpty();
        assertThat(content.judgements()).containsExactlyElementsOf(JUDGEMENTS.reversed());
        assertThat(JudgementFile.write(content.judgements())).isEqualTo(text);
    }

    @Test
    void readsAnEmptyFileAsNoJudgements() {
        assertThat(read("").judgements()).isEmpty();
        assertThat(read("# nothing yet\n").problems()).isEmpty();
        assertThat(read(JudgementFile.write(List.of())).problems()).isEmpty();
    }

    @Test
    void reportsAllThatIsWrongWithItsLine() {
        JudgementFile.Content content = read("""
                - {from: a, to: b, judgement: maybe}
                - {from: a, judgement: accepted}
                - {from: a, to: b, judgement: accepted, date: soon, why: so}
                - {from: b, to: a, judgement: rejected}
                - just a text
                """);
        assertThat(content.problems())
                .extracting(problem -> problem.at().line() + " " + problem.code())
                .containsExactly(
                        "1 unknown-judgement",
                        "2 missing-end",
                        "3 unknown-key",
                        "3 wrong-date",
                        "4 judged-twice",
                        "5 not-a-mapping");
    }

    @Test
    void reportsWhatIsNoYaml() {
        assertThat(read("- {from: a\n").problems()).extracting(Problem::code).containsExactly("syntax");
        assertThat(read("from: a\n").problems()).extracting(Problem::code).containsExactly("not-a-list");
    }

    @Test
    void readsAllDocumentsOfAFile() {
        JudgementFile.Content content = read("""
                - {from: a, to: b, judgement: accepted}
                ---
                ---
                - {from: c, to: d, judgement: rejected}
                - {from: b, to: a, judgement: rejected}
                """);
        assertThat(content.judgements()).extracting(Judgement::from).containsExactly("a", "c");
        assertThat(content.problems())
                .extracting(Problem::toString)
                .containsExactly("judgements.yaml:5:3: judged-twice: These two are judged already at"
                        + " judgements.yaml:1:3 (keep one of the judgements)");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThat(read("- {from: a, to: b, judgement: accepted}\n- {from: a, to: c, to: d, judgement: accepted}\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("judgements.yaml:2:22: duplicate-key: the key 'to' stands twice (remove one of them)");
    }

    @Test
    void saysInOneLineWhatIsNoText() {
        assertThat(read(new byte[] {'-', ' ', (byte) 0xe9, (byte) 0xff, 'x'}).problems())
                .extracting(Problem::toString)
                .containsExactly("judgements.yaml:1:3: not-utf-8: is not UTF-8 text (save it as UTF-8)");
        assertThat(read("- from: a\n\tto: b\n").problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.message()).startsWith("is not valid YAML: ").doesNotContain("\n", "reader");
            assertThat(problem.at().line()).isEqualTo(2);
        });
    }

    private static JudgementFile.Content read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JudgementFile.Content read(byte[] bytes) {
        return JudgementFile.read(new Input("judgements.yaml", () -> new ByteArrayInputStream(bytes)));
    }
}
