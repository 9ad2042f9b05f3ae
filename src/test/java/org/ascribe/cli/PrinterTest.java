package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results in the formats for programs. */
final class PrinterTest {
    @Test
    void guardsCsvAgainstFormulasButNotNumbers() {
        Map<String, Object> row = Map.of("words", "=HYPERLINK(\"http://x\")", "days", -3);
        assertThat(printed(OutputFormat.csv, new Result(row, List.of("words", "days"), List.of(row))))
                .isEqualTo("words,days\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-3\r\n");
    }

    @Test
    void keepsScriptsAndMissingValuesInJson() {
        Map<String, Object> row = new HashMap<>();
        row.put("name", "赵光宗");
        row.put("since", null);
        assertThat(printed(OutputFormat.json, Result.of(row, List.of(row))))
                .contains("\"name\" : \"赵光宗\"")
                .contains("\"since\" : null");
    }

    @Test
    void namesTheColumnsOfCsvWithoutRows() {
        assertThat(printed(OutputFormat.csv, Result.of(List.of(), List.of(), "id", "name")))
                .isEqualTo("id,name\r\n");
    }

    @Test
    void keepsIdsAndAddressesInCsvAsTheApiDoes() {
        Map<String, Object> row = Map.of(
                "claim", Map.of("id", "c1", "name", "A: B", "kind", "Attribution"),
                "sources", List.of(Map.of("publisher", "P", "title", "T", "url", "https://example.org")));
        assertThat(printed(OutputFormat.csv, new Result(row, List.of("claim", "sources"), List.of(row))))
                .isEqualTo("claim,sources\r\nA: B (c1),P: T (https://example.org)\r\n");
    }

    private static String printed(OutputFormat format, Result result) {
        CommonOptions options = new CommonOptions();
        options.output = format;
        StringWriter out = new StringWriter();
        new Printer(options, new PrintWriter(out)).print(result);
        return out.toString();
    }
}
