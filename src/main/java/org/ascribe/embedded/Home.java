package org.ascribe.embedded;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one embedded database.
 *
 * @param folder absolute path; need not exist yet
 */
public record Home(Path folder) {
    private static final long MEGABYTE = 1_000_000;

    /** Room for a log, a checkpoint and the largest transaction. */
    private static final long SPACE_TO_WRITE = 64 * MEGABYTE;

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder to use: what the user said, else ASCRIBE_HOME, else the place the desktop keeps such data.
     *
     * @throws Failure USAGE if what was said is empty, as a variable without a value is
     */
    public static Home choose(@Nullable Path said, Map<String, String> environment) {
        if (said != null && said.toString().isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "An empty text names no folder", "Name a folder with --data");
        }
        if (said != null) {
            return new Home(said);
        }
        String own = environment.getOrDefault("ASCRIBE_HOME", "");
        if (!own.isBlank()) {
            return new Home(Path.of(own));
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data);
        return new Home(base.resolve("ascribe"));
    }

    /** Where Neo4j keeps its files. */
    Path database() {
        return folder.resolve("neo4j");
    }

    /** Where the password of the user {@code neo4j} is kept. */
    public Path passwordFile() {
        return folder.resolve("password");
    }

    /** Where a running {@code up} says how to reach it. */
    Path runFile() {
        return folder.resolve("run.json");
    }

    /** What the process that uses the folder holds locked. */
    Path lockFile() {
        return folder.resolve("lock");
    }

    /**
     * Whether a database was ever started here.
     *
     * @throws Failure if this is no folder, or one that may not be looked into: what is in it is not known then
     */
    public boolean exists() {
        try {
            if (!Files.readAttributes(folder, BasicFileAttributes.class).isDirectory()) {
                throw new NotDirectoryException(folder.toString());
            }
            return Files.readAttributes(database().resolve("data"), BasicFileAttributes.class)
                    .isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw unusable(Reasons.ofReading(e), e);
        }
    }

    /**
     * Makes the folder, for the owner only.
     *
     * @throws Failure if it cannot be made or written
     */
    public Home make() {
        try {
            Files.createDirectories(folder.getParent() == null ? folder : folder.getParent());
            if (!Files.isDirectory(folder)) {
                OwnerOnly.createFolder(folder);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
        if (!Files.isWritable(folder)) {
            throw unusable(new IOException("not writable"));
        }
        return this;
    }

    /**
     * Checks that there is room to write, also for a database that another process runs here.
     *
     * @throws Failure if its disk is full or nearly so
     */
    public void checkSpaceToWrite() {
        checkSpace(SPACE_TO_WRITE);
    }

    /**
     * Checks that there is room for Neo4j to end.
     *
     * @throws Failure if its disk is full
     */
    public void checkSpaceToEnd() {
        checkSpace(MEGABYTE);
    }

    /**
     * Checks that there is room to write: on a full disk Neo4j neither starts nor stops, and prints what it thinks of it.
     *
     * @throws Failure if there is too little
     */
    void checkSpace(long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            // Some file systems do not tell their size.
            if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < bytes) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        "The disk of " + folder + " is full or nearly so: " + disk.getUsableSpace() / MEGABYTE
                                + " MB are left, and " + bytes / MEGABYTE + " MB are needed",
                        "Make room and run the same command again, or choose another folder with --data or ASCRIBE_HOME");
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Says that the folder cannot be used, and why. */
    Failure unusable(IOException e) {
        return unusable(Reasons.ofWriting(e), e);
    }

    private Failure unusable(String reason, IOException e) {
        return Failure.of(
                Failure.Kind.INPUT, "The folder " + folder + " cannot be used: " + reason, Reasons.hintOfFolder(e), e);
    }
}
