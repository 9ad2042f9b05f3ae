package org.ascribe.load.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files in a folder and in the folders below it, links followed, each once however many links lead to it. */
final class FolderFiles {
    private final Consumer<String> leftOut;
    private final Set<Path> met = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    private FolderFiles(Consumer<String> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * The files, in the order of their names.
     *
     * @param leftOut hears of links that lead nowhere
     * @throws IOException if the folder, or one below it, cannot be read
     */
    static List<Path> in(Path folder, Consumer<String> leftOut) throws IOException {
        FolderFiles found = new FolderFiles(leftOut);
        try {
            found.enter(folder);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return found.files;
    }

    /** By their real paths, circles of links end where they began. */
    private void enter(Path folder) throws IOException {
        if (!met.add(folder.toRealPath())) {
            return;
        }
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path entry : listed.sorted().toList()) {
                BasicFileAttributes what = attributes(entry).orElse(null);
                if (what == null) {
                    leftOut.accept("Left out, being a link that leads nowhere: " + entry);
                } else if (what.isDirectory()) {
                    enter(entry);
                } else if (what.isRegularFile() && met.add(entry.toRealPath())) {
                    files.add(entry);
                }
            }
        }
    }

    /** What is at a path, a link followed; empty if it is a link to nothing or to itself. */
    private static Optional<BasicFileAttributes> attributes(Path entry) throws IOException {
        try {
            return Optional.of(Files.readAttributes(entry, BasicFileAttributes.class));
        } catch (FileSystemException e) {
            if (Files.isSymbolicLink(entry) && !(e instanceof AccessDeniedException)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
