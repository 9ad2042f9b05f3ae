package org.ascribe.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cellsAreReadable() {
        Fields row = Fields.of("who", List.of(entity("a", "A", NodeKind.STATE), entity("b", "B", NodeKind.STATE)))
                .with("claim", entity("c1", "A: B", NodeKind.ATTRIBUTION))
                .with("date", new Value.Date("2024", "year", "in 2024"))
                .with("sources", List.of(new SourceRef("s", "P", "T", "https://example.org", null)))
                .with("low", new Value.Likelihood(-5));

        assertThat(csv(List.of("who", "claim", "date", "sources", "low", "none"), row))
                .endsWith("none\r\nA; B,A: B (c1),2024,P: T (https://example.org),-5,\r\n");
    }

    @Test
    void idsStandBesideNames() {
        List<EntityRef> namesakes =
                List.of(entity("z1", "ZIRCONIUM; CN", NodeKind.ACTOR), entity("z2", "Z", NodeKind.ACTOR));
        Fields row = Fields.of("who", namesakes)
                .with("words", "likely")
                .with("inner", Fields.of("whom", entity("z3", "Z", NodeKind.ACTOR)));

        List<String> columns = Csv.withIds(row.fields().keySet(), List.of(row));
        assertThat(columns).containsExactly("who", "who.id", "words", "inner");
        assertThat(csv(columns, row)).endsWith("\r\nZIRCONIUM; CN; Z,z1; z2,likely,whom: Z (z3)\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=1", "＝1", "＠x"})
    void nothingRunsAsAFormula(String name) {
        assertThat(csv(List.of("n"), Fields.of("n", entity("x", name, NodeKind.ACTOR))))
                .containsPattern("n\r\n\"?'");
    }

    @Test
    void quotesWhatNeedsIt() {
        assertThat(csv(List.of("n"), Fields.of("n", "a,\"b\"\nc"))).isEqualTo("n\r\n\"a,\"\"b\"\"\nc\"\r\n");
    }

    private static EntityRef entity(String id, String name, NodeKind kind) {
        return new EntityRef(id, name, kind, null);
    }

    private static String csv(List<String> columns, Fields row) {
        return Csv.text(columns, List.of(row));
    }
}
