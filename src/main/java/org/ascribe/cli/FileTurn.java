package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Patience;
import org.jspecify.annotations.Nullable;

/**
 * The right to read a file and write it anew, which one has at a time, so that nobody's entry is lost: whoever makes the part of
 * the {@link WholeFile} has it, until that takes the place of the file.
 */
final class FileTurn implements AutoCloseable {
    /** Whoever has it needs an instant; what is older was left by one that was killed. */
    private static final Duration LEFT = Duration.ofSeconds(10);

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final Path file;
    private final @Nullable Path part;
    private boolean written;

    private FileTurn(Path file, @Nullable Path part) {
        this.file = file;
        this.part = part;
    }

    /**
     * Takes the right, and waits for it.
     *
     * @throws Failure of kind IN_USE if another has it for long
     */
    static FileTurn take(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new FileTurn(file, null);
        }
        Path part = WholeFile.part(WholeFile.real(file));
        Instant patient = Instant.now().plus(LEFT).plus(LEFT);
        while (Instant.now().isBefore(patient)) {
            try {
                Files.createFile(part);
                return new FileTurn(file, part);
            } catch (AccessDeniedException e) {
                return new FileTurn(file, null); // The folder is somebody else's, the file may be ours.
            } catch (FileAlreadyExistsException e) {
                removeLeft(part);
                Patience.pause(BETWEEN);
            }
        }
        throw Failure.of(Failure.Kind.IN_USE, file + " is being written by another", "Run it again when that is done");
    }

    private static void removeLeft(Path part) throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(part).toInstant();
            if (written.plus(LEFT).isBefore(Instant.now())) {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException e) {
            return; // it has taken its place
        }
    }

    /** Writes the file, which ends the turn. */
    void write(String text) throws IOException {
        WholeFile.write(file, text);
        written = true;
    }

    @Override
    public void close() throws IOException {
        if (part != null && !written) {
            Files.deleteIfExists(part);
        }
    }
}
