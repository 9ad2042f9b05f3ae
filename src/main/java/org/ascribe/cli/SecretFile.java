package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.failure.Failure;

/** A file that holds one secret and nothing else, so that the secret stands neither in arguments nor in logs. */
final class SecretFile {
    private SecretFile() {}

    /**
     * The secret in it, without the line end after it.
     *
     * @param what what kind of secret it is
     * @param option the option that named the file
     * @throws Failure if the file cannot be read
     */
    static String read(Path file, String what, String option) {
        try {
            // Some editors put a mark before the text that is no part of it.
            return Files.readString(file).replaceFirst("^\uFEFF", "").strip();
        } catch (IOException e) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The " + what + " file " + file + " cannot be read",
                    "Give " + option + " a file that holds nothing but the " + what,
                    e);
        }
    }
}
