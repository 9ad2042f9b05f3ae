package org.ascribe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;

/** Writes files as a whole: whoever reads one, or has the program stopped, meets it as it was or as it is to be. */
final class WholeFile {
    private static final String PART = ".part";
    private static final Set<PosixFilePermission> WRITING = PosixFilePermissions.fromString("-w--w--w-");

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

    /**
     * The file that is meant: of a link the one that it leads to, which is to be written while the link stays.
     *
     * @throws AccessDeniedException if it is there and not to be written; what nobody may write is not for root either
     */
    static Path real(Path file) throws IOException {
        if (!Files.exists(file)) {
            return file;
        }
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (!Files.isWritable(file)
                || (rights != null
                        && Collections.disjoint(rights.readAttributes().permissions(), WRITING))) {
            throw new AccessDeniedException(file.toString());
        }
        return file.toRealPath();
    }

    /** Where to write what is to become a file. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Puts what is written into the place of the file, or into the file where it is another's, whose it stays. */
    static void put(Path part, Path file) throws IOException {
        if (Files.exists(file) && !Files.getOwner(file).equals(Files.getOwner(part))) {
            try (OutputStream out = Files.newOutputStream(file)) {
                Files.copy(part, out);
            }
            Files.delete(part);
            return;
        }
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

    /** Says why a file cannot be written, and what to do. */
    static Failure unwritable(Path file, IOException e) {
        return Failure.of(
                Failure.Kind.INPUT, file + " cannot be written: " + Reasons.ofWriting(e), Reasons.hintOfWriting(e), e);
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (rights != null && Files.exists(from)) {
            rights.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
