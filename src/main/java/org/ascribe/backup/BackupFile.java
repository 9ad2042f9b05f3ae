package org.ascribe.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.ascribe.load.record.ImportRecord;
import org.jspecify.annotations.Nullable;

/** What a {@link Backup} has written, checked as a whole when it is opened. */
public final class BackupFile implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Where the name of the first file in a zip stands. */
    private static final int FIRST_NAME = 30;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw broken(file, "it is a zip without the manifest of a backup", null);
        }
        try {
            this.manifest = BackupLines.JSON.readValue(zip.getInputStream(entry).readAllBytes(), Manifest.class);
        } catch (JsonProcessingException e) {
            throw broken(file, "its manifest cannot be read", e);
        }
    }

    /**
     * Opens a backup and checks all of it.
     *
     * @throws Failure of kind INPUT if it is none, was cut off or damaged, or is of another version of the program
     */
    public static BackupFile open(Path file) {
        if (!begins(file, 0, ZIP)) {
            throw broken(file, "it is no zip", null);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            BackupFile backup = new BackupFile(file, zip);
            backup.check();
            return backup;
        } catch (IOException | RuntimeException e) {
            close(zip);
            if (e instanceof Failure failure) {
                throw failure;
            }
            throw broken(file, why(e), e);
        }
    }

    private static String why(Exception e) {
        return switch (e) {
            case ZipException damaged -> "it is damaged or cut off";
            case IOException io -> Reasons.ofReading(io);
            default -> String.valueOf(e.getMessage());
        };
    }

    /**
     * Whether a file is a backup by its first bytes, whole or damaged.
     *
     * @throws Failure of kind INPUT if it cannot be read
     */
    public static boolean isOne(Path file) {
        return begins(file, 0, ZIP) && begins(file, FIRST_NAME, Manifest.NODES.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean begins(Path file, int at, byte[] expected) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(at + expected.length);
            return head.length == at + expected.length
                    && Arrays.equals(Arrays.copyOfRange(head, at, head.length), expected);
        } catch (IOException e) {
            throw broken(file, Files.isDirectory(file) ? "it is a folder" : Reasons.ofReading(e), e);
        }
    }

    /** Where it stands. */
    Path path() {
        return file;
    }

    /** What it says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    private void check() throws IOException {
        if (manifest.backup() != Manifest.FORM || manifest.model() != ImportRecord.MODEL) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    file + " was made by a version of Ascribe that writes its data otherwise: " + manifest.program(),
                    "Load what is in it: unzip -p " + file + " " + Manifest.DATASET + " | ascribe load -");
        }
        long nodes = lines(Manifest.NODES, line -> {
            boolean marked = StreamSupport.stream(line.path("labels").spliterator(), false)
                    .anyMatch(label -> BackupLines.MARKS.contains(label.asText()));
            if (!marked || !line.path("properties").path("id").isTextual()) {
                throw broken(file, "a node in it is none of Ascribe", null);
            }
            BackupLines.properties(line);
        });
        long links = lines(Manifest.LINKS, line -> {
            if (!BackupLines.TYPES.contains(line.path("type").asText())
                    || !line.path("from").isTextual()
                    || !line.path("to").isTextual()) {
                throw broken(file, "a relationship in it is none of Ascribe", null);
            }
            BackupLines.properties(line);
        });
        if (nodes != manifest.nodes() || links != manifest.links()) {
            throw broken(file, "it holds more or less than its manifest says", null);
        }
    }

    /** Takes a line. */
    interface Reader {
        void read(JsonNode line);
    }

    /** Reads the lines of a file in it, and that they are what was written. */
    long lines(String name, Reader reader) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw broken(file, "it lacks " + name, null);
        }
        MessageDigest sha = DigestUtils.getSha256Digest();
        long count = 0;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new DigestInputStream(zip.getInputStream(entry), sha), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                reader.read(BackupLines.JSON.readTree(line));
                count++;
            }
        } catch (JsonProcessingException | DateTimeException e) {
            throw broken(file, name + " in it is damaged in line " + (count + 1), e);
        }
        if (!HexFormat.of().formatHex(sha.digest()).equals(manifest.sha256().get(name))) {
            throw broken(file, name + " in it is not what was written", null);
        }
        return count;
    }

    /** What is wrong with it, if reading it fails only now. */
    Failure broken(IOException e) {
        return broken(file, Reasons.ofReading(e), e);
    }

    private static Failure broken(Path file, String why, @Nullable Throwable cause) {
        String message = file + " is no backup that can be brought back: " + why;
        String hint = "Take another one; ascribe backup FILE makes them";
        return cause == null
                ? Failure.of(Failure.Kind.INPUT, message, hint)
                : Failure.of(Failure.Kind.INPUT, message, hint, cause);
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }
}
