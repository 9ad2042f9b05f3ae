package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the help of the commands says, and that it is found. */
final class HelpTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpOfEveryCommandHasAnExample() {
        assertThat(all(Main.commandLine()))
                .filteredOn(command -> !command.getCommandSpec().usageMessage().hidden())
                .allSatisfy(command -> assertThat(command.getUsageMessage())
                        .as(command.getCommandSpec().qualifiedName())
                        .containsPattern("Examples?:\\R  .*ascribe "));
    }

    /** A line that is wrapped cannot be pasted. */
    @Test
    void examplesStandInLinesOfTheirOwn() {
        assertThat(all(Main.commandLine()))
                .allSatisfy(command -> assertThat(command.getUsageMessage()
                                .lines()
                                .dropWhile(line -> !line.startsWith("Example"))
                                .skip(1))
                        .as(command.getCommandSpec().qualifiedName())
                        .allMatch(line ->
                                line.isEmpty() || line.startsWith("  ") || line.endsWith(":") || line.contains("`")));
    }

    @Test
    void helpIsUnderstoodInFrontToo() {
        assertThat(run("help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: ascribe", "up", "completion");
        assertThat(run("help", "ask", "who-attributed")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("--min-likelihood=");
    }

    @Test
    void helpForWhatIsNotThereIsNotThatOfSomethingElse() {
        assertThat(run("help", "serach")).isEqualTo(ExitCode.USAGE);
        assertThat(run("ask", "who-atributed", "--help")).isEqualTo(ExitCode.USAGE);
        assertThat(run("identity", "acept", "--help")).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("no command serach; did you mean search?")
                .contains("no question who-atributed; did you mean who-attributed?")
                .contains("no command acept; did you mean accept?");
    }

    @Test
    void theListOfCommandsSaysAWholeSentenceOfEach() {
        assertThat(all(Main.commandLine()))
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().description()[0])
                        .as(command.getCommandSpec().qualifiedName())
                        .endsWith("."));
        assertThat(run("help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Exit codes: 0 done");
    }

    @Test
    void parametersOfAQuestionAreItsOptions() {
        assertThat(run("ask", "who-attributed", "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("--min-likelihood=", "--asOf, --as-of=", "contestedBy", "--whom APT31");
    }

    @Test
    void passwordIsNeverAnOption() {
        assertThat(all(Main.commandLine()))
                .allSatisfy(command -> assertThat(command.getCommandSpec().findOption("--password"))
                        .isNull());
    }

    @Test
    void examplesAreNotBroken() {
        CommandLine line = Main.commandLine().setUsageHelpAutoWidth(false).setUsageHelpWidth(80);
        assertThat(all(line))
                .allSatisfy(command -> assertThat(
                                command.getUsageMessage().lines().map(String::stripTrailing))
                        .containsAll(Arrays.stream(
                                        command.getCommandSpec().usageMessage().footer())
                                .filter(example -> example.startsWith("  ") && example.contains("ascribe "))
                                .map(example -> example.replace("%%", "%"))
                                .toList()));
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Main.asWritten(arguments));
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(sub -> all.addAll(all(sub)));
        return all;
    }
}
