package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files of the project; {@code -Dgolden.update=true} rewrites them on purpose. */
public final class Golden {
    private Golden() {}

    /** Compares with the file, or rewrites it when asked to. */
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("rewrite with -Dgolden.update=true").exists();
            assertThat(actual).as("%s; rewrite with -Dgolden.update=true", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
