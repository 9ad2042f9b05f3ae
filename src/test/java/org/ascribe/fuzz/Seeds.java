package org.ascribe.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies the seeds of a target to where the fuzzer looks for them: {@code Seeds TARGET FOLDER}. */
public final class Seeds {
    private Seeds() {}

    /** Copies them. */
    public static void main(String[] arguments) throws IOException {
        for (Path seed : Fuzz.Target.valueOf(arguments[0]).seeds()) {
            Files.copy(
                    seed,
                    Path.of(arguments[1], String.valueOf(seed.getFileName())),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
