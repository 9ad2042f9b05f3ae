package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
            String expected = Files.readString(file);
            if (!actual.equals(expected)) {
                fail(difference(file, expected, actual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole files side by side would hide it. */
    private static String difference(Path file, String expected, String actual) {
        List<String> before = expected.lines().toList();
        List<String> now = actual.lines().toList();
        int line = 0;
        while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
            line++;
        }
        return file + ":" + (line + 1)
                + " is not as it is made now; rewrite it with -Dgolden.update=true and read the difference"
                + "\n  in the file: " + (line < before.size() ? before.get(line) : "(its end)")
                + "\n  made now:    " + (line < now.size() ? now.get(line) : "(its end)");
    }
}
