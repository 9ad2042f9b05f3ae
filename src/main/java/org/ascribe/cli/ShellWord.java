package org.ascribe.cli;

/** What was given, as it is written into a command to be copied into a shell. */
final class ShellWord {
    private ShellWord() {}

    /** The word itself, or in quotes where a shell would take it for several or for something else. */
    static String of(String given) {
        return given.matches("[\\w./:@%+=,-]+") ? given : "'" + given.replace("'", "'\\''") + "'";
    }
}
