package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.identity.Judgement;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** All real files in one go; each object and row of them is accounted for. */
class MixtureTest {
    private static final Path REAL = Path.of("../shared/data");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFileLoadsAndEveryRecordIsAccountedFor() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(REAL), () -> "skipped: there is no " + REAL);
        TestGraph.empty();
        List<String> leftOut = new ArrayList<>();
        List<Inputs.Recognised> inputs = TestGraph.bean(Inputs.class)
                .find(List.of(REAL.toString()), null, InputStream.nullInputStream(), leftOut::add);
        assertThat(inputs).hasSize(17);
        assertThat(leftOut).allMatch(line -> line.contains("LICENSE") || line.contains("gen_synth"));
        for (Inputs.Recognised input : inputs) {
            LoadReport report = TestGraph.bean(Loader.class)
                    .load(
                            input.read().getFirst(),
                            Loader.Options.of(input.input().name()).unchecked());
            assertThat(report.refused()).as("%s", report.problems()).isFalse();
            account(input.input(), report);
        }
        TestGraph.bean(Identities.class).apply(Loader.Options.of(Judgement.HELD).unchecked());
        assertThat(TestGraph.bean(Integrity.class).verify()).isEmpty();
        for (Inputs.Recognised input : inputs) {
            LoadReport again = TestGraph.bean(Loader.class)
                    .load(
                            input.read().getFirst(),
                            Loader.Options.of(input.input().name()).unchecked());
            assertThat(again.changedAnything())
                    .as("second load of %s", input.input().name())
                    .isFalse();
            assertThat(again.records()).containsEntry("written", 0);
        }
    }

    private static void account(Input input, LoadReport report) throws IOException {
        Map<String, Integer> records = report.records();
        System.out.printf(
                "%s is %s: %s, skipped %s, rejected %s%n",
                input.name(), report.dataset(), records, report.skipped(), report.rejected());
        int parts = records.values().stream().mapToInt(Integer::intValue).sum() - count(records, "read");
        assertThat(parts).as(input.name()).isEqualTo(count(records, "read"));
        assertThat(count(records, "rejected")).as(input.name()).isZero();
        assertThat(count(records, "written")).as(input.name()).isPositive();
        held(input)
                .ifPresent(held ->
                        assertThat(count(records, "read")).as(input.name()).isEqualTo(held));
    }

    /** How many objects or rows the file holds, counted without the readers. */
    private static Optional<Integer> held(Input input) throws IOException {
        try (InputStream in = input.open()) {
            if (input.name().endsWith(".csv")) {
                try (var rows = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
                    return Optional.of((int) rows.stream().count() - 1);
                }
            }
            JsonNode file = JSON.readTree(in);
            if (file.path("objects").isArray()) {
                return Optional.of(file.path("objects").size());
            }
            JsonNode clusters = file.isArray() ? file : file.path("values");
            int related = 0;
            for (JsonNode cluster : clusters) {
                related += cluster.path("related").size();
            }
            return Optional.of(clusters.size() + related);
        }
    }

    private static int count(Map<String, Integer> records, String name) {
        return records.getOrDefault(name, 0);
    }
}
