package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import picocli.CommandLine.IVersionProvider;

/** Version and commit, as the distribution says them. */
final class ProgramVersion implements IVersionProvider {
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
        try {
            return Optional.of(DigestUtils.sha256Hex(Files.readAllBytes(Path.of(folder, "lib", "ascribe.jar"))));
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
