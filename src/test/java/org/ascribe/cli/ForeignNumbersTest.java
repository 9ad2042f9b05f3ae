package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People refer to what other catalogues describe by the numbers that these give it. */
class ForeignNumbersTest {
    private static final String HERON = "01234567-89ab-4def-8123-456789abcdef";
    private static final String CATALOGUE = """
            dataset: catalogue
            title: A made-up catalogue
            entities:
              - {id: "attack:G9016", kind: Actor, name: Grey Heron, nativeId: intrusion-set--%1$s}
              - {id: "attack:G9044", kind: Actor, name: Bittern}
              - {id: "birds:%1$s", kind: Actor, name: Night Heron, nativeId: %1$s}
            """.replace("%1$s", HERON);
    private static final String OWN = """
            dataset: own
            title: Made up
            entities:
              - id: reed-spider
                kind: Actor
                name: Reed Spider
                links: [{type: SAME_AS, to: %s, basis: same tools}]
            """;

    @TempDir
    private Path folder;

    private OnTestGraph program;

    @BeforeEach
    void start() {
        TestGraph.empty();
        program = new OnTestGraph(folder);
    }

    @Test
    void theyStandForWhatTheGraphHas() throws IOException {
        program.run(ExitCode.OK, "load", write("catalogue.yaml", CATALOGUE));
        for (String number : new String[] {"G9016", "g9016", "intrusion-set--" + HERON, "attack:G9016", HERON}) {
            String own = write("own.yaml", OWN.replace("%s", "\"" + number + "\""));
            program.run(ExitCode.OK, "validate", own);
            program.run(ExitCode.OK, "load", own);
            String meant = number.equals(HERON) ? "birds:" + HERON : "attack:G9016";
            assertThat(program.run(ExitCode.OK, "export", "--as", "dataset").out())
                    .as(number)
                    .containsPattern("to: \"?" + meant);
        }
    }

    @Test
    void theyStandForWhatOtherFilesHave() throws IOException {
        String catalogue = write("catalogue.yaml", CATALOGUE);
        String own = write("own.yaml", OWN.replace("%s", "G9016"));
        program.run(ExitCode.OK, "validate", own, catalogue);
        program.run(ExitCode.OK, "load", "--dry-run", own, catalogue);
        program.run(ExitCode.OK, "load", own, catalogue);
        assertThat(program.run(ExitCode.OK, "export", "--as", "dataset").out()).containsPattern("to: \"?attack:G9016");
    }

    @Test
    void aWrongOneHasASuggestion() throws IOException {
        program.run(ExitCode.OK, "load", write("catalogue.yaml", CATALOGUE));
        for (String wrong : new String[] {"G916", "G90161", "\"attack:G9061\""}) {
            String own = write("own.yaml", OWN.replace("%s", wrong));
            assertThat(program.run(ExitCode.INPUT, "validate", own).out()).contains("did you mean attack:G9016?");
            assertThat(program.run(ExitCode.INPUT, "load", own).err()).contains("did you mean attack:G9016?");
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
