package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of answers as text. */
final class CellsTest {
    @Test
    void showsAnEntityByItsName() {
        assertThat(Cells.text(Map.of("id", "apt31", "name", "APT31", "kind", "Actor")))
                .isEqualTo("APT31");
    }

    @Test
    void showsADateByItsValue() {
        assertThat(Cells.text(Map.of("value", "2021-07", "precision", "month", "text", "July 2021")))
                .isEqualTo("2021-07");
    }

    @Test
    void showsASourceByPublisherAndDate() {
        Map<String, Object> published = Map.of("value", "2024-03-26", "precision", "day");
        assertThat(Cells.text(Map.of("id", "a", "publisher", "AFP", "title", "t", "published", published)))
                .isEqualTo("AFP, 2024-03-26");
    }

    @Test
    void joinsListsAndLeavesOutWhatIsEmpty() {
        assertThat(Cells.text(List.of("a", "", List.of("b")))).isEqualTo("a; b");
    }

    @Test
    void showsARangeAndCounts() {
        assertThat(Cells.text(Map.of("min", 3, "max", 5))).isEqualTo("3 to 5");
        assertThat(Cells.text(Map.of("Actor", 4, "State", 0))).isEqualTo("Actor 4");
    }
}
