package org.ascribe.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/** The right to use a folder: one process has it, and the operating system takes it back when that process ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @throws Failure of kind IN_USE, naming the process that has it
     */
    static FolderLock take(Home home) {
        home.make();
        try {
            FileChannel channel = OwnerOnly.open(home.lockFile());
            if (lock(channel) == null) {
                channel.close();
                throw inUse(home);
            }
            channel.truncate(0);
            String pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw home.unusable(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    /** Says who has the folder and what to do. */
    static Failure inUse(Home home) {
        String holder = holder(home);
        return Failure.of(
                Failure.Kind.IN_USE,
                "The folder " + home.folder() + " is in use by another Ascribe" + holder,
                RunFile.of(home).isPresent()
                        ? "Stop it (Ctrl-C, or kill its process), or use another folder with --data"
                        : "Wait until it has finished or is ready, or use another folder with --data");
    }

    private static String holder(Home home) {
        try {
            String pid = OwnerOnly.read(home.lockFile()).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The end of the process frees the lock as well.
        }
    }
}
