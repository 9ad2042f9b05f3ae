package org.ascribe.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file for the importer where there is no room for it. */
class ImportLinesTest {
    private static final Path FULL = Path.of("/dev/full");

    @Test
    void aFullDiskIsAFailureToWriteAndNoDefect() {
        assumeTrue(Files.exists(FULL), "there is no " + FULL + " here");
        ImportLines lines = new ImportLines(FULL, List.of("id:ID(Ascribe)"));
        Map<String, ImportValue> values = Map.of("name", new ImportValue("string", "Grey Heron"));
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        lines.add(List.of("heron-" + i), values);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
    }
}
