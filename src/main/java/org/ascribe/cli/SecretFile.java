package org.ascribe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;

/** A file that holds one secret and nothing else, so that the secret stands neither in arguments nor in logs. */
final class SecretFile {
    private static final int LONGEST = 4096;

    private SecretFile() {}

    /**
     * The secret in it, without the line end after it.
     *
     * @param what what kind of secret it is
     * @param option the option that named the file
     * @throws Failure if the file cannot be read
     */
    static String read(Path file, String what, String option) {
        String secret = secret(file, what, option);
        if (isOpen(file)) {
            System.err.println("Warning: every user of this machine can read the " + what + " file " + file
                    + " (chmod 600 mends it)");
        }
        return secret;
    }

    private static String secret(Path file, String what, String option) {
        try {
            byte[] bytes = start(file);
            if (bytes.length > LONGEST) {
                throw Failure.of(
                        Failure.Kind.USAGE,
                        "The " + what + " file " + file + " has more than " + LONGEST + " bytes",
                        hint(what, option));
            }
            // Some editors put a mark before the text that is no part of it.
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .strip();
        } catch (IOException e) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The " + what + " file " + file + " cannot be read: " + Reasons.ofReading(e),
                    hint(what, option),
                    e);
        }
    }

    /** No more than tells that it is too long: a device has no end. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST + 1);
        }
    }

    private static String hint(String what, String option) {
        return "Give " + option + " a file that holds nothing but the " + what;
    }

    /**
     * The same, but not from a file that every user of this machine can read: it lets in whoever has read it.
     *
     * @throws Failure if the file cannot be read, or can by everybody
     */
    static String readOwn(Path file, String what, String option) {
        String secret = secret(file, what, option);
        if (isOpen(file)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "Every user of this machine can read the " + what + " file " + file,
                    "Make it readable for its owner alone: chmod 600 " + ShellWord.of(file.toString()));
        }
        return secret;
    }

    /** Whether others than its owner and group may read it; no, where the file system knows no such rights. */
    private static boolean isOpen(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // it knows none
        }
    }
}
