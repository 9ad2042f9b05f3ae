package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cellsAreReadable() {
        Map<String, Object> row = Map.of(
                "who",
                List.of(
                        Map.of("id", "a", "name", "A", "kind", "State"),
                        Map.of("id", "b", "name", "B", "kind", "State")),
                "claim",
                Map.of("id", "c1", "name", "A: B", "kind", "Attribution"),
                "date",
                Map.of("value", "2024", "precision", "year", "text", "in 2024"),
                "sources",
                List.of(Map.of("id", "s", "publisher", "P", "title", "T", "url", "https://example.org")),
                "low",
                -5L);

        assertThat(csv(List.of("who", "claim", "date", "sources", "low", "none"), row))
                .endsWith("none\r\nA; B,A: B (c1),2024,P: T (https://example.org),-5,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=1", "＝1", "＠x"})
    void nothingRunsAsAFormula(String name) {
        assertThat(csv(List.of("n"), Map.of("n", Map.of("id", "x", "name", name, "kind", "Actor"))))
                .containsPattern("n\r\n\"?'");
    }

    @Test
    void quotesWhatNeedsIt() {
        assertThat(csv(List.of("n"), Map.of("n", "a,\"b\"\nc"))).isEqualTo("n\r\n\"a,\"\"b\"\"\nc\"\r\n");
    }

    private static String csv(List<String> columns, Map<String, Object> row) {
        return new String(Csv.bytes(columns, List.of(row)), StandardCharsets.UTF_8);
    }
}
