package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.Guests;
import org.ascribe.TestGraph;
import org.ascribe.export.Exporter;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands leave alone what others keep in the same database, and work as without it. */
final class GuestsCommandsTest {
    @TempDir
    private Path folder;

    private Graph graph;
    private Path file;

    @BeforeEach
    void load() throws IOException {
        graph = TestGraph.empty();
        TestGraph.load(Bundle.STORY.read());
        file = Files.writeString(folder.resolve("heron.yaml"), Guests.HERON);
        run(ExitCode.OK, "load", file.toString());
    }

    @AfterEach
    void clean() {
        Guests.leave(graph);
        TestGraph.empty();
    }

    @Test
    void everyCommandAnswersAsWithoutThem() {
        List<String> without = answers();

        Guests.enter(graph);
        List<Object> guests = Guests.all();

        assertThat(answers()).isEqualTo(without);
        assertThat(Guests.all()).isEqualTo(guests);
    }

    @Test
    void loadingBesideThemIsAsWithoutThem() throws IOException {
        Guests.enter(graph);
        List<Object> guests = Guests.all();
        String before = export(Exporter.Form.dataset);

        assertThat(run(ExitCode.OK, "load", file.toString(), "-o", "json")).contains("\"unchanged\"");
        Files.writeString(file, Guests.HERON.replace("Night Heron", "Grey Heron"));
        run(ExitCode.OK, "load", file.toString());
        assertThat(export(Exporter.Form.dataset)).contains("Grey Heron").isNotEqualTo(before);
        Files.writeString(file, Guests.HERON);
        run(ExitCode.OK, "load", file.toString());

        assertThat(export(Exporter.Form.dataset)).isEqualTo(before);
        assertThat(run(ExitCode.OK, "verify", "-o", "json")).contains("\"passed\" : true");
        assertThat(Guests.all()).isEqualTo(guests);
    }

    @Test
    void wipeSparesThem() {
        Guests.enter(graph);
        List<Object> guests = Guests.all();

        run(ExitCode.OK, "wipe", "--yes");

        assertThat(TestGraph.column("MATCH (n) WHERE NOT n:Guest RETURN n")).isEmpty();
        assertThat(Guests.all()).isEqualTo(guests);
        TestGraph.load(Bundle.STORY.read());
        assertThat(run(ExitCode.OK, "ask", "who-attributed", "--whom", "APT31")).contains("United Kingdom");
        assertThat(Guests.all()).isEqualTo(guests);
    }

    @Test
    void aDatabaseOfTheTimeBeforeTheMarksIsBroughtUp() throws IOException {
        Files.writeString(
                file, Guests.HERON.replaceAll("(?m)^ *- \\{id: firm-h.*$", "").replace("usedBy: [firm-h], ", ""));
        run(ExitCode.OK, "load", file.toString());
        List<String> before = answers();
        takeMarks();
        // What could be there beside the constraints of that version.
        graph.write(
                "CREATE (:Guest:Entity {id: 'guest', name: 'APT31', key: 'apt31', kind: 'Actor'}), (:Guest:Entity), (:Guest:Retired),"
                        + " (:Guest:Import {id: 'import:guest:1'}), (:Guest:LoadLock {name: 'guest'})",
                Map.of());
        List<Object> guests = Guests.all();

        assertThat(run(ExitCode.INPUT, "ask", "who-attributed")).isEmpty();
        assertThat(run(ExitCode.INPUT, "wipe", "--yes")).isEmpty();
        run(ExitCode.OK, "schema", "apply");

        assertThat(answers()).isEqualTo(before);
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.id")).containsExactly("firm-h");
        assertThat(Guests.all()).isEqualTo(guests);
        assertThat(TestGraph.column("SHOW CONSTRAINTS YIELD name WHERE name = 'entity_id' RETURN name"))
                .isEmpty();
    }

    /** As the version before the marks has left it. */
    private void takeMarks() {
        graph.write("MATCH (n:Ascribe) REMOVE n:Ascribe", Map.of());
        graph.write("MATCH (n:AscribeRetired) REMOVE n:AscribeRetired SET n:Retired", Map.of());
        graph.write("MATCH (n:AscribeImport) REMOVE n:AscribeImport", Map.of());
        graph.write("MATCH (n:AscribeLock) REMOVE n:AscribeLock SET n:LoadLock", Map.of());
        for (String constraint :
                List.of("ascribe_id", "ascribe_retired_id", "ascribe_import_id", "ascribe_lock_name")) {
            graph.command("DROP CONSTRAINT " + constraint);
        }
        graph.command("CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        graph.command("CREATE CONSTRAINT load_lock_name FOR (n:LoadLock) REQUIRE n.name IS UNIQUE");
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (Exporter.Form form : Exporter.Form.values()) {
            answers.add(export(form));
        }
        answers.add(run(ExitCode.OK, "status", "-o", "json"));
        answers.add(run(ExitCode.OK, "verify", "-o", "json"));
        answers.add(run(ExitCode.OK, "schema", "verify"));
        answers.add(run(ExitCode.OK, "identity", "list", "-o", "json"));
        answers.add(run(ExitCode.OK, "show", "apt31"));
        answers.add(run(ExitCode.OK, "search", "heron"));
        answers.add(run(ExitCode.OK, "resolve", "Marsh Gang"));
        answers.add(run(ExitCode.OK, "ask", "who-attributed"));
        return answers;
    }

    private String export(Exporter.Form form) {
        return run(ExitCode.OK, "export", "--as", form.name());
    }

    private String run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments).out();
    }
}
