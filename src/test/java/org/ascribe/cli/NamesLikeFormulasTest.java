package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Names that a spreadsheet would take for formulas, from the file to the answer. */
final class NamesLikeFormulasTest extends FilesOfOthers {

    @Test
    void areTextsInCsvAndUnchangedElsewhere() throws IOException {
        load(
                ExitCode.OK,
                write(
                        "names.json",
                        bundle(
                                        1,
                                        firm(1, "=HYPERLINK(\"https://fen.example\")"),
                                        group(1, "+7 Lynx", 1),
                                        campaign(1, "=2+3 Water", 1),
                                        attributed(1, 1, 1, 1))
                                .toString()));
        assertThat(ask("csv"))
                .contains("'=2+3 Water", "'+7 Lynx", "'=HYPERLINK")
                .doesNotContainPattern("(?m)(^|,)\"?[=+]");
        assertThat(ask("json")).contains("\"=2+3 Water\"", "\"+7 Lynx\"").doesNotContain("'=", "'+");
        assertThat(run("search", "+7 Lynx", "-o", "json")).contains("\"+7 Lynx\"");
        assertThat(groups()).containsExactly("+7 Lynx");
    }

    private String ask(String output) {
        return run("ask", "who-attributed", "--what", "=2+3 Water", "-o", output);
    }

    private String run(String... arguments) {
        return new OnTestGraph(folder).run(ExitCode.OK, arguments).out();
    }
}
