package org.ascribe.failure;

import java.util.List;
import org.ascribe.answer.Choice;
import org.jspecify.annotations.Nullable;

/** The one exception that is meant for people: what went wrong, what to do next, and its kind. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String hint;
    private final transient List<Choice> candidates;

    /** The kinds of failure; exit codes and HTTP statuses are switches over these. */
    public enum Kind {
        /** The request makes no sense: an unknown parameter, a missing value. */
        USAGE,
        /** What is asked for is not there; the candidates are suggestions. */
        NOT_FOUND,
        /** Several things could be meant; the candidates are these. */
        AMBIGUOUS,
        /** A list that is read page by page is not there any more as it was at its first page. */
        OUTDATED,
        /** An input is wrong, or a check over the data failed. */
        INPUT,
        /** The database does not answer. */
        UNREACHABLE,
        /** The database refuses: wrong user or password, or no right to do it. */
        REFUSED,
        /** Another process holds the folder, the port or the right to load. */
        IN_USE,
        /** It took longer than allowed. */
        TIMEOUT,
        /** Too much at once; the same call may work later. */
        OVERLOADED,
        /** The user stopped it. */
        INTERRUPTED,
        /** A defect of this program. */
        INTERNAL
    }

    private Failure(
            Kind kind, String message, String hint, List<? extends Choice> candidates, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.hint = hint;
        this.candidates = List.copyOf(candidates);
    }

    /** A failure with a hint what to do next; an empty hint where the message says it. */
    public static Failure of(Kind kind, String message, String hint) {
        return new Failure(kind, message, hint, List.of(), null);
    }

    /** A failure that comes from another exception, which is shown with {@code --debug} only. */
    public static Failure of(Kind kind, String message, String hint, Throwable cause) {
        return new Failure(kind, message, hint, List.of(), cause);
    }

    /** A failure with things that could have been meant. */
    public static Failure of(Kind kind, String message, String hint, List<? extends Choice> candidates) {
        return new Failure(kind, message, hint, candidates, null);
    }

    /** Its kind. */
    public Kind kind() {
        return kind;
    }

    /** What to do next; may be empty. */
    public String hint() {
        return hint;
    }

    /** What could have been meant; may be empty. */
    public List<Choice> candidates() {
        return candidates;
    }
}
