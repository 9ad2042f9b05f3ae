package org.ascribe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Files with what tells a save: when they were written, how long they are, and which file it is, for editors put a new one in place. */
final class SavedFiles {
    /** What editors keep beside the file that is edited. */
    private static final Pattern BESIDE = Pattern.compile("[.#].*|.*~|.*\\.(?:swp|tmp|bak|orig|part)");

    private SavedFiles() {}

    /**
     * The files that are there, those of folders with all below them.
     *
     * @throws IOException if a folder cannot be read
     */
    static Map<Path, String> in(List<Path> places) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                add(place, files);
                continue;
            }
            try (Stream<Path> inside = Files.walk(place)) {
                for (Path file :
                        inside.filter(it -> !isBeside(place.relativize(it))).toList()) {
                    add(file, files);
                }
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        }
        return files;
    }

    private static boolean isBeside(Path file) {
        return StreamSupport.stream(file.spliterator(), false)
                .anyMatch(part -> BESIDE.matcher(part.toString()).matches());
    }

    private static void add(Path file, Map<Path, String> files) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (now.isRegularFile()) {
                files.put(file, now.lastModifiedTime() + " " + now.size() + " " + now.fileKey());
            }
        } catch (NoSuchFileException e) {
            return; // it is not there at this moment, which is what there is to know
        }
    }
}
