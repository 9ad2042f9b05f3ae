package org.ascribe.cli;

import org.ascribe.failure.Failure;

/** The exit codes of the public contract. */
final class ExitCode {
    static final int OK = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int UNREACHABLE = 4;
    static final int IN_USE = 5;
    static final int REJECTS = 6;
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(Failure.Kind kind) {
        return switch (kind) {
            case USAGE -> USAGE;
            case NOT_FOUND, AMBIGUOUS, OUTDATED, INPUT -> INPUT;
            case UNREACHABLE, REFUSED, TIMEOUT, OVERLOADED -> UNREACHABLE;
            case IN_USE -> IN_USE;
            case INTERRUPTED -> INTERRUPTED;
            case INTERNAL -> INTERNAL;
        };
    }
}
