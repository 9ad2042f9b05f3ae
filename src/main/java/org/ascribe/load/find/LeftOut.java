package org.ascribe.load.find;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Says which files of a folder are of no known format: the first ones by name, and of the others how many. */
final class LeftOut {
    private static final String BEGINNING = "Left out, being of no known format: ";
    private static final int NAMED = 10;

    private final Path folder;
    private final Consumer<String> heard;
    private int count;

    LeftOut(Path folder, Consumer<String> heard) {
        this.folder = folder;
        this.heard = heard;
    }

    /** One more. */
    void add(String name) {
        count++;
        if (count <= NAMED) {
            heard.accept(BEGINNING + name);
        }
    }

    /** That was all. */
    void end() {
        if (count > NAMED) {
            heard.accept(BEGINNING + (count - NAMED) + " more in " + folder);
        }
    }
}
