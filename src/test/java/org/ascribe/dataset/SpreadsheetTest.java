package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.junit.jupiter.api.Test;

/** Spreadsheets of the OpenDocument format as programs save them. */
class SpreadsheetTest {
    private static final String COVER = "<table:table table:name='Cover'><table:table-row><table:table-cell>"
            + "<text:p>A made-up list</text:p></table:table-cell></table:table-row></table:table>";

    @Test
    void readsAsTheCsvThatWouldBeSaved() throws IOException {
        String rows = row(cell("Name"), cell("Seen"), cell("Notes"))
                + row(
                        cell("A &amp; B <text:span>Ltd</text:span>"),
                        "<table:table-cell office:value-type='date' office:date-value='2024-03-25T00:00:00'>"
                                + "<text:p>25 Mar</text:p></table:table-cell>",
                        "<table:table-cell><office:annotation><text:p>not said</text:p></office:annotation>"
                                + "<text:p>two</text:p><text:p>lines, \"quoted\"</text:p></table:table-cell>")
                + "<table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>"
                + row("<table:table-cell table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell>");
        assertThat(content(Ods.of(COVER + table(rows) + table(row(cell("another"), cell("sheet"), cell("behind"))))))
                .isEqualTo("\"Name\",\"Seen\",\"Notes\"\n"
                        + "\"A & B Ltd\",\"2024-03-25\",\"two\nlines, \"\"quoted\"\"\"\n"
                        + "\"x\",\"x\",\"\"\n");
    }

    @Test
    void readsAListInIt() throws IOException {
        String header = row(
                cell("Unique ID"),
                cell("Name 6"),
                cell("Name 1"),
                cell("Name type"),
                cell("Regime Name"),
                cell("Individual, Entity, Ship"),
                cell("Designation source"),
                cell("Date Designated"));
        String entry = row(
                cell("CYB9201"),
                cell("MUSTER"),
                cell("Zoë"),
                cell("Primary name"),
                cell("The Cyber (Sanctions) (EU Exit) Regulations 2020"),
                cell("Individual"),
                cell("UK"),
                cell("04/03/2024"));
        byte[] ods = Ods.of(COVER + table(row(cell("Report Date: 12-Jan-2026")) + header + entry));
        Input input = new Input("list.ods", () -> new ByteArrayInputStream(ods));
        assertThat(new UkSanctions().recognises(input.name(), input.head())).isTrue();
        Fixture list = new Fixture(new UkSanctions().read(input)).valid();
        assertThat(list.entity("uk-sanctions:CYB9201").name()).isEqualTo("MUSTER Zoë");
    }

    @Test
    void tellsOneThatIsDamaged() throws IOException {
        byte[] broken = Ods.of(table(row(cell("a"), cell("b"), cell("c")) + "<table:table-row>"));
        assertThatThrownBy(() -> content(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        byte[] empty = Ods.of("");
        assertThat(content(empty)).isEmpty();
    }

    private static String table(String rows) {
        return "<table:table>" + rows + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type='string'>\n <text:p>" + text + "</text:p>\n</table:table-cell>";
    }

    private static String content(byte[] ods) throws IOException {
        try (InputStream in = new Input("some.ods", () -> new ByteArrayInputStream(ods)).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
