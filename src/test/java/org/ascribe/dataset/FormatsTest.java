package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, beside all others. */
class FormatsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/dataset");

    static List<Format> formats() {
        return Formats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasASmallFile(Format format) throws IOException {
        assertThat(fixtures())
                .as("a file under %s that %s recognises", FIXTURES, format.name())
                .anyMatch(file -> recognises(format, file));
    }

    @Test
    void noFileIsOfTwoFormats() throws IOException {
        assertThat(fixtures())
                .allSatisfy(file -> assertThat(Formats.all().stream()
                                .filter(format -> recognises(format, file))
                                .map(Format::name))
                        .hasSizeLessThan(2));
    }

    private static boolean recognises(Format format, Path file) {
        Input input = Input.of(file);
        return format.recognises(input, input.head());
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
