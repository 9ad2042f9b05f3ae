package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.SourceRef;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** Results in the formats for programs. */
final class PrinterTest {
    @Test
    void guardsCsvAgainstFormulasButNotNumbers() {
        Fields row = Fields.of("words", "=HYPERLINK(\"http://x\")").with("days", -3);
        assertThat(printed(OutputFormat.csv, new Result(row, List.of("words", "days"), List.of(row))))
                .isEqualTo("words,days\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-3\r\n");
    }

    @Test
    void keepsScriptsAndMissingValuesInJson() {
        Fields row = Fields.of("name", "赵光宗").with("since", null);
        assertThat(printed(OutputFormat.json, Result.of(row, List.of(row))))
                .contains("\"name\" : \"赵光宗\"")
                .contains("\"since\" : null");
    }

    @Test
    void namesTheColumnsOfCsvWithoutRows() {
        assertThat(printed(OutputFormat.csv, Result.of(List.of(), "id", "name")))
                .isEqualTo("id,name\r\n");
    }

    @Test
    void keepsIdsAndAddressesInCsvAsTheApiDoes() {
        Fields row = Fields.of("claim", new EntityRef("c1", "A: B", NodeKind.ATTRIBUTION, null))
                .with("sources", List.of(new SourceRef("s", "P", "T", "https://example.org", null)));
        assertThat(printed(OutputFormat.csv, new Result(row, List.of("claim", "sources"), List.of(row))))
                .isEqualTo("claim,claim.id,sources,sources.id\r\nA: B (c1),c1,P: T (https://example.org),s\r\n");
    }

    private static String printed(OutputFormat format, Result result) {
        CommonOptions options = new CommonOptions();
        options.output = format;
        StringWriter out = new StringWriter();
        new Printer(options, new PrintWriter(out)).print(result);
        return out.toString();
    }
}
