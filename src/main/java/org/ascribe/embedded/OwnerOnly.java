package org.ascribe.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.failure.Failure;

/**
 * Files that only their owner may read, written whole or not at all. Where others may write into the folder they may have put
 * something there first: no link is followed, and nothing of another user is believed.
 */
final class OwnerOnly {
    private static final String HINT = "choose another folder with --data or ASCRIBE_HOME";

    private OwnerOnly() {}

    /** Makes the folder. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, rights(folder, "rwx------"));
    }

    /** Puts the text there, in the place of what is there. */
    static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The text of such a file.
     *
     * @throws NoSuchFileException if there is none
     * @throws Failure if it is a link, or belongs to another user
     */
    static String read(Path file) throws IOException {
        check(file);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Opens a file to keep it open, and makes it if it is not there.
     *
     * @throws Failure if it is a link, or belongs to another user
     */
    static FileChannel open(Path file) throws IOException {
        try {
            check(file);
        } catch (NoSuchFileException e) {
            // It will be made.
        }
        return open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FileChannel open(Path file, OpenOption... how) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(how));
        options.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, options, rights(file, "rw-------"));
    }

    private static void check(Path file) throws IOException {
        if (!has(file, "unix")) {
            return;
        }
        var unix = Files.readAttributes(file, "unix:uid,isRegularFile", LinkOption.NOFOLLOW_LINKS);
        if (!Boolean.TRUE.equals(unix.get("isRegularFile"))) {
            throw refused(
                    file + (Files.isSymbolicLink(file) ? " is a link, which is not followed" : " is no plain file"),
                    "Somebody may have put it there: remove it, or " + HINT);
        }
        if (unix.get("uid") instanceof Integer owner && owner != (int) new UnixSystem().getUid()) {
            throw refused(file + " belongs to another user", "Run Ascribe as that user, or " + HINT);
        }
    }

    private static Failure refused(String message, String hint) {
        return Failure.of(Failure.Kind.INPUT, message, hint);
    }

    /** The rights to make a file with, where the file system knows such rights. */
    private static FileAttribute<?>[] rights(Path path, String rights) {
        return has(path, "posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean has(Path path, String view) {
        return path.getFileSystem().supportedFileAttributeViews().contains(view);
    }
}
