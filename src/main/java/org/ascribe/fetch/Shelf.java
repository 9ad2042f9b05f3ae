package org.ascribe.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;

/**
 * The folder in which downloads are kept, each with a note beside it; what is on its way lies beside it, too, so that it can go on.
 *
 * @param folder where; made when it is needed
 */
public record Shelf(Path folder) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NOTE = ".note.json";
    private static final int LONGEST_NAME = 80;
    private static final int HEX_DIGITS = 12;

    /** The notes of what is there, by address. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(NOTE)
                                && !file.toString().endsWith(".part" + NOTE))
                        .sorted()
                        .forEach(file -> notes.add(note(file, "")));
            } catch (IOException e) {
                throw unusable(e);
            }
        }
        return notes.stream().filter(note -> !note.sha256().isEmpty()).toList();
    }

    /** Where what is at an address lies, or would. */
    public Path file(String address) {
        String readable = address.replaceFirst("^[a-z+]+://", "")
                .replaceFirst("[?#].*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-");
        String name =
                readable.length() > LONGEST_NAME ? readable.substring(readable.length() - LONGEST_NAME) : readable;
        return folder.resolve(DigestUtils.sha256Hex(address).substring(0, HEX_DIGITS) + "-" + name);
    }

    /** Where what is on its way lies. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** What is noted of a file; nothing is, if that cannot be read or the file is not as it was noted. */
    Note noteOf(Path file, String address) {
        Note note = note(file.resolveSibling(file.getFileName() + NOTE), address);
        try {
            return Files.size(file) == note.bytes() || note.bytes() == 0 ? note : Note.none(address);
        } catch (IOException e) {
            return Note.none(address);
        }
    }

    private static Note note(Path file, String address) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Note.class);
        } catch (IOException e) {
            return Note.none(address);
        }
    }

    /** Notes something of a file. */
    void note(Path file, Note note) {
        try {
            Files.createDirectories(folder);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, JSON.writeValueAsBytes(note));
            Files.move(fresh, file.resolveSibling(file.getFileName() + NOTE), StandardCopyOption.REPLACE_EXISTING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a note is plain values", e);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Puts what has arrived whole in the place of what was there. */
    void take(Path part, Path file, Note note) {
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            forget(part);
        } catch (IOException e) {
            throw unusable(e);
        }
        note(file, note);
    }

    /** Removes what has arrived in part. */
    void forget(Path part) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + NOTE));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The hash of a file, in hexadecimal. */
    static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw Failure.of(Failure.Kind.INPUT, file + " cannot be read: " + Reasons.ofReading(e), "", e);
        }
    }

    private Failure unusable(IOException e) {
        return Failure.of(
                Failure.Kind.INPUT,
                "Downloads cannot be kept in " + folder + ": " + Reasons.ofWriting(e),
                Reasons.hintOfFolder(e),
                e);
    }
}
