package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** Version and commit, as the distribution says them. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"ascribe " + ofDistribution(), "Java " + Runtime.version()};
    }

    private static String ofDistribution() {
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
