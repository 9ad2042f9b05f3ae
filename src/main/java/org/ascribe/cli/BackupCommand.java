package org.ascribe.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ascribe.backup.Backup;
import org.ascribe.backup.BackupFile;
import org.ascribe.backup.Manifest;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe backup}: the whole graph in one file. */
@Command(
        name = "backup",
        description = {
            "Write all that Ascribe has in the database into one zip.",
            "Datasets with their owners, what was retired, what editors have decided, and the history of loads are in it; ascribe",
            "restore makes an empty database the same again. Nobody loads meanwhile. A backup of that name is replaced when the",
            "new one is complete; any other file is left alone."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe backup ascribe.zip",
            "  ascribe backup --wait ascribe.zip -o json",
            "  ascribe restore ascribe.zip --data another-folder"
        })
final class BackupCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "The zip to write.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    BackupCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        refuseOther(WholeFile.named(file));
        try (Database database = waiting.patiently(common, () -> Database.toReadAll(common))) {
            Manifest manifest = write(database.graph(), WholeFile.real(file));
            BackupAnswer.of(file, manifest).print(common, spec.commandLine().getOut());
            if (manifest.left() > 0) {
                common.progress(manifest.left() + " values of a kind that Ascribe never writes are not in it");
            }
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
        return ExitCode.OK;
    }

    /** A backup takes the place of one, and of nothing else: the name may be a typing error. */
    private static void refuseOther(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    file + (Files.isDirectory(file) ? " is a folder" : " is no file that a backup could replace"),
                    "Name the file to write");
        }
        if (file.toFile().length() > 0 && !BackupFile.isOne(file)) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    file + " is there and is no backup",
                    "Name another file, or take that one away");
        }
    }

    /** The part is there only in the turn: without it, it may be what another is writing to the same file. */
    private Manifest write(Graph graph, Path whole) throws IOException {
        Path part = WholeFile.part(whole);
        try (Turn turn = waiting.patiently(common, () -> Turn.take(graph, () -> new SchemaManager(graph).apply()));
                OnInterrupt _ = new OnInterrupt(turn::close);
                OnInterrupt _ = new OnInterrupt(() -> delete(part))) {
            Manifest manifest = write(graph, turn, part);
            WholeFile.put(part, whole);
            return manifest;
        }
    }

    private Manifest write(Graph graph, Turn turn, Path part) throws IOException {
        try (LoadProgress progress = new LoadProgress(common, "Backing up");
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            return Backup.write(graph, turn, out, ProgramVersion.number(), progress);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It is called a part; the next backup replaces it.
        }
    }
}
