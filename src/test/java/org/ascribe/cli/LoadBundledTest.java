package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with the program, loaded by its name and built upon by files. */
final class LoadBundledTest {
    @TempDir
    private Path folder;

    private Path mine;

    @BeforeEach
    void writeAFileThatBuildsOnIt() throws IOException {
        TestGraph.empty();
        mine = Files.writeString(folder.resolve("mine.yaml"), """
                dataset: mine
                title: Made up
                sources:
                  - {id: my-paper, publisher: P, title: T, published: 2024}
                attributions:
                  - {id: claim-1, who: [united-states], whom: [china], date: 2024, sources: [my-paper]}
                  - {id: claim-2, who: [united-states], whom: [apt31], date: 2024, sources: [my-paper]}
                """);
    }

    @Test
    void whatIsMissingIsNamedOnceWithTheCommandThatBringsIt() {
        Program.Outcome outcome = run(ExitCode.INPUT, "load", mine.toString());
        String said = outcome.out() + outcome.err();
        assertThat(said)
                .containsOnlyOnce("united-states")
                .contains("not in the graph yet: apt31, china, united-states")
                .contains("ascribe load bundled " + mine);
        run(ExitCode.OK, "load", "bundled", mine.toString());
        assertThat(TestGraph.column("MATCH (:Entity {id: 'united-states'})-[:MADE]->(c) WHERE c.dataset = 'mine'"
                        + " RETURN count(c)"))
                .containsExactly(2L);
    }

    @Test
    void otherReferencesStayWithTheirPlaces() throws IOException {
        Files.writeString(mine, Files.readString(mine).replace("whom: [apt31]", "whom: [apt13]"));
        Program.Outcome outcome = run(ExitCode.INPUT, "load", mine.toString());
        assertThat(outcome.out() + outcome.err())
                .contains("mine.yaml:7", "there is no entity 'apt13'")
                .contains("not in the graph yet: china, united-states");
    }

    @Test
    void whatItDescribesIsNotToBeDescribedOtherwiseWhichIsSaidWithoutADatabase() throws IOException {
        Files.writeString(mine, Files.readString(mine) + """
                entities:
                  - {id: apt31, kind: Actor, name: Something else}
                """);
        assertThat(run(ExitCode.INPUT, "validate", mine.toString()).out())
                .contains("id-taken", "mine.yaml:9", "describes 'apt31' differently");
        run(ExitCode.OK, "load", "bundled");
        assertThat(run(ExitCode.INPUT, "load", mine.toString()).err()).contains("id-taken");
    }

    @Test
    void reportsNameTheElementsThatChange() throws IOException {
        run(ExitCode.OK, "load", "bundled", mine.toString());
        Files.writeString(
                mine, Files.readString(mine).replace("claim-2", "claim-3").replace("title: T", "title: Other"));
        JsonNode dry = elements("load", "--dry-run", mine.toString(), "-o", "json");
        assertThat(dry.toString())
                .contains("{\"change\":\"retired\",\"kind\":\"Attribution\",\"id\":\"claim-2\"")
                .contains("{\"change\":\"changed\",\"kind\":\"Source\",\"id\":\"my-paper\"")
                .contains("{\"change\":\"created\",\"kind\":\"Attribution\",\"id\":\"claim-3\"")
                .contains("\"kind\":\"MADE\",\"id\":\"united-states -> claim-3\"");
        assertThat(elements("load", mine.toString(), "-o", "json")).isEqualTo(dry);
        Files.writeString(mine, Files.readString(mine).replace("claim-3", "claim-2"));
        assertThat(run(ExitCode.OK, "load", mine.toString()).out())
                .contains("restored: claim claim-2, 'United States on APT31, 2024'");
        assertThat(TestGraph.column(
                        "MATCH (i:AscribeImport {dataset: 'mine'}) RETURN i.nodesRetired ORDER BY i.number"))
                .containsExactly(0L, 1L, 1L);
    }

    private JsonNode elements(String... arguments) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(run(ExitCode.OK, arguments).out())
                .path(0)
                .path("elements");
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }
}
