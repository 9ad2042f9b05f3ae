package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.eurepoc.PythonList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {

    @TempDir
    private Path folder;

    private final Draft draft = new Draft();
    private final List<CsvRows.Row> rows = new ArrayList<>();

    @Test
    void readsCellsByColumnWithTheLineThatTheyStartAt() throws Exception {
        read("\ufeffID,\"the name\"\r\n1,\"two\r\nlines\"\r\n2,x\r\n");
        assertThat(rows).extracting(row -> row.raw("ID")).containsExactly("1", "2");
        assertThat(rows).extracting(row -> row.at().line()).containsExactly(2, 4);
        assertThat(rows.getFirst().said("the name")).contains("two lines");
        assertThat(rows.getFirst().raw("no such column")).isEmpty();
    }

    @Test
    void takesPlaceholdersForAbsent() throws Exception {
        read("ID,name\n1,Not available\n2,nan\n3,Unknown - not attributed\n4,-\n5,NaT\n6,NA\n7,none\n");
        assertThat(rows).hasSize(7).allMatch(row -> row.said("name").isEmpty());
    }

    @Test
    void rejectsRowsWithCellsTooManyOrTooFew() throws Exception {
        read("ID,name\n1\n1,2,3\n1,2\n");
        assertThat(rows).hasSize(1);
        assertThat(draft.tally().rejected()).containsEntry("wrong number of cells", 2);
    }

    @Test
    void survivesAQuoteThatNeverEnds() throws Exception {
        read("ID,name\n1,\"" + "x".repeat(100_000));
        assertThat(rows.size() + draft.tally().rejected().size()).isEqualTo(1);
    }

    @Test
    void survivesACellWithoutEnd() throws Exception {
        read("ID,name\n1,\"" + "x".repeat(20_000_000));
        assertThat(draft.finish("x", "x").hasErrors()).isTrue();
    }

    @Test
    void readsListsThatPythonPrinted() {
        assertThat(PythonList.items(
                        "['United States', \"Korea, Democratic People's Republic of\", ['inside \\xa0x', 'it\\'s']]"))
                .containsExactly("United States", "Korea, Democratic People's Republic of", "inside \u00a0x", "it's");
        assertThat(PythonList.items("[]")).isEmpty();
        assertThat(PythonList.items("https://example.org/[x]")).containsExactly("https://example.org/[x]");
        assertThat(PythonList.items("['never closed")).containsExactly("['never closed");
        assertThat(PythonList.items("['odd \\xzz', 'and \\")).containsExactly("['odd \\xzz', 'and \\");
    }

    private void read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("some.csv"), text, StandardCharsets.UTF_8);
        CsvRows.read(Input.of(file), draft, List.of("ID"), rows::add);
    }
}
