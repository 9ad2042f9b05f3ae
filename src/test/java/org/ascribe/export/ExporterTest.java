package org.ascribe.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.Wiper;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    @Test
    void exportWipeAndLoadGivesTheSameExport() {
        TestGraph.bundled();
        String first = export(Exporter.Form.dataset);
        assertThat(first).contains("dataset: china-2024");
        TestGraph.empty();
        load(new CuratedYaml(), first);
        assertThat(export(Exporter.Form.dataset)).isEqualTo(first);
    }

    @Test
    void nothingIsLostOnTheWayThroughStix() {
        TestGraph.bundled();
        String before = export(Exporter.Form.dataset);
        String bundle = export(Exporter.Form.stix);
        TestGraph.empty();
        load(new Stix(), bundle);
        assertThat(export(Exporter.Form.dataset)).isEqualTo(before);
        assertThat(export(Exporter.Form.stix)).isEqualTo(bundle);
    }

    @ParameterizedTest
    @EnumSource(names = {"dataset", "stix"})
    void whatWasReadFromOtherFormatsComesBackToo(Exporter.Form form) {
        TestGraph.empty();
        TestGraph.load(Fixture.of(new Stix(), "stix/enterprise.json").dataset());
        String before = export(Exporter.Form.dataset);
        String exported = export(form);
        TestGraph.empty();
        load(form == Exporter.Form.stix ? new Stix() : new CuratedYaml(), exported);
        assertThat(before).contains("attack-enterprise");
        assertThat(export(Exporter.Form.dataset)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfTwoStatesIsNoneOfEither(Exporter.Form form) {
        Graph graph = TestGraph.empty();
        TestGraph.load(Fixture.of(new Stix(), "stix/enterprise.json").dataset());
        AtomicBoolean wiped = new AtomicBoolean();
        Progress meanwhile = (phase, done, total) -> {
            if (!wiped.getAndSet(true)) {
                new Wiper(graph).wipe(false, Progress.NONE);
            }
            return true;
        };
        assertThatThrownBy(() -> TestGraph.bean(Exporter.class).write(form, new StringWriter(), meanwhile))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.IN_USE))
                .hasMessageContaining("changed while they were written");
    }

    @Test
    void nothingIsWrittenWhileSomebodyLoads() {
        Graph graph = TestGraph.empty();
        StringWriter out = new StringWriter();
        try (Turn _ = Turn.take(graph, new SchemaManager(graph)::apply)) {
            assertThatThrownBy(() -> TestGraph.bean(Exporter.class).write(Exporter.Form.stix, out, Progress.NONE))
                    .hasMessageContaining("are being changed");
        }
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"dataset", "stix"})
    void whatTwoFilesImportComesBackFromBoth(Exporter.Form form) throws IOException {
        String enterprise = Files.readString(Path.of("src/test/resources/dataset/stix/enterprise.json"));
        TestGraph.empty();
        load(new Stix(), enterprise);
        load(new Stix(), enterprise.replace("Enterprise ATT&CK", "ICS ATT&CK"));
        String before = export(Exporter.Form.dataset);
        String exported = export(form);
        TestGraph.empty();
        load(form == Exporter.Form.stix ? new Stix() : new CuratedYaml(), exported);
        assertThat(before).contains("attack-enterprise", "attack-ics");
        assertThat(export(Exporter.Form.dataset)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theSameGraphGivesTheSameBytes(Exporter.Form form) {
        TestGraph.bundled();
        String first = export(form);
        assertThat(first)
                .as("what the branch for %s in Exporter.write writes", form)
                .isNotEmpty();
        assertThat(export(form)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowFarItIs(Exporter.Form form) throws IOException {
        TestGraph.bundled();
        List<Long> steps = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        TestGraph.bean(Exporter.class).write(form, new StringWriter(), (phase, done, total) -> {
            totals.add(total);
            return steps.add(done);
        });
        assertThat(totals.stream().distinct()).hasSize(1);
        assertThat(steps).isSorted().endsWith(totals.getLast());
        assertThat(steps.stream().filter(totals.getLast()::equals).count())
                .as("steps that say that all is done, the one of the last page among them")
                .isLessThanOrEqualTo(2);
        assertThat((double) steps.get(steps.size() - 2) / totals.getLast())
                .as("how far it was after the last page")
                .isGreaterThan(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsReadByATest(Exporter.Form form) throws IOException {
        List<String> reading = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/ascribe/export"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("export(Exporter.Form." + form + ")")) {
                    reading.add(file.getFileName().toString());
                }
            }
        }
        assertThat(reading)
                .as("tests, in DrawingTest or beside it, of export(Exporter.Form.%s)", form)
                .isNotEmpty();
    }

    static String export(Exporter.Form form) {
        StringWriter out = new StringWriter();
        try {
            TestGraph.bean(Exporter.class).write(form, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static void load(Format format, String text) {
        Input input = new Input("export", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        for (Dataset dataset : format.readAll(input)) {
            LoadReport report = TestGraph.load(dataset);
            assertThat(report.problems()).isEmpty();
        }
    }
}
