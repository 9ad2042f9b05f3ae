package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is loaded, answered and written does not depend on the machine: Maven runs this here, which leaves behind what it should
 * be, and then in other languages and zones.
 */
@Tag("elsewhere")
@Neo4j5.Too
final class ElsewhereTest {
    private static final Path HERE = Path.of("target", "elsewhere");

    @TempDir
    private static Path folder;

    /** A small file of each format. */
    @BeforeAll
    static void load() {
        TestGraph.empty();
        List<String> arguments = Stream.of(
                        "curated/small.yaml",
                        "stix/enterprise.json",
                        "misp/relations.json",
                        "microsoft/mapping.json",
                        "eurepoc/joint-advisory.csv",
                        "eu-sanctions/annex.csv",
                        "uk-sanctions/cyber-and-others-2025-08-11.csv",
                        "ftm/lists.jsonl")
                .map(file -> "src/test/resources/dataset/" + file)
                .toList();
        run(ExitCode.REJECTS, "load --keep-going " + String.join(" ", arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export --as stix",
                "export --as graphml",
                "export --as csv",
                "export --as dot",
                "ask who-attributed --since 2010 -o table",
                "ask timeline --entity apt31 -o csv",
                "ask aliases --actor ZIRCONIUM -o json",
                "search MINISTRY -o json"
            })
    void writesTheSame(String command) throws IOException {
        check(command, run(ExitCode.OK, command));
    }

    @Test
    void storesTheSame() throws IOException {
        check(
                "hashes",
                TestGraph.column("MATCH (i:Import) RETURN i.dataset + ' ' + i.contentHash ORDER BY i.dataset")
                        .toString());
    }

    private static String run(int code, String command) {
        return new OnTestGraph(folder).run(code, command.split(" ", -1)).out();
    }

    private static void check(String name, String written) throws IOException {
        assertThat(written).containsPattern("[0-9]").doesNotContainPattern("[\u0660-\u0669]");
        Path here = HERE.resolve(name.replaceAll("\\W+", "-"));
        if (System.getProperty("elsewhere") == null) {
            Files.createDirectories(HERE);
            Files.writeString(here, written);
        } else {
            assertThat(written).isEqualTo(Files.readString(here));
        }
    }
}
