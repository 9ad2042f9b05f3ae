package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.http.Watched;
import org.ascribe.load.find.Inputs;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a file that somebody edits while {@code up --watch} runs. */
final class WatchTest {
    private static final String TEXT = """
            dataset: ponds
            title: Ponds
            entities:
              - {id: heron, kind: Actor, name: %s}
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final Watched watched = new Watched();
    private final CommonOptions common = new CommonOptions();
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        TestGraph.empty();
        common.uri = TestGraph.address();
        common.passwordFile = Files.writeString(folder.resolve("password"), "neo4j");
        common.data = folder.resolve("home");
        common.quiet = true;
        file = Files.writeString(folder.resolve("my.yaml"), TEXT.formatted("Heron"));
    }

    @Test
    void aSaveIsLoadedHoweverTheEditorSaves() throws IOException {
        Watch watch = watch(file);
        assertThat(watched.state().files()).containsExactly(file.toString());
        rested(watch);
        assertThat(names()).containsExactly("Heron");
        rested(watch);
        assertThat(watched.state().loads()).isEqualTo(1);

        Path beside = Files.writeString(folder.resolve(".my.yaml.swp"), TEXT.formatted("Egret"));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        rested(watch);
        assertThat(names()).containsExactly("Egret");
    }

    @Test
    void savesInQuickSuccessionAreOneLoad() throws IOException {
        Watch watch = watch(file);
        watch.look();
        Files.writeString(file, TEXT.formatted("Grey Heron"));
        watch.look();
        assertThat(watched.state().loads()).isZero();
        watch.look();
        assertThat(watched.state().loads()).isEqualTo(1);
        assertThat(names()).containsExactly("Grey Heron");
    }

    @Test
    void aHalfWrittenFileIsAProblemUntilItIsWhole() throws IOException {
        Watch watch = watch(file);
        rested(watch);
        Files.writeString(file, TEXT.formatted("[Heron"));
        rested(watch);
        assertThat(watched.state().problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat(problem.line()).isPositive();
        });
        assertThat(err.toString()).contains("my.yaml:");
        Files.writeString(file, "");
        rested(watch);
        assertThat(watched.state().problems()).hasSize(1);
        assertThat(names()).containsExactly("Heron");

        Files.writeString(file, TEXT.formatted("Whole Heron"));
        rested(watch);
        assertThat(watched.state().problems()).isEmpty();
        assertThat(names()).containsExactly("Whole Heron");
    }

    @Test
    void aFileThatGoesTakesNothingWithIt() throws IOException {
        Watch watch = watch(file);
        rested(watch);
        Files.delete(file);
        rested(watch);
        assertThat(names()).containsExactly("Heron");
        assertThat(watched.state().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("is gone", "stays"));
        assertThat(err.toString()).contains("is gone");
    }

    @Test
    void aFileThatIsRenamedIsNoProblem() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("renamed"));
        Path one = Files.writeString(inside.resolve("one.yaml"), TEXT.formatted("Heron"));
        Watch watch = watch(inside);
        rested(watch);
        Files.move(one, inside.resolve("other.yaml"));
        rested(watch);
        assertThat(watched.state().problems()).isEmpty();
        assertThat(err.toString()).doesNotContain("is gone");
        assertThat(names()).containsExactly("Heron");
        Files.delete(inside.resolve("other.yaml"));
        rested(watch);
        assertThat(watched.state().problems()).hasSize(1);
    }

    @Test
    void inAFolderOnlyDatasetsCountAndEachHelpsTheOther() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve("notes.md"), "no dataset");
        Files.writeString(inside.resolve("one.yaml~"), TEXT.formatted("Old"));
        Files.writeString(inside.resolve("claims.yaml"), """
                dataset: claims
                title: Claims
                entities:
                  - {id: labs, kind: Vendor, name: Labs, links: []}
                sources:
                  - {id: paper, publisher: Labs, title: On herons, published: 2024}
                attributions:
                  - {id: claim, who: [labs], whom: [heron], date: 2024, sources: [paper]}
                """);
        Watch watch = watch(inside);
        rested(watch);
        assertThat(watched.state().problems()).hasSize(1);
        assertThat(names()).isEmpty();

        Files.writeString(inside.resolve("one.yaml"), TEXT.formatted("Heron"));
        rested(watch);
        assertThat(watched.state().problems()).isEmpty();
        assertThat(names()).containsExactly("Heron");
        assertThat(TestGraph.column("MATCH (n:Ascribe:Attribution) RETURN n.id"))
                .containsExactly("claim");
    }

    private Watch watch(Path place) {
        return new Watch(
                common,
                List.of(place),
                TestGraph.bean(Inputs.class),
                () -> TestGraph.bean(Validator.class),
                watched,
                new PrintWriter(err));
    }

    /** What was saved has been as it is for two looks. */
    private static void rested(Watch watch) {
        watch.look();
        watch.look();
    }

    private static List<Object> names() {
        return TestGraph.column("MATCH (n:Ascribe:Actor) WHERE NOT n:AscribeRetired RETURN n.name ORDER BY n.name");
    }
}
