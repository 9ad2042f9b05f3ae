package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results as tables. */
final class TableTextTest {
    private static final Map<String, Object> ZHAO =
            Map.of("name", Map.of("id", "zhao-guangzong", "name", "赵光宗", "kind", "Person"), "role", "contractor");
    private static final Map<String, Object> NI = Map.of("name", "Ni Gaobin", "role", "affiliated with the company");

    @Test
    void alignsColumnsAlsoAfterChineseNames() {
        assertThat(table(List.of(ZHAO, NI), 60)).isEqualTo("""
                name       role
                ---------  ---------------------------
                赵光宗     contractor
                Ni Gaobin  affiliated with the company
                """);
    }

    @Test
    void wrapsTheWidestColumnFirst() {
        assertThat(table(List.of(NI), 30)).isEqualTo("""
                name       role
                ---------  -------------------
                Ni Gaobin  affiliated with the
                           company
                """);
    }

    @Test
    void listsRowByRowWhereColumnsWouldGetTooNarrow() {
        assertThat(table(List.of(ZHAO, NI), 20)).isEqualTo("""
                name  赵光宗
                role  contractor

                name  Ni Gaobin
                role  affiliated
                      with the
                      company
                """);
    }

    @Test
    void leavesOutColumnsWithoutAValue() {
        Map<String, Object> row = Map.of("name", "APT31", "since", "");
        assertThat(TableText.of(new Result(row, List.of("name", "since"), List.of(row)), 60))
                .doesNotContain("since");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(table(List.of(), 60)).isEqualTo("Nothing found.\n");
    }

    private static String table(List<Map<String, Object>> rows, int width) {
        return TableText.of(new Result(rows, List.of("name", "role"), rows), width);
    }
}
