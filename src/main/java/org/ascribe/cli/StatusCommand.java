package org.ascribe.cli;

import java.util.concurrent.Callable;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.RowValue;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import org.ascribe.query.GraphCounts;
import org.ascribe.query.Stats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ascribe status}: which database it is, whether it runs, and what is in it. */
@Command(
        name = "status",
        description = "Say which database is used, whether ascribe up runs on it, and what is in it.",
        footer = {"", "Examples:", "  ascribe status", "  ascribe status --uri bolt://127.0.0.1:7687 -o json"})
final class StatusCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    StatusCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        Home home = common.home();
        boolean embedded = new Credentials(common, System.getenv()).uri() == null;
        Fields status = embedded ? described(home) : Fields.EMPTY;
        if (embedded && !home.exists()) {
            print(status.with("data", "none yet: start with ascribe up"));
        } else {
            try (Database database = Database.toAsk(common)) {
                // One that was started for this is gone with it.
                Fields known = database.isEmbedded() || status.fields().containsKey("neo4j")
                        ? status
                        : status.with("neo4j", database.connection().uri());
                print(known, new Stats(database.graph()).read());
            }
        }
        return ExitCode.OK;
    }

    /** Says where the embedded database is and whether it runs. */
    private static Fields described(Home home) {
        Fields folder = Fields.of("folder", home.folder());
        return RunFile.of(home)
                .map(running -> folder.with(
                                "running",
                                "process " + running.pid() + " since "
                                        + Moments.inSeconds(running.started().toString()))
                        .with("http", running.http())
                        .with("neo4j", running.bolt()))
                .orElse(folder);
    }

    private void print(Fields status) {
        print(status, CardText.of(status));
    }

    private void print(Fields database, GraphCounts counts) {
        CardText text = common.output == OutputFormat.table
                ? CardText.inWords(database, counts)
                : CardText.of(database, counts);
        print(new Status(database, counts), text);
    }

    private void print(RowValue status, CardText text) {
        if (common.output == OutputFormat.table) {
            spec.commandLine().getOut().print(text.text(Terminal.width()));
            spec.commandLine().getOut().flush();
        } else {
            new Printer(common, spec.commandLine().getOut()).print(Result.of(status, text.lines()));
        }
    }

    /** Which database it is, and what is in it. */
    private record Status(@InPlace Fields database, @InPlace GraphCounts counts) implements RowValue {}
}
