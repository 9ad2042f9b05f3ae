package org.ascribe.dataset.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class DatasetLinesTest {
    private final Fixture read =
            Fixture.of(new DatasetLines(), "lines/small.jsonl").valid();

    @Test
    void everyLineIsAnEntryOfItsSection() {
        assertThat(read.dataset().name()).isEqualTo("small-lines");
        assertThat(read.entity("paper-tiger").name()).isEqualTo("Paper Tiger");
        assertThat(read.links(RelationshipType.MADE)).containsExactly("united-kingdom -> uk-claim");
        assertThat(read.links(RelationshipType.POINTS_TO)).containsExactly("uk-claim -> paper-tiger");
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        String lines = """
                {"dataset": "marsh", "title": "Made up"}
                {"entity": {"id": "reed", "kind": "Actor", "name": "Reed"}}
                {"entity": {"id": "rush", "kind": "Acto", "name": "Rush"}}
                """;
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        assertThat(new DatasetLines()
                        .read(new Input("marsh.jsonl", () -> new ByteArrayInputStream(bytes)))
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.at().line()).isEqualTo(3));
    }
}
