package org.ascribe.dataset;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.ascribe.failure.Reasons;

/**
 * Something wrong in an input, said so that its author can mend it.
 *
 * @param severity whether it keeps the input out
 * @param code stable name of the kind of problem, such as {@code unknown-key}
 * @param message what is wrong, in plain words
 * @param hint what to do about it; empty where the message says it
 * @param at where
 */
public record Problem(Severity severity, String code, String message, String hint, Location at) {

    /** Whether a problem keeps the input out. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** A problem that keeps the input out. */
    public static Problem error(String code, Location at, String message, String hint) {
        return new Problem(Severity.ERROR, code, message, hint, at);
    }

    /** A problem that is reported and lets the input in. */
    public static Problem warning(String code, Location at, String message, String hint) {
        return new Problem(Severity.WARNING, code, message, hint, at);
    }

    /** An input that cannot be read, or not to its end. */
    public static Problem unreadable(Location at, IOException e) {
        return e instanceof NoSuchFileException
                ? error("unreadable", at, "there is no such file", "check the path")
                : error("unreadable", at, "cannot be read: " + Reasons.ofReading(e), "");
    }

    /** {@code file:line:column: code: message (hint)}. */
    @Override
    public String toString() {
        return at + ": " + code + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
