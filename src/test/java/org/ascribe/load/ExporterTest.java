package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.dataset.CuratedYaml;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.junit.jupiter.api.Test;

class ExporterTest {

    @Test
    void exportWipeAndLoadGivesTheSameExport() throws Exception {
        TestGraph.bundled();
        String first = export();
        assertThat(first).contains("dataset: china-2024");
        TestGraph.empty();
        for (Dataset dataset : read(first)) {
            LoadReport report = TestGraph.load(dataset);
            assertThat(report.problems()).isEmpty();
        }
        assertThat(export()).isEqualTo(first);
    }

    private static List<Dataset> read(String yaml) {
        return new CuratedYaml()
                .readAll(new Input(
                        "export.yaml", () -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String export() throws Exception {
        StringWriter out = new StringWriter();
        TestGraph.bean(Exporter.class).datasets(out);
        return out.toString();
    }
}
