package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code new claim} asks of whoever sits at the terminal. */
class NewDialogueTest {
    private final StringWriter out = new StringWriter();
    private final List<String> questions = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatIsMissingIsAskedForWhereSomebodySits() {
        answered("Germany", "Pond raid", "APT31; Heron", "", "2024-05", "", "The notice", "Office of Ponds", "2024-05");
        assertThat(out.toString())
                .contains("whom: [apt31, heron]", "id: germany-2024-05-pond-raid", "title: The notice");
    }

    @Test
    void anAnswerThatWillNotDoIsAskedForAgain() {
        answered(
                "",
                "Germany",
                "",
                "Heron",
                "",
                "last May",
                "2024-05",
                "the web",
                "https://ponds.example/notice",
                "",
                "Notice",
                "Ponds",
                "soon",
                "2024");
        assertThat(questions)
                .anyMatch(question -> question.contains("It cannot be left out.\nWho says so"))
                .anyMatch(question -> question.contains("Write 2021, 2021-07 or 2021-07-19.\nWhen was it stated"))
                .anyMatch(question -> question.contains("It is no address"));
        assertThat(out.toString()).contains("date: 2024-05", "url: https://ponds.example/notice", "title: Notice");
    }

    /** Makes a claim of answers, all of which are asked for. */
    private void answered(String... given) {
        Queue<String> answers = new ArrayDeque<>(List.of(given));
        CommonOptions common = new CommonOptions();
        common.data = folder.resolve("none");
        common.quiet = true;
        CommandLine line = new CommandLine(new NewClaimCommand(common, question -> {
                    questions.add(question);
                    return answers.remove();
                }))
                .setOut(new PrintWriter(out));
        assertThat(line.execute()).isEqualTo(ExitCode.OK);
        assertThat(answers).isEmpty();
    }
}
