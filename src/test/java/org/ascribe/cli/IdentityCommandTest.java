package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on identities, from files to the graph and back. */
@Neo4j5.Too
final class IdentityCommandTest {
    @TempDir
    private Path folder;

    private Path heron;
    private Path stork;

    @BeforeEach
    void loadTwoSources() throws IOException {
        TestGraph.empty();
        // One pair by a common vendor-attributed name, one that fits two, one open, a person and a company.
        heron = source("heron", """
                  - {id: heron-a, kind: Actor, name: Grey Heron, names: [{name: FIN991, usedBy: [firm-h], sources: [doc-h]}]}
                  - {id: heron-b, kind: Actor, name: Night Heron, names: [{name: Marsh Gang, sources: [doc-h]}]}
                  - {id: heron-c, kind: Actor, name: Purple Heron, names: [{name: Reed Crew, sources: [doc-h]}]}
                  - {id: heron-d, kind: Actor, name: Squacco Heron, names: [{name: Reed Crew One, sources: [doc-h]}]}
                  - {id: heron-person, kind: Person, name: Sample Gaobin}
                  - {id: heron-firm, kind: Company, name: "Sample Science and Technology Co., Ltd."}
                  - {id: firm-h, kind: Vendor, name: Firm H}
                """);
        stork = source("stork", """
                  - {id: stork-a, kind: Actor, name: FIN991, names: [{name: Wader, sources: [doc-s]}]}
                  - {id: stork-b, kind: Actor, name: Marsh Gang}
                  - {id: stork-c, kind: Actor, name: Purple Heron}
                  - {id: stork-d, kind: Actor, name: PURPLE-HERON}
                  - {id: stork-person, kind: Person, name: GAOBIN Sample}
                  - {id: stork-firm, kind: Company, name: SAMPLE SCIENCE AND TECHNOLOGY COMPANY LIMITED}
                """);
        run(ExitCode.OK, "load", heron.toString(), stork.toString());
    }

    @Test
    void loadingJudges() {
        assertThat(list())
                .containsExactlyInAnyOrder(
                        "stork-a accepted heron-a matcher",
                        "stork-firm accepted heron-firm matcher",
                        "stork-person accepted heron-person matcher",
                        "stork-b unsure heron-b matcher");
        assertThat(TestGraph.column("MATCH (a)-[r:SAME_AS|MAY_BE]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id + ' '"
                        + " + r.judgement + ' ' + r.decidedBy + ': ' + r.basis"))
                .containsExactlyInAnyOrder(
                        "stork-a SAME_AS heron-a accepted matcher: vendor-attributed shared name FIN991",
                        "stork-firm SAME_AS heron-firm accepted matcher: same full name"
                                + " SAMPLE SCIENCE AND TECHNOLOGY COMPANY LIMITED",
                        "stork-person SAME_AS heron-person accepted matcher: same full name GAOBIN Sample",
                        "stork-b MAY_BE heron-b unsure matcher: distinctive shared name Marsh Gang;"
                                + " but nothing else agrees");
    }

    @Test
    void undoneJudgementsLeaveNoTrace() {
        List<Object> before = everything();
        String exported = run(ExitCode.OK, "export");
        decide("accept", "stork-b", "heron-b");
        assertThat(list()).contains("stork-b accepted heron-b editor");
        decide("reject", "stork-a", "heron-a");
        assertThat(list()).contains("stork-a rejected heron-a editor");
        assertThat(everything()).isNotEqualTo(before);
        run(ExitCode.OK, "identity", "undo", "heron-b", "stork-b");
        run(ExitCode.OK, "identity", "undo", "stork-a", "heron-a");
        assertThat(everything()).isEqualTo(before);
        assertThat(run(ExitCode.OK, "export")).isEqualTo(exported);
    }

    @Test
    void rejectedStaysRejectedWhateverIsLoadedAgain() throws IOException {
        decide("reject", "stork-a", "heron-a");
        Files.writeString(stork, Files.readString(stork).replace("name: Wader", "name: Wading Bird"));
        run(ExitCode.OK, "load", stork.toString());
        run(ExitCode.OK, "load", heron.toString());
        assertThat(list()).contains("stork-a rejected heron-a editor");
        assertThat(TestGraph.column("MATCH (:Ascribe {id: 'stork-a'})-[r:SAME_AS]-() RETURN r"))
                .isEmpty();
    }

    @Test
    void theFileOfJudgementsGivesTheSameOnAnEmptyDatabaseInAnyOrder() {
        decide("accept", "stork-b", "heron-b");
        decide("reject", "stork-a", "heron-a");
        List<Object> before = everything();
        String file = folder.resolve("judgements.yaml").toString();
        run(ExitCode.OK, "identity", "export", file);
        TestGraph.empty();
        assertThat(run(ExitCode.OK, "identity", "import", file))
                .contains("2 new", "2 wait for what is not in the graph");
        run(ExitCode.OK, "load", stork.toString());
        run(ExitCode.OK, "load", heron.toString());
        assertThat(everything()).isEqualTo(before);
        assertThat(run(ExitCode.OK, "identity", "apply")).doesNotContain("stork");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void takesAwayWhatATakenSourceLeavesOpen() throws IOException {
        Files.writeString(stork, Files.readString(stork).replaceAll("(?m)^.*stork-a,.*\\R", ""));
        run(ExitCode.OK, "load", stork.toString());
        assertThat(list()).noneMatch(judgement -> judgement.contains("stork-a"));
    }

    @Test
    void showsWhatIsJudgedOfOne() {
        assertThat(judgements("identity", "show", "Grey Heron")).containsExactly("stork-a accepted heron-a matcher");
        assertThat(run(ExitCode.OK, "identity", "show", "stork-b"))
                .contains("Marsh Gang", "Night Heron", "distinctive shared name");
    }

    @Test
    void takesBackByTheWordsThatWereDecidedOn() {
        List<Object> before = everything();
        // Wader is a name of stork-a alone, whoever stands for it.
        decide("accept", "Wader", "Squacco Heron");
        assertThat(list()).contains("stork-a accepted heron-d editor");
        decide("accept", "Wader", "Squacco Heron");
        run(ExitCode.OK, "identity", "undo", "Squacco Heron", "Wader");
        assertThat(everything()).isEqualTo(before);
        // FIN991 is one of two that are tied: it means what stands for them, which is another after the decision than
        // before.
        decide("accept", "FIN991", "Reed Crew");
        run(ExitCode.OK, "identity", "undo", "FIN991", "Reed Crew");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void namesTheDecisionsWhereSeveralMayBeMeant() {
        decide("accept", "heron-b", "heron-c");
        decide("accept", "heron-c", "heron-d");
        assertThat(complaint(ExitCode.USAGE, "identity", "undo", "Night Heron", "Squacco Heron"))
                .contains("ascribe identity undo heron-b heron-c, or ascribe identity undo heron-c heron-d");
        run(ExitCode.OK, "identity", "undo", "heron-c", "heron-d");
        assertThat(complaint(ExitCode.INPUT, "identity", "undo", "Night Heron", "Squacco Heron"))
                .contains("No editor has decided on Night Heron and Squacco Heron", "identity show 'Night Heron'");
        assertThat(complaint(ExitCode.INPUT, "identity", "accept", "heron-a", "heron-firm", "--basis", "x"))
                .contains("are of different kinds, group and company, and never the same");
    }

    @Test
    void refusesWhatIsNotThereOrNotDecided() {
        run(ExitCode.INPUT, "identity", "accept", "heron-a", "heron-z", "--basis", "x");
        run(ExitCode.USAGE, "identity", "accept", "heron-a", "Grey Heron", "--basis", "x");
        run(ExitCode.USAGE, "identity", "reject", "heron-a", "heron-b", "--basis", " ");
        run(ExitCode.USAGE, "identity", "accept", "heron-a", "stork-a");
        run(ExitCode.INPUT, "identity", "undo", "heron-a", "Grey Heron");
        run(ExitCode.INPUT, "identity", "undo", "heron-a", "stork-a");
        assertThat(run(ExitCode.OK, "identity", "export")).isEqualTo("[]\n");
    }

    @Test
    void aFileThatIsNotThereTakesNothingBack() {
        decide("accept", "stork-b", "heron-b");
        String missing = folder.resolve("typo.yaml").toString();
        run(ExitCode.INPUT, "identity", "import", missing, "--replace");
        run(ExitCode.USAGE, "identity", "apply", "--file", missing);
        assertThat(list()).contains("stork-b accepted heron-b editor");
    }

    private void decide(String command, String one, String other) {
        run(ExitCode.OK, "identity", command, one, other, "--basis", "read it");
    }

    private List<String> list() {
        return judgements("identity", "list");
    }

    private List<String> judgements(String... arguments) {
        try {
            List<String> all = new ArrayList<>(Arrays.asList(arguments));
            all.addAll(List.of("-o", "json"));
            JsonNode rows = new JsonMapper().readTree(run(ExitCode.OK, all.toArray(String[]::new)));
            return StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.path("id").asText() + " "
                            + row.path("judgement").asText() + " "
                            + row.path("other").asText() + " "
                            + row.path("decidedBy").asText())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments).out();
    }

    private String complaint(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments).err().replaceAll(" --uri \\S+", "");
    }

    private Path source(String name, String entities) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"),
                "dataset: " + name + "\ntitle: Made up\nsources:\n  - {id: doc-" + name.charAt(0)
                        + ", publisher: Nobody, title: Made up, published: 2026}\nentities:\n" + entities);
    }

    /** All that answers can show: nodes and links with labels and properties, except which load wrote them. */
    private static List<Object> everything() {
        List<Object> all = new ArrayList<>(TestGraph.column(
                "MATCH (n:Entity) RETURN {labels: labels(n), properties: n {.*, import: null}} ORDER BY n.id"));
        all.addAll(TestGraph.column("MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'RETIRED'"
                + " RETURN [a.id, type(r), b.id, properties(r)] ORDER BY a.id, type(r), b.id, r.dataset"));
        return all;
    }
}
