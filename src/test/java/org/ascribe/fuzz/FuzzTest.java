package org.ascribe.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.ascribe.dataset.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fuzzer starts from, and what it has found before, fed once. */
class FuzzTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    @ParameterizedTest
    @EnumSource
    void readsSeedsWholeAndCutOff(Fuzz.Target target) throws IOException {
        for (Path seed : target.seeds()) {
            byte[] bytes = Files.readAllBytes(seed);
            target.feed(bytes);
            target.feed(Arrays.copyOf(bytes, bytes.length / 2));
        }
        target.feed(new byte[0]);
    }

    /** A target is called as its format, with a word behind where one has several. */
    @Test
    void everyFormatIsATarget() {
        assertThat(Formats.all().stream()
                        .map(format -> format.name().replace('-', '_').toUpperCase(Locale.ROOT))
                        .filter(name -> Arrays.stream(Fuzz.Target.values())
                                .noneMatch(target -> target.name().startsWith(name))))
                .as("formats that are no target in Fuzz")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatOnceBrokeIt(Fuzz.Target target) throws IOException {
        try (var files = Files.list(FOUND)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(target.name() + "-"))
                    .toList()) {
                target.feed(Files.readAllBytes(file));
                assertThat(file).exists();
            }
        }
    }
}
