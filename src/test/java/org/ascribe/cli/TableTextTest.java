package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** Results as tables. */
final class TableTextTest {
    private static final Fields ZHAO = Fields.of("name", new EntityRef("zhao-guangzong", "赵光宗", NodeKind.PERSON, null))
            .with("role", "contractor");
    private static final Fields NI = Fields.of("name", "Ni Gaobin").with("role", "affiliated with the company");

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
        Fields row = Fields.of("name", "APT31").with("since", "");
        assertThat(TableText.of(new Result(row, List.of("name", "since"), List.of(row)), 60))
                .doesNotContain("since");
    }

    @Test
    void hasNoLinesWithoutRows() {
        assertThat(table(List.of(), 60)).isEmpty();
    }

    @Test
    void listsRowByRowRatherThanBreakAnId() {
        Fields row = Fields.of(
                        "name",
                        new EntityRef("aa-2024-03-25-a-claim", "A on B, 2024-03-25", NodeKind.ATTRIBUTION, null))
                .with("role", "the lead of those who made it");
        assertThat(table(List.of(row), 50)).contains("[aa-2024-03-25-a-claim]").contains("---");
        assertThat(table(List.of(row), 34)).contains("[aa-2024-03-25-a-claim]").doesNotContain("---");
    }

    @Test
    void showsRowsWithinACellBelowEachOther() {
        Fields row = Fields.of(
                "name",
                List.of(
                        Fields.of("entity", "Mandiant").with("date", "2021"),
                        Fields.of("entity", "Ni").with("basis", "the indictment and more")));
        assertThat(table(List.of(row), 24)).isEqualTo("""
                name
                ------------------------
                · 2021, Mandiant
                · Ni; basis: the
                  indictment and more

                """);
    }

    @Test
    void headsColumnsInWords() {
        Fields row = Fields.of("statedBy", "A").with("asAWhole", "yes");
        assertThat(TableText.of(new Result(row, List.of("statedBy", "asAWhole"), List.of(row)), 60))
                .startsWith("stated by  as a whole\n");
    }

    @Test
    void leavesTitlesAsTheyAre() {
        assertThat(TableText.list(Fields.of("Neo4j Browser", "here").with("API", "there"), 60))
                .isEqualTo("""
                        Neo4j Browser  here
                        API            there
                        """);
    }

    @Test
    void repeatsNoLongCell() {
        String all = "the office of ponds, the office of reeds, the office of herons and all that they oversee";
        assertThat(table(
                        List.of(
                                Fields.of("name", "A").with("role", all),
                                Fields.of("name", "B").with("role", all)),
                        60))
                .containsOnlyOnce("office of ponds")
                .contains("B     as above");
    }

    @Test
    void listsRowByRowWhatWouldBeTall() {
        String long1 = "word ".repeat(60).strip();
        Fields tall = Fields.of("name", long1 + " end").with("role", "all " + long1);
        assertThat(table(List.of(tall), 40)).doesNotContain("---").contains("name  word");
    }

    private static String table(List<Fields> rows, int width) {
        return TableText.of(new Result(Value.NONE, List.of("name", "role"), rows), width);
    }
}
