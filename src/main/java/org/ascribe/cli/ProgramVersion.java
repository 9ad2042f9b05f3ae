package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import picocli.CommandLine.IVersionProvider;

/** Version and commit, as the distribution says them. */
final class ProgramVersion implements IVersionProvider {
    private static final int SHA256_DIGITS = 64;

    @Override
    public String[] getVersion() {
        return new String[] {"ascribe " + number(), "Java " + Runtime.version()};
    }

    /** What tells this build of the program from any other; empty where it does not run from a distribution. */
    static Optional<String> mark() {
        String folder = System.getProperty("ascribe.distribution", "");
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path jar = Path.of(folder, "lib", "ascribe.jar");
        return noted(Path.of(jar + ".sha256")).or(() -> hash(jar));
    }

    /** The hash of the jar as the build has noted it. */
    private static Optional<String> noted(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(text -> text.length() == SHA256_DIGITS);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> hash(Path jar) {
        try {
            return Optional.of(DigestUtils.sha256Hex(Files.readAllBytes(jar)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The version alone. */
    static String number() {
        String folder = System.getProperty("ascribe.distribution", "");
        try {
            return folder.isEmpty()
                    ? "from classes, not a distribution"
                    : Files.readString(Path.of(folder, "VERSION")).strip();
        } catch (IOException e) {
            return "of an unknown version: " + folder + " has no file VERSION";
        }
    }
}
