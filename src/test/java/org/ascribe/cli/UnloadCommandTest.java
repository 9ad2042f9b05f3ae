package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.BundleMark;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in, what goes when one dataset is taken out, what comes back, and what the history tells of it. */
final class UnloadCommandTest {
    private static final String ONE = """
            dataset: one
            title: The first story
            entities:
              - {id: heron, kind: Actor, name: Heron Group}
              - {id: lab, kind: Organization, name: Example Labs, names: [{name: ExLab, usedBy: [lab], sources: [paper]}]}
            sources:
              - {id: paper, publisher: Example Labs, title: On herons, published: 2024}
            attributions:
              - {id: claim-1, who: [lab], whom: [heron], date: 2024, sources: [paper]}
            """;
    private static final String TWO = """
            dataset: two
            title: The second story
            entities:
              - {id: firm, kind: Organization, name: Example Firm}
            sources:
              - {id: blog, publisher: Example Firm, title: On herons too, published: 2025}
            attributions:
              - {id: claim-2, who: [firm], whom: [heron], date: 2025, sources: [blog]}
            """;

    @TempDir
    private Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void loadTwoThatShareAGroup() throws IOException {
        TestGraph.empty();
        one = Files.writeString(folder.resolve("one.yaml"), ONE);
        two = Files.writeString(folder.resolve("two.yaml"), TWO);
        run(ExitCode.OK, "load", one.toString(), two.toString());
    }

    @Test
    void datasetsAreListedWithHowMuchThereIsOfThem() throws IOException {
        JsonNode all = json("datasets", "-o", "json");
        assertThat(all.findValuesAsText("dataset")).containsExactly("one", "two");
        JsonNode first = all.path(0);
        assertThat(first.path("title").asText()).isEqualTo("The first story");
        assertThat(first.path("file").asText()).isEqualTo(one.toString());
        assertThat(first.path("nodes").asInt()).isEqualTo(5);
        assertThat(first.path("links").asInt()).isPositive();
        assertThat(first.path("complete").asBoolean()).isTrue();
        assertThat(first.path("sha256").asText()).hasSize(64);
        assertThat(run(ExitCode.OK, "datasets").out()).contains("dataset", "The second story", "two.yaml");
    }

    @Test
    void whatOthersHoldStaysAndTheRestGoesAndComesBackAsItWas() throws IOException {
        String before = run(ExitCode.OK, "export").out();
        Program.Outcome dry = run(ExitCode.OK, "unload", "one", "--dry-run");
        assertThat(dry.out()).contains("retired: 1 claim").doesNotContain("retired: 1 group");
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(before);

        assertThat(run(ExitCode.OK, "unload", "one").out()).isEqualTo(dry.out());
        assertThat(json("datasets", "-o", "json").findValuesAsText("dataset")).containsExactly("two");
        assertThat(TestGraph.column("MATCH (n:Ascribe) RETURN n.id ORDER BY n.id"))
                .containsExactly("blog", "claim-2", "firm", "heron");
        assertThat(TestGraph.column("MATCH (n:Ascribe {id: 'heron'}) RETURN n.owners[0]"))
                .containsExactly("two");
        run(ExitCode.OK, "verify");
        run(ExitCode.OK, "load", one.toString());
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(before);
    }

    @Test
    void whatIsNotInIsRefusedWithWhatMayBeMeant() {
        assertThat(run(ExitCode.INPUT, "unload", "onne").err())
                .contains("no dataset onne in this database; did you mean one?", "ascribe datasets");
        run(ExitCode.OK, "unload", "one");
        assertThat(run(ExitCode.INPUT, "unload", "one").err()).contains("no dataset one");
        assertThat(run(ExitCode.USAGE, "unload", "identity").err()).contains("ascribe identity list");
    }

    /** Also where the name of a dataset was made from that of its file, which is taken for another file then. */
    @Test
    void anImportNamedAfterItsFileComesBackUnderItsName() throws IOException {
        Path list = Files.writeString(folder.resolve("names.json"), """
                {"values": [{"value": "Marsh Heron", "meta": {"country": "ZZ"}}], "name": "Made up", "type": "threat-actor"}
                """);
        run(ExitCode.OK, "load", list.toString(), "--as", "misp");
        String name = json("datasets", "-o", "json").path(0).path("dataset").asText();
        String before = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "unload", name);
        run(ExitCode.OK, "load", list.toString(), "--as", "misp");
        assertThat(json("datasets", "-o", "json").findValuesAsText("dataset")).contains(name);
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(before);
    }

    @Test
    void theStoryStaysOutUntilItIsAskedFor() {
        Graph graph = TestGraph.empty();
        up(graph);
        String before = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "unload", "bundled");
        up(graph);
        assertThat(run(ExitCode.OK, "export").out()).isEmpty();
        run(ExitCode.OK, "load", "bundled");
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(before);
        up(graph);
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(before);
        assertThat(BundleMark.isTakenOut(graph, Bundle.STORY)).isFalse();
    }

    @Test
    void theHistoryTellsWhatEachLoadChangedTheNewestFirst() throws IOException {
        Files.writeString(
                one, ONE.replace("name: Heron Group", "name: Grey Heron").replace("claim-1", "claim-3"));
        run(ExitCode.OK, "load", one.toString());
        run(ExitCode.OK, "unload", "two");
        JsonNode all = json("history", "-o", "json");
        assertThat(all.findValuesAsText("outcome").subList(0, 2)).containsExactly("unloaded", "complete");
        JsonNode second = json("history", "one", "--limit", "1", "-o", "json").path(0);
        assertThat(second.path("load").asInt()).isEqualTo(2);
        assertThat(second.path("file").asText()).isEqualTo(one.toString());
        assertThat(second.path("sha256").asText()).hasSize(64);
        assertThat(second.path("nodes").toString()).isEqualTo("{\"created\":1,\"changed\":1,\"retired\":1}");
        JsonNode changes = second.path("changes");
        assertThat(changes.path("renamed").path(0).path("to").asText()).isEqualTo("Grey Heron");
        assertThat(changes.path("come").path(0).path("id").asText()).isEqualTo("claim-3");
        assertThat(changes.path("gone").path(0).path("id").asText()).isEqualTo("claim-1");
        assertThat(run(ExitCode.OK, "history").out())
                .contains("unloaded", "renamed: heron (group), from 'Heron Group' to 'Grey Heron'");
        assertThat(run(ExitCode.INPUT, "history", "onne").err()).contains("did you mean one?");
    }

    private void up(Graph graph) {
        CommonOptions common = new CommonOptions();
        common.data = folder.resolve("home");
        common.quiet = true;
        new BundledData(common, graph).bringIn(Set.of(), () -> TestGraph.bean(Validator.class));
    }

    private JsonNode json(String... arguments) throws IOException {
        return JsonMapper.builder().build().readTree(run(ExitCode.OK, arguments).out());
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }
}
