package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.ascribe.failure.Failure;

/** Writes files as a whole: whoever reads one, or has the program stopped, meets it as it was or as it is to be. */
final class WholeFile {
    private static final String PART = ".part";

    private WholeFile() {}

    /**
     * A file that somebody has named.
     *
     * @throws Failure USAGE if the name is empty, as that of a variable without a value is
     */
    static Path named(Path file) {
        if (file.toString().isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "An empty text names no file", "Name a file");
        }
        return file;
    }

    /** The file that is meant: of a link the one that it leads to, which is to be written while the link stays. */
    static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /** Where to write what is to become a file. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Puts what is written into the place of the file. */
    static void put(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a text in UTF-8; a link to a file stays one, a pipe or device one too, and so do the rights on the file. */
    static void write(Path file, String text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.writeString(file, text);
            return;
        }
        Path real = real(file);
        Path part = part(real);
        try {
            Files.writeString(part, text);
        } catch (AccessDeniedException e) {
            // The folder is somebody else's, the file may be ours.
            Files.writeString(real, text);
            return;
        }
        keepRights(real, part);
        put(part, real);
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (rights != null && Files.exists(from)) {
            rights.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
