package org.ascribe.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ascribe.answer.RowValue;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.curated.Formatted;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.ascribe.load.find.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe fmt}: datasets in one layout. */
@Command(
        name = "fmt",
        description = {
            "Bring datasets in YAML into one layout, in place: two blanks a level, a blank line before each list.",
            "Comments, quotes, and the order of records and keys stay as they are; so does what is not valid YAML."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe fmt my-dataset.yaml",
            "  ascribe fmt --check datasets",
            "  ascribe fmt - < my-dataset.yaml"
        })
final class FmtCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    private final CommonOptions common;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "YAML files, folders with datasets, or - for stdin, which goes to stdout.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--check", description = "Change nothing; name the files that would change (then exit code 3).")
    private boolean check;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A file that is not as it was, or as it should be. */
    private record Changed(String file, String state) implements RowValue {}

    FmtCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (files.contains(STDIN) && !check) {
            if (files.size() > 1) {
                throw Failure.of(
                        Failure.Kind.USAGE, "- goes to stdout and stands alone", "Name the files in another call");
            }
            common.refuseOutput("fmt -", "Leave out -o: this is the dataset itself");
        }
        Problems problems = new Problems(spec.commandLine().getErr(), Integer.MAX_VALUE);
        List<Changed> rows = new ArrayList<>();
        boolean wrong = false;
        for (String file : each()) {
            Formatted formatted = formatted(file);
            problems.print(formatted.problems());
            boolean broken = !formatted.problems().isEmpty();
            wrong |= broken || (check && !formatted.unchanged());
            if (!check && !broken) {
                write(file, formatted);
            }
            if (!formatted.unchanged() || broken) {
                rows.add(new Changed(file, broken ? "problem" : check ? "not formatted" : "formatted"));
            }
        }
        if (common.output != OutputFormat.table) {
            new Printer(common, out).print(Result.of(rows, "file", "state"));
        } else if (check) {
            rows.stream().map(Changed::file).forEach(out::println);
        }
        out.flush();
        return wrong ? ExitCode.INPUT : ExitCode.OK;
    }

    /** The files that are meant; of a folder those that are datasets. */
    private List<String> each() {
        Inputs datasets = new Inputs(List.of(new CuratedYaml()));
        return files.stream()
                .flatMap(file -> Files.isDirectory(Path.of(file))
                        ? datasets.find(List.of(file), null, System.in).stream()
                                .map(found -> found.input().name())
                                .filter(FmtCommand::isYaml)
                        : Stream.of(file))
                .toList();
    }

    /** A dataset may be JSON, too, which has a layout of its own. */
    private static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    private static Formatted formatted(String file) {
        if (!file.equals(STDIN)) {
            return Formatted.of(Input.of(Path.of(file)));
        }
        try {
            byte[] bytes = System.in.readAllBytes();
            return Formatted.of(new Input(file, () -> new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw Failure.of(Failure.Kind.INPUT, "stdin cannot be read: " + Reasons.ofReading(e), "", e);
        }
    }

    private void write(String file, Formatted formatted) {
        if (file.equals(STDIN)) {
            spec.commandLine().getOut().print(formatted.after());
        } else if (!formatted.unchanged()) {
            try (FileTurn turn = FileTurn.take(Path.of(file))) {
                // Another may have added to it meanwhile; what is broken now stays as it is.
                turn.write(formatted(file).after());
            } catch (IOException e) {
                throw WholeFile.unwritable(Path.of(file), e);
            }
            common.progress("Formatted " + file);
        }
    }
}
