package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.query.Asker;
import org.ascribe.query.Resolver;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judgements of editors and datasets live in the graph: they outlast loads, folders and what they are on. */
final class JudgementsInTheGraphTest extends TwoSources {
    private static final String SAME = "MATCH (a)-[:SAME_AS]->(b) RETURN a.id + ' = ' + b.id ORDER BY a.id";

    @Test
    void acceptedHereLoadedThereStillAcceptedHereAndThere() throws IOException {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        run(ExitCode.OK, "identity", "reject", "stork-b", "heron-b", "--basis", "read it");
        Files.writeString(stork, Files.readString(stork).replace("White Stork", "Whitish Stork"));
        run(there, ExitCode.OK, "load", stork.toString());
        for (Path folder : List.of(there, here)) {
            assertThat(list(folder))
                    .containsExactlyInAnyOrder("stork-a accepted heron-a editor ", "stork-b rejected heron-b editor ");
        }
        assertThat(TestGraph.column(SAME)).containsExactly("stork-a = heron-a");
        assertThat(here.resolve("home/identity.yaml")).doesNotExist();
    }

    @Test
    void answersAreSentences() throws IOException {
        assertThat(run(ExitCode.OK, "identity", "accept", "heron-a", "stork:c", "--basis", "read it", "--dry-run"))
                .isEqualTo("Grey Heron and Black Stork (stork) would be held to be the same;"
                        + " no judgement of the program would change.\n");
        assertThat(list(here)).containsExactly("stork-b unsure heron-b matcher ");
        assertThat(run(ExitCode.OK, "identity", "accept", "heron-a", "stork-b", "--basis", "read it"))
                .isEqualTo("Grey Heron and Marsh Gang are now held to be the same; 1 judgement of the program changed:"
                        + " whether Marsh Gang and Night Heron are the same is no longer open.\n");
        assertThat(run(ExitCode.OK, "identity", "undo", "heron-a", "stork-b"))
                .isEqualTo("The judgement that Grey Heron and Marsh Gang are the same is taken back; without it the"
                        + " program does not hold them to be the same; 1 judgement of the program changed:"
                        + " Marsh Gang and Night Heron may be the same.\n");
        assertThat(run(ExitCode.OK, "identity", "reject", "heron-a", "stork-a", "--basis", "read it"))
                .startsWith("Grey Heron and White Stork are now held to be different");
        JsonNode json = json(run(ExitCode.OK, "identity", "undo", "stork-a", "heron-a", "-o", "json"));
        assertThat(json.path("answer").asText())
                .startsWith("The judgement that Grey Heron and White Stork are different");
        assertThat(json.path("judgements").path(0).path("name").asText()).isEqualTo("Grey Heron");
        assertThat(json.path("changed").isArray()).isTrue();
    }

    @Test
    void anOperationIsOneWhoeverListsIt() {
        run(ExitCode.OK, "identity", "accept", "heron-op", "The pond affair", "--basis", "read it");
        assertThat(TestGraph.column(SAME)).containsExactly("stork:op = heron-op");
        Resolver resolver = TestGraph.bean(Resolver.class);
        assertThat(resolver.resolve("The pond affair", Set.of(NodeKind.OPERATION))
                        .id())
                .isEqualTo("heron-op");
        assertThat(resolver.successor("stork:op")).contains("heron-op");
        assertThat(TestGraph.bean(Asker.class)
                        .ask("who-attributed", Map.of("what", "stork:op"))
                        .rows())
                .isEmpty();
        assertThat(run(ExitCode.OK, "verify")).isEmpty();
    }

    @Test
    void twoOfDifferentKindsAreRefusedWhereverItComesFrom() throws IOException {
        String error = error(ExitCode.INPUT, "identity", "accept", "heron-a", "heron-ministry", "--basis", "x");
        assertThat(error).contains("are of different kinds, group and state body, and never the same");
        Path list = Files.writeString(
                files.resolve("list.yaml"), "- {from: heron-a, to: heron-ministry, judgement: accepted}\n");
        assertThat(error(ExitCode.INPUT, "identity", "import", list.toString())).contains("of different kinds");
        Path dataset = Files.writeString(
                files.resolve("dataset.yaml"),
                "dataset: judgements\ntitle: x\njudgements: [{from: heron-a, to: heron-ministry, judgement: accepted}]\n");
        assertThat(error(ExitCode.INPUT, "load", dataset.toString())).contains("never the same");
        Path link = source("wren", """
                  - {id: wren, kind: Actor, name: Wren, links: [{type: SAME_AS, to: heron-ministry}]}
                """);
        assertThat(error(ExitCode.INPUT, "load", link.toString())).contains("different-kinds");
        assertThat(run(ExitCode.OK, "identity", "export")).isEqualTo("[]\n");
    }

    @Test
    void whatCannotHoldBesideAnEarlierDecisionIsRefused() {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        run(ExitCode.OK, "identity", "reject", "stork:c", "heron-a", "--basis", "read it");
        assertThat(error(ExitCode.INPUT, "identity", "accept", "stork:c", "stork-a", "--basis", "x"))
                .contains("cannot be held to be the same: an editor holds stork:c and heron-a to be different");
        run(ExitCode.OK, "identity", "undo", "stork:c", "heron-a");
        run(ExitCode.OK, "identity", "accept", "stork:c", "stork-a", "--basis", "read it");
        assertThat(error(ExitCode.INPUT, "identity", "reject", "stork:c", "heron-a", "--basis", "x"))
                .contains("cannot be held to be different");
    }

    @Test
    void chainsOfDatasetsAndEditorsBecomeStars() throws IOException {
        Path one = source("wren", """
                  - {id: wren-1, kind: Actor, name: Wren One, links: [{type: SAME_AS, to: wren-2, basis: own word}]}
                  - {id: wren-2, kind: Actor, name: Wren Two, links: [{type: SAME_AS, to: heron-a}]}
                  - {id: wren-3, kind: Actor, name: Wren Three, links: [{type: MAY_BE, to: heron-b, judgement: rejected}]}
                """);
        Path two = source("yaffle", """
                  - {id: yaffle, kind: Actor, name: Yaffle, links: [{type: SAME_AS, to: wren-1}]}
                """);
        run(ExitCode.OK, "load", two.toString(), one.toString());
        run(ExitCode.OK, "identity", "accept", "stork-a", "yaffle", "--basis", "read it");
        assertThat(TestGraph.column(SAME))
                .containsExactly("stork-a = heron-a", "wren-1 = heron-a", "wren-2 = heron-a", "yaffle = heron-a");
        assertThat(run(ExitCode.OK, "verify")).isEmpty();
        assertThat(list(here))
                .containsExactlyInAnyOrder(
                        "stork-b unsure heron-b matcher ",
                        "wren-3 rejected heron-b dataset wren ",
                        "stork-a accepted yaffle editor ",
                        "wren-1 accepted wren-2 dataset wren ",
                        "wren-2 accepted heron-a dataset wren ",
                        "yaffle accepted wren-1 dataset yaffle ");
        // Loading again changes nothing, and without the dataset nothing of it is left.
        assertThat(json(run(ExitCode.OK, "load", one.toString(), two.toString(), "-o", "json"))
                        .findValues("created"))
                .allMatch(created -> created.asInt() == 0);
        run(
                ExitCode.OK,
                "load",
                "--retire",
                Files.writeString(one, head("wren")).toString());
        assertThat(TestGraph.column("MATCH (:Entity)-[r:HELD_SAME_AS]->() WHERE r.dataset = 'wren' RETURN r"))
                .isEmpty();
        assertThat(run(ExitCode.OK, "verify")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "stix"})
    void exportedAndLoadedIntoAnEmptyGraphItIsTheSame(String form) throws IOException {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        run(ExitCode.OK, "identity", "accept", "heron-op", "stork:op", "--basis", "the same");
        run(ExitCode.OK, "identity", "reject", "stork-b", "heron-b", "--basis", "it is not");
        run(ExitCode.OK, "identity", "accept", "stork:c", "heron-b", "--basis", "taken back");
        run(ExitCode.OK, "identity", "undo", "stork:c", "heron-b");
        String dataset = run(ExitCode.OK, "export", "--as", "dataset");
        String exported = run(ExitCode.OK, "export", "--as", form);
        List<String> judgements = list(here);
        assertThat(dataset)
                .contains("dataset: judgements", "judgement: rejected")
                .doesNotContain("taken back");
        TestGraph.empty();
        Path file = Files.writeString(files.resolve(form.equals("stix") ? "all.json" : "all.yaml"), exported);
        run(there, ExitCode.OK, "load", file.toString());
        assertThat(run(ExitCode.OK, "export", "--as", "dataset")).isEqualTo(dataset);
        assertThat(run(ExitCode.OK, "export", "--as", form)).isEqualTo(exported);
        assertThat(list(here)).isEqualTo(judgements);
    }

    @Test
    void loadingAnOlderExportTakesNothingBack() throws IOException {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        Path older = Files.writeString(files.resolve("older.yaml"), run(ExitCode.OK, "export"));
        run(ExitCode.OK, "identity", "reject", "stork-a", "heron-a", "--basis", "on second thought");
        run(ExitCode.OK, "identity", "accept", "stork:c", "heron-b", "--basis", "read it");
        JsonNode dry = json(run(ExitCode.OK, "load", older.toString(), "--dry-run", "-o", "json"));
        assertThat(dry.path(dry.size() - 1).path("dataset").asText()).isEqualTo("judgements");
        run(there, ExitCode.OK, "load", older.toString());
        assertThat(list(here)).contains("stork-a rejected heron-a editor ", "stork:c accepted heron-b editor ");
    }

    @Test
    void judgementsWaitForWhatIsNotThere() throws IOException {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        String whole = Files.readString(stork);
        run(
                ExitCode.OK,
                "load",
                "--retire",
                Files.writeString(stork, head("stork")).toString());
        assertThat(list(here)).containsExactly("stork-a accepted heron-a editor waits for stork-a, which is not here");
        assertThat(TestGraph.column("MATCH (n:Entity {id: 'stork-a'}) RETURN n"))
                .isEmpty();
        assertThat(run(ExitCode.OK, "identity", "show", "stork-a")).contains("read it");
        run(ExitCode.OK, "load", Files.writeString(stork, whole).toString());
        assertThat(TestGraph.column(SAME)).containsExactly("stork-a = heron-a");
    }

    @Test
    void wipeTakesJudgementsUnlessTheyAreKept() {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        run(ExitCode.OK, "wipe", "--yes", "--keep-judgements");
        assertThat(TestGraph.column("MATCH (n:Entity) RETURN n")).isEmpty();
        assertThat(list(here)).containsExactly("stork-a accepted heron-a editor waits for stork-a, which is not here");
        run(ExitCode.OK, "load", heron.toString(), stork.toString());
        assertThat(TestGraph.column(SAME)).containsExactly("stork-a = heron-a");
        run(ExitCode.OK, "wipe", "--yes");
        assertThat(TestGraph.column("MATCH (n) RETURN labels(n)")).isEmpty();
    }
}
