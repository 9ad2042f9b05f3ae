package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell offers behind what is typed. */
final class CompletionTest {
    /** As bash does it: what is typed, in words; what the script offers; files where it offers nothing. */
    private static final String ASKED = """
            compopt() { :; }
            source "$1"; shift
            complete -p ascribe | grep -q -- '-o default' || exit 1
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMPREPLY=()
            _complete_ascribe "$1" "${@: -1}" "${@: -2:1}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    /** A terminal of its own, in which somebody types and presses tab. */
    private static final String IN_ZSH = """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell 'PS1=; autoload -U compinit; compinit -u -d ./dump; source '"$1"'; print rea""dy'
            zpty -r -m shell said '*ready*' || exit 1
            for line in 'ascribe ident' 'ascribe ask who-attributed --instrument indict'; do
              zpty -w -n shell "$line"$'\\t'
              zpty -r -m shell said '*(identity|indictment)*' || exit 2
              print -r -- "$said"
              zpty -w shell $'\\x15'
            done
            zpty -d shell
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void print() throws IOException {
        StringWriter out = new StringWriter();
        assertThat(Main.commandLine().setOut(new PrintWriter(out)).execute("completion", "bash"))
                .isEqualTo(ExitCode.OK);
        script = Files.writeString(folder.resolve("ascribe.bash"), out.toString());
    }

    @Test
    void commandsQuestionsAndOptionsAreOffered() throws IOException, InterruptedException {
        assertThat(offered("ascribe", "loa")).containsExactly("load");
        assertThat(offered("ascribe", "ask", "who")).containsExactly("who-attributed");
        assertThat(offered("ascribe", "questions", "chain")).containsExactly("chain-of-command");
        assertThat(offered("ascribe", "ask", "who-attributed", "--ins")).containsExactly("--instrument");
    }

    @Test
    void theWordsThatAnOptionTakesAreOffered() throws IOException, InterruptedException {
        assertThat(offered("ascribe", "export", "--as", ""))
                .contains("dataset", "stix")
                .doesNotContain("table");
        assertThat(offered("ascribe", "export", "-o", "")).containsExactly("table", "json", "csv");
        assertThat(offered("ascribe", "up", "--log-format", "")).containsExactly("text", "json");
        assertThat(offered("ascribe", "ask", "who-attributed", "--instrument", "ind"))
                .containsExactly("indictment");
        assertThat(offered("ascribe", "ask", "measures", "--type", "sanc")).containsExactly("sanction");
    }

    /** The same script, by way of the emulation of bash that zsh has. */
    @Test
    void zshOffersTheSame() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh")), "no zsh here");
        Path home = Files.createDirectory(folder.resolve("home"));
        Process zsh = new ProcessBuilder("timeout", "60", "zsh", "-f", "-c", IN_ZSH, "zsh", script.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(zsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(zsh.waitFor()).as(said).isZero();
        assertThat(said).contains("identity").contains("indictment");
    }

    @Test
    void filesAreLeftToTheShell() throws IOException, InterruptedException {
        assertThat(offered("ascribe", "load", "my")).isEmpty();
        assertThat(script).content().doesNotContain("+o default");
    }

    /** The script has one list of words a label. */
    @Test
    void noTwoOptionsOfACommandShareALabel() {
        assertThat(all(Main.commandLine())).allSatisfy(command -> {
            Map<String, Long> labels = command.getCommandSpec().options().stream()
                    .filter(option -> option.completionCandidates() != null)
                    .collect(Collectors.groupingBy(OptionSpec::paramLabel, Collectors.counting()));
            assertThat(labels.values())
                    .as(command.getCommandSpec().qualifiedName() + " " + labels)
                    .allMatch(count -> count == 1);
        });
    }

    private static List<CommandLine> all(CommandLine command) {
        return Stream.concat(
                        Stream.of(command),
                        command.getSubcommands().values().stream().flatMap(sub -> all(sub).stream()))
                .toList();
    }

    private List<String> offered(String... typed) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", "-c", ASKED, "bash", script.toString()), Stream.of(typed))
                                .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    }
}
