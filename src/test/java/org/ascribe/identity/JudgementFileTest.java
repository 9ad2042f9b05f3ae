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
        assertThat(read("- {from: a\n").problems()).extracting(Problem::code).containsExactly("yaml");
        assertThat(read("from: a\n").problems()).extracting(Problem::code).containsExactly("not-a-list");
    }

    private static JudgementFile.Content read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JudgementFile.read(new Input("judgements.yaml", () -> new ByteArrayInputStream(bytes)));
    }
}
