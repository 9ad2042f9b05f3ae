package org.ascribe.load.find;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;

/** Makes inputs of files, pipes and standard input, and says why one cannot be read. */
final class Opening {
    private Opening() {}

    /**
     * The file at a path; a pipe, as {@code <(...)} of a shell is one, gives its content only once and is kept.
     *
     * @throws Failure if it is not there or cannot be read
     */
    static Input file(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return Files.readAttributes(path, BasicFileAttributes.class).isOther()
                    ? kept(path.toString(), in)
                    : Input.of(path);
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    /** Standard input. */
    static Input keep(InputStream stdin) {
        try {
            return kept("-", stdin);
        } catch (IOException e) {
            throw unreadable("standard input", e);
        }
    }

    /** What comes from a stream, so that it can be read more than once. */
    private static Input kept(String name, InputStream in) throws IOException {
        Path copy = Files.createTempFile("ascribe", ".input");
        copy.toFile().deleteOnExit();
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return new Input(name, () -> Files.newInputStream(copy));
    }

    /** Says why something cannot be read. */
    static Failure unreadable(String name, IOException e) {
        return e instanceof NoSuchFileException
                ? Failure.of(Failure.Kind.INPUT, "There is no file " + name, "Check the path", e)
                : Failure.of(
                        Failure.Kind.INPUT,
                        name + " cannot be read: " + Reasons.ofReading(e),
                        Reasons.hintOfReading(e),
                        e);
    }
}
