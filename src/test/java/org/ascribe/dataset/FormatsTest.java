package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, beside all others. */
class FormatsTest {
    /** Needs a map of columns, and is made for one. */
    private static final Set<String> BY_HAND = Set.of("MappedTable");

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
    void everyFormatIsFoundAndHasATest() throws IOException {
        List<String> found = formats().stream()
                .map(format -> format.getClass().getSimpleName())
                .toList();
        for (Path file : files(Path.of("src/main/java/org/ascribe/dataset"))) {
            if (Files.readString(file).contains(" implements Format ")) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!BY_HAND.contains(name)) {
                    assertThat(found).as("%s carries @Singleton", file).contains(name);
                }
                assertThat(isRead(name))
                        .as("a test of what it reads, beside those of all formats, has new %s()", name)
                        .isTrue();
            }
        }
    }

    private static boolean isRead(String name) throws IOException {
        for (Path test : files(Path.of("src/test/java/org/ascribe"))) {
            String file = test.getFileName().toString();
            if (file.endsWith("Test.java")
                    && !file.equals("BombsTest.java")
                    && Files.readString(test).contains("new " + name + "(")) {
                return true;
            }
        }
        return false;
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
        return files(FIXTURES);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
