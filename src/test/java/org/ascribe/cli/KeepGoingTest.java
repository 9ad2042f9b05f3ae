package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code load --keep-going --rejects FILE}: the rest is in, and what is not is in the file. */
final class KeepGoingTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Integer>> ACCOUNTS = new TypeReference<>() {};
    private static final Path FIXTURES = Path.of("src/test/resources/dataset");

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
    }

    @Test
    void loadsWhatIsSoundInACuratedDataset() {
        JsonNode report = load(ExitCode.REJECTS, "curated/broken-here-and-there.yaml", "--keep-going");
        assertThat(TestGraph.column("MATCH (n:Entity) RETURN n.id ORDER BY n.id"))
                .containsExactly("alias:Reed Crew", "firm", "grey", "paper", "purple", "sound");
        assertThat(TestGraph.column("MATCH (:Vendor)-[:MADE]->(c)-[:POINTS_TO]->(x) RETURN c.id + ' ' + x.id"))
                .containsExactly("sound grey");
        assertThat(records(report))
                .isEqualTo(Map.of("read", 9, "written", 5, "unchanged", 0, "skipped", 0, "rejected", 4));
        assertThat(rejects())
                .containsExactlyInAnyOrder(
                        "7:23 unknown-value of : 'Agnecy' is not one of the values of 'kind'",
                        "9:62 wrong-date of flight: '2021-13' of 'began' is no date of the calendar",
                        "15:9 unknown-reference of purple: there is no entity 'frim'",
                        "18:45 unknown-reference of of-the-broken: there is no entity 'night'",
                        "18:5 claim-without-whom of of-the-broken: 'of-the-broken' does not say whom it accuses",
                        "19:5 attribution-without-source of uncited: 'uncited' cites no source");
    }

    @ParameterizedTest
    @CsvSource({
        "stix/dirt.json,            13, 5,  2, 6, 83, relationship-without-type-or-ends",
        "eurepoc/who-says-so.csv,   17, 12, 3, 2, 18, wrong-number-of-cells",
        "misp/other-shapes.json,    8,  7,  0, 1, 76, not-an-object",
    })
    void loadsWhatIsSoundInAnImportedFileWithoutBeingAsked(
            String file, int read, int written, int skipped, int rejected, int line, String code) {
        JsonNode report = load(ExitCode.REJECTS, file);
        assertThat(records(report))
                .isEqualTo(Map.of(
                        "read", read, "written", written, "unchanged", 0, "skipped", skipped, "rejected", rejected));
        assertThat(TestGraph.column("MATCH (n:Actor) RETURN n")).isNotEmpty();
        assertThat(rejects()).hasSize(rejected).anyMatch(reject -> reject.matches(line + ":\\d+ " + code + " .*"));

        JsonNode again = load(ExitCode.REJECTS, file);
        assertThat(records(again)).containsEntry("written", 0).containsEntry("unchanged", written);
        assertThat(rejects()).hasSize(rejected);
    }

    @Test
    void loadsTheSoundLinesOfAFileOfLines() throws IOException {
        Path file = Files.writeString(folder.resolve("some.jsonl"), """
                {"dataset": "lines", "title": "T"}
                {"entity": {"id": "a", "kind": "Actor", "name": "A"}}
                {"entity": {"id": "never
                {"entity": {"id": "b", "kind": "Actor", "name": "B"}}
                {"entiti": {"id": "c", "kind": "Actor", "name": "C"}}
                """);
        JsonNode report = load(ExitCode.REJECTS, file.toAbsolutePath().toString(), "--keep-going");
        assertThat(TestGraph.column("MATCH (n:Actor) RETURN n.id ORDER BY n.id"))
                .containsExactly("a", "b");
        assertThat(records(report))
                .isEqualTo(Map.of("read", 4, "written", 2, "unchanged", 0, "skipped", 0, "rejected", 2));
        assertThat(rejects())
                .anyMatch(reject -> reject.startsWith("3:0 syntax of : is not valid JSON"))
                .contains("5:0 unknown-entry of : is no entry of a section");
    }

    @Test
    void withoutItNothingIsLoadedAndAllIsAccountedForAsRejected() {
        JsonNode report = load(ExitCode.INPUT, "curated/broken-here-and-there.yaml");
        assertThat(records(report)).containsEntry("read", 9).containsEntry("rejected", 9);
        assertThat(rejects()).hasSize(2); // what the file itself says; who refers to whom is not looked at any more
        assertThat(TestGraph.column("MATCH (n:Entity) RETURN n")).isEmpty();
    }

    @Test
    void whatRefersToAFileThatComesLaterWaitsForIt() throws IOException {
        Path early = Files.writeString(folder.resolve("early.yaml"), """
                dataset: early
                title: T
                entities:
                  - {id: a, kind: Operation, name: A, began: 2021-13}
                  - {id: b, kind: Agency, name: B, links: [{type: PART_OF, to: c, statedBy: [c], sources: [s]}]}
                """);
        Path late = Files.writeString(folder.resolve("late.yaml"), """
                dataset: late
                title: T
                sources: [{id: s, publisher: P, title: T, published: 2024}]
                entities: [{id: c, kind: State, name: C}]
                """);
        new OnTestGraph(folder).run(ExitCode.REJECTS, "load", "--keep-going", early.toString(), late.toString());
        assertThat(TestGraph.column("MATCH (b)-[:PART_OF]->(c) RETURN b.id + c.id"))
                .containsExactly("bc");
        assertThat(TestGraph.column("MATCH (n {id: 'a'}) RETURN n")).isEmpty();
    }

    @Test
    void aSoundFileLeavesAnEmptyFileOfRejects() {
        load(ExitCode.OK, "curated/small.yaml", "--keep-going");
        assertThat(rejects()).isEmpty();
    }

    private JsonNode load(int code, String file, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("load", FIXTURES.resolve(file).toString(), "-o", "json"));
        arguments.addAll(List.of("--rejects", folder.resolve("rejects.ndjson").toString()));
        arguments.addAll(List.of(more));
        String out = new OnTestGraph(folder)
                .run(code, arguments.toArray(String[]::new))
                .out();
        return read(out).path(0);
    }

    /** {@code LINE:COLUMN CODE of RECORD: MESSAGE} of the lines of the file. */
    private List<String> rejects() {
        try (var lines = Files.lines(folder.resolve("rejects.ndjson"))) {
            return lines.map(KeepGoingTest::read)
                    .map(reject -> reject.path("line").asText() + ":"
                            + reject.path("column").asText() + " "
                            + reject.path("code").asText() + " of "
                            + reject.path("record").asText() + ": "
                            + reject.path("message").asText())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The accounts of a report, which must be even. */
    private static Map<String, Integer> records(JsonNode report) {
        Map<String, Integer> records = JSON.convertValue(report.path("records"), ACCOUNTS);
        int all = records.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(records).containsEntry("read", all / 2);
        return records;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
