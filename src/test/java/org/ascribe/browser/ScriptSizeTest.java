package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts of the page can be read at one sitting: no file over 250 lines, no function over 60. */
class ScriptSizeTest {
    private static final int FILE = 250;
    private static final int FUNCTION = 60;

    @Test
    void noFileIsTooLong() throws IOException {
        for (Path file : scripts()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(FILE);
        }
    }

    @Test
    void noFunctionIsTooLong() throws IOException {
        for (Path file : scripts()) {
            assertThat(Brackets.of(Files.readString(file)))
                    .as(file.toString())
                    .allSatisfy(brackets -> assertThat(brackets.lines())
                            .as("from line %d on", brackets.first())
                            .isLessThanOrEqualTo(FUNCTION));
        }
    }

    @Test
    void bracketsAreFoundWhateverStandsInTextsAndComments() {
        assertThat(Brackets.of("""
                        // a { in a comment, as in it's
                        const a = () => {
                          const b = '}' + "\\"}" + `}` + /[/}]\\/}/.exec(c / d);
                        };
                        class B {
                          run() {
                            return `${[1,
                              2]} {`;
                          }
                        }
                        """))
                .extracting(Brackets::first, Brackets::lines)
                .contains(tuple(2, 3), tuple(6, 4))
                .doesNotContain(tuple(5, 6));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/web"))) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .toList();
        }
    }
}
