package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong with an input, as it is printed. */
class ProblemsTest {
    private static final List<Problem> PROBLEMS = List.of(
            Problem.warning("odd", new Location("a.csv", 2, 1), "an odd name", ""),
            Problem.warning("odd", new Location("a.csv", 3, 1), "another odd name", ""),
            Problem.error("broken", new Location("a.csv", 9, 1), "no CSV from here on", ""));

    @Test
    void isInTheOrderOfTheFile() {
        assertThat(printed(3))
                .containsSubsequence("a.csv:2:1: warning", "a.csv:3:1: warning", "a.csv:9:1")
                .doesNotContain("more");
    }

    @Test
    void isAmongTheFirstOfTooManyThatAreOnlyOdd() {
        assertThat(printed(2))
                .containsSubsequence("a.csv:9:1: broken", "a.csv:2:1: warning", "... and 1 more in a.csv");
    }

    private static String printed(int most) {
        StringWriter text = new StringWriter();
        new Problems(new PrintWriter(text), most).print(PROBLEMS);
        return text.toString();
    }
}
