package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.dataset.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as programs and people save them. */
class CsvShapesTest {
    private static final List<String> COLUMNS = List.of("Number", "Full Name");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Draft draft = new Draft();
    private final List<CsvRows.Row> rows = new ArrayList<>();

    static Stream<Arguments> tables() {
        String commas = "Number,Full Name\r\n1,\"Zoë, of the mill\"\r\n";
        String semicolons = "Number;Full Name\r\n1;Zoë, of the mill\r\n";
        return Stream.of(
                Arguments.of("commas", bytes(commas, StandardCharsets.UTF_8)),
                Arguments.of("semicolons", bytes(semicolons, StandardCharsets.UTF_8)),
                Arguments.of("tabs", bytes(semicolons.replace(';', '\t'), StandardCharsets.UTF_8)),
                Arguments.of("bars", bytes(semicolons.replace(';', '|'), StandardCharsets.UTF_8)),
                Arguments.of("byte order mark", bytes("\ufeff" + commas, StandardCharsets.UTF_8)),
                Arguments.of("named separator", bytes("sep=;\r\n" + semicolons, StandardCharsets.UTF_8)),
                Arguments.of("odd separator", bytes("sep=^\n" + semicolons.replace(';', '^'), StandardCharsets.UTF_8)),
                Arguments.of("quoted separator", bytes("\"sep=,\"\r\n" + commas, StandardCharsets.UTF_8)),
                Arguments.of(
                        "titles", bytes("A list; of things\n\nAs of: 1 May, 2024\n" + commas, StandardCharsets.UTF_8)),
                Arguments.of("capitals", bytes(commas.replace("Full Name", "FULL_NAME"), StandardCharsets.UTF_8)),
                Arguments.of("UTF-16 with a mark", bytes(semicolons, StandardCharsets.UTF_16)),
                Arguments.of("UTF-16LE", bytes(semicolons, StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", bytes(semicolons, StandardCharsets.UTF_16BE)),
                Arguments.of("windows-1252", bytes(semicolons, WINDOWS)),
                Arguments.of("empty rows", bytes(semicolons + ";\r\n;\r\n\u001a", StandardCharsets.UTF_8)),
                Arguments.of("empty cells", bytes(semicolons.replace("\r\n", ";;\r\n"), StandardCharsets.UTF_8)),
                Arguments.of("a cell behind", bytes(semicolons + "2;Yan;\r\n", StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readsTheSame(String shape, byte[] table) {
        Input input = input(table);
        assertThat(CsvRows.has(input.head(), COLUMNS)).isTrue();
        CsvRows.read(input, draft, COLUMNS, rows::add);
        assertThat(draft.tally().rejected()).isEmpty();
        assertThat(rows.getFirst().raw("Number")).isEqualTo("1");
        assertThat(rows.getFirst().said("Full Name")).contains("Zoë, of the mill");
        assertThat(draft.finish("x", "x").problems())
                .allMatch(problem ->
                        problem.code().equals("encoding") && problem.message().contains("read as windows-1252"));
    }

    @Test
    void refusesATableWithoutItsColumns() {
        CsvRows.read(input(bytes("Number,Colour\n1,red\n", StandardCharsets.UTF_8)), draft, COLUMNS, rows::add);
        assertThat(rows).isEmpty();
        assertThat(draft.finish("x", "x").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("has no column Full Name"));
    }

    @Test
    void refusesATableWithoutRows() {
        CsvRows.read(input(bytes("Number;Full Name\n", StandardCharsets.UTF_8)), draft, COLUMNS, rows::add);
        assertThat(draft.finish("x", "x").problems()).singleElement().asString().contains("has no rows");
    }

    @Test
    void readsOnBehindAQuoteThatEndsTooEarly() {
        String table = "Number;Full Name\n1;\"Al\" of the mill\n2;Zoë\n";
        CsvRows.read(input(bytes(table, StandardCharsets.UTF_8)), draft, COLUMNS, rows::add);
        assertThat(rows).extracting(row -> row.raw("Number")).containsExactly("1", "2");
    }

    @Test
    void refusesLettersThatItWouldReadWrong() {
        byte[] cyrillic = bytes("Number;Full Name\n1;Иванов Пётр\n2;Сидоров\n", Charset.forName("windows-1251"));
        CsvRows.read(input(cyrillic), draft, COLUMNS, rows::add);
        assertThat(rows).isEmpty();
        assertThat(draft.finish("x", "x").problems().getFirst().toString())
                .contains("neither UTF-8 nor windows-1252 (save it as UTF-8)");
    }

    @Test
    void readsWhatIsLeftOfUtf8WithABrokenLetter() {
        byte[] whole = bytes("Number,Full Name\n1,Zoë\n2,Çağla ö\n", StandardCharsets.UTF_8);
        whole[21] = 'x'; // the first half of a letter
        CsvRows.read(input(whole), draft, COLUMNS, rows::add);
        assertThat(rows.get(1).raw("Full Name")).isEqualTo("Çağla ö");
        assertThat(draft.finish("x", "x").problems())
                .singleElement()
                .matches(problem -> problem.code().equals("lost-letters"));
    }

    private static Input input(byte[] bytes) {
        return new Input("some.csv", () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
