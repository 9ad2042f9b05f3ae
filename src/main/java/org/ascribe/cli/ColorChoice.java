package org.ascribe.cli;

import picocli.CommandLine.Help.Ansi;

/** When to print colours; the names are what people write after {@code --color}. */
enum ColorChoice {
    auto(Ansi.AUTO),
    always(Ansi.ON),
    never(Ansi.OFF);

    private final Ansi ansi;

    ColorChoice(Ansi ansi) {
        this.ansi = ansi;
    }

    Ansi ansi() {
        return ansi;
    }
}
