package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ascribe.bench.KilledLoads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small form of {@code src/test/sh/killed-loads}. */
final class KilledLoadIT {
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void loadedAgainIsAsIfNothingHadHappened() throws Exception {
        List<String> files = List.of(flock("heron", "usedBy: [firm-heron]"), flock("stork", "since: 2020"));
        assertThat(KilledLoads.of(files, KILLS).wrong()).isEmpty();
    }

    /** Two flocks have names in common, so that there is something to judge. */
    private String flock(String name, String use) throws IOException {
        String birds = IntStream.range(0, 300)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  - {id: %1$s-%2$d, kind: Actor, name: %1$s %2$d, names: [{name: FIN9%2$03d, %3$s, sources: [doc-%1$s]}]}",
                        name,
                        i,
                        use))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name + ".yaml"), """
                        dataset: %1$s
                        title: Made up
                        sources:
                          - {id: doc-%1$s, publisher: P, title: T, published: 2024}
                        entities:
                          - {id: firm-%1$s, kind: Vendor, name: Firm %1$s}
                        %2$s
                        """.formatted(name, birds))
                .toString();
    }
}
