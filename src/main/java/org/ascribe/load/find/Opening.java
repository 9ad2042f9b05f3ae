package org.ascribe.load.find;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;

/** Makes inputs of files and of standard input, and says why one cannot be read. */
final class Opening {
    private Opening() {}

    /**
     * The file at a path.
     *
     * @throws Failure if it is not there or cannot be read
     */
    static Input file(Path path) {
        try {
            Files.newInputStream(path).close();
            return Input.of(path);
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    /** Standard input, kept so that it can be read more than once. */
    static Input keep(InputStream stdin) {
        try {
            Path copy = Files.createTempFile("ascribe", ".input");
            copy.toFile().deleteOnExit();
            Files.copy(stdin, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Input("-", () -> Files.newInputStream(copy));
        } catch (IOException e) {
            throw unreadable("standard input", e);
        }
    }

    /** Says why something cannot be read. */
    static Failure unreadable(String name, IOException e) {
        return e instanceof NoSuchFileException
                ? Failure.of(Failure.Kind.INPUT, "There is no file " + name, "Check the path", e)
                : Failure.of(
                        Failure.Kind.INPUT,
                        name + " cannot be read: " + Reasons.ofReading(e),
                        "Check the file and your rights",
                        e);
    }
}
