package org.ascribe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.backup.BackupFile;
import org.ascribe.backup.Restore;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.record.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe restore}: a database as it was when a backup was made. */
@Command(
        name = "restore",
        description = {
            "Bring back what ascribe backup has written.",
            "Afterwards the database is as it was, with the same export, datasets, judgements and history. Only into a database",
            "without anything of Ascribe, unless --replace is given. All of the file is checked before anything is written. If it",
            "is cut off, run the same command again: it begins anew."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe restore ascribe.zip",
            "  ascribe restore ascribe.zip --replace",
            "  ascribe restore ascribe.zip --data another-folder"
        })
final class RestoreCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "A zip that ascribe backup has written.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--replace",
            description = "Delete all that Ascribe has in the database first, also what editors have decided.")
    private boolean replace;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RestoreCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (BackupFile backup = BackupFile.open(WholeFile.named(file));
                Database database = waiting.patiently(common, () -> Database.toWrite(common))) {
            Graph graph = database.graph();
            try (Turn turn = waiting.patiently(common, () -> Turn.take(graph, () -> new SchemaManager(graph).apply()));
                    OnInterrupt _ = new OnInterrupt(turn::close);
                    LoadProgress progress = new LoadProgress(common, "Restoring", database::checkSpace)) {
                if (!replace && !Restore.hasRoom(graph)) {
                    throw Failure.of(
                            Failure.Kind.INPUT,
                            "There are data in this database already",
                            "Add --replace if the backup is to take their place, or choose another folder with --data");
                }
                database.checkSpace(); // before anything is deleted
                new SchemaManager(graph).apply();
                Restore.into(graph, turn, backup, progress);
            }
            BackupAnswer.of(file, backup.manifest())
                    .print(common, spec.commandLine().getOut());
            return verified(graph);
        }
    }

    private int verified(Graph graph) {
        List<Integrity.Violation> violations = new Integrity(graph).verifyAll();
        violations.forEach(found -> spec.commandLine()
                .getErr()
                .println("check " + found.check() + ": " + found.id() + ": " + found.problem()));
        spec.commandLine().getErr().flush();
        return violations.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
    }
}
