package org.ascribe.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The terminal that a person sits at, if any. */
final class Terminal {
    private static final int USUAL = 120;
    private static final int LEAST = 40;

    private Terminal() {}

    /** Whether a person types and reads here. */
    static boolean isInteractive() {
        return console() != null;
    }

    /** Where a person types and reads, or null where nobody does. */
    @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
    static @Nullable Console console() {
        Console console = System.console();
        return console != null && console.isTerminal() ? console : null;
    }

    /** How many columns a line has: those of the terminal, else what COLUMNS says, else {@value #USUAL}. */
    static int width() {
        Integer columns = number(System.getenv("COLUMNS"));
        if (columns == null && isInteractive()) {
            columns = ofTerminal();
        }
        return columns == null ? USUAL : Math.max(LEAST, columns);
    }

    private static @Nullable Integer ofTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || !text.matches("[1-9][0-9]{0,4}") ? null : Integer.valueOf(text);
    }
}
