package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** Values of answers as text. */
final class CellsTest {
    @Test
    void showsAnEntityByItsName() {
        assertThat(Cells.text(new EntityRef("apt31", "APT31", NodeKind.ACTOR, null)))
                .isEqualTo("APT31");
    }

    @Test
    void showsADateByItsValue() {
        assertThat(Cells.text(new Value.Date("2021-07", "month", "July 2021"))).isEqualTo("2021-07");
    }

    @Test
    void showsASourceByPublisherAndDate() {
        Value.Date published = new Value.Date("2024-03-26", "day", null);
        assertThat(Cells.text(new SourceRef("a", "AFP", "t", null, published))).isEqualTo("AFP, 2024-03-26");
    }

    @Test
    void joinsListsAndLeavesOutWhatIsEmpty() {
        assertThat(Cells.text(Value.of(List.of("a", "", List.of("b"))))).isEqualTo("a; b");
    }

    @Test
    void showsARangeAndCounts() {
        assertThat(Cells.text(new Value.Range(3, 5))).isEqualTo("3 to 5");
        assertThat(Cells.text(Value.of(Map.of("Actor", 4, "State", 0)))).isEqualTo("Actor 4");
    }
}
