package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
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
        Map<String, Object> status = new LinkedHashMap<>();
        if (new Credentials(common, System.getenv()).uri() == null && !describe(common.home(), status)) {
            status.put("data", "none yet: start with ascribe up");
        } else {
            try (Database database = Database.toAsk(common)) {
                status.putIfAbsent("neo4j", database.connection().uri().toString());
                status.putAll(new Stats(database.graph()).read());
            }
        }
        print(status);
        return ExitCode.OK;
    }

    /** Says where the embedded database is and whether it runs; false if there is none yet. */
    private static boolean describe(Home home, Map<String, Object> status) {
        status.put("folder", home.folder().toString());
        RunFile.of(home).ifPresent(running -> {
            status.put("running", "process " + running.pid() + " since " + running.started());
            status.put("http", running.http().toString());
            status.put("neo4j", running.bolt().toString());
        });
        return home.exists();
    }

    private void print(Map<String, Object> status) {
        if (common.output != OutputFormat.json) {
            status.replace("unfinished", Cells.text(status.get("unfinished")));
        }
        if (common.output == OutputFormat.table) {
            spec.commandLine().getOut().print(CardText.plain(status, Terminal.width()));
            spec.commandLine().getOut().flush();
        } else {
            new Printer(common, spec.commandLine().getOut()).print(Result.of(status, CardText.lines(status)));
        }
    }
}
