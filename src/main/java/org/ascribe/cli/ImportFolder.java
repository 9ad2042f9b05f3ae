package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.ascribe.backup.ImportFiles;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.Turn;

/**
 * Writes what the importer of Neo4j takes into a folder, which is there when it is complete.
 *
 * @param common what all commands take
 * @param waiting whether to wait for whoever is loading
 * @param folder not there yet, or empty
 */
record ImportFolder(CommonOptions common, WaitOption waiting, Path folder) {

    /** Writes it, and says how to go on. */
    void write() {
        try (Database database = waiting.patiently(common, () -> Database.toReadAll(common))) {
            ImportFiles.Written written = write(database.graph(), WholeFile.part(folder.toAbsolutePath()));
            common.progress(written.nodes() + " nodes and " + written.links() + " relationships are in " + folder
                    + ". Go on with: cd " + folder + " && neo4j-admin database import full neo4j @"
                    + ImportFiles.ARGUMENTS
                    + ", start that Neo4j, and ascribe schema apply --uri URI");
            if (written.left() > 0) {
                common.progress(written.left() + " values of a kind that Ascribe never writes are not in it");
            }
        } catch (IOException e) {
            throw Failure.of(Failure.Kind.INPUT, folder + " cannot be written: " + Reasons.ofWriting(e), "", e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The part is there only in the turn: without it, it may be what another is writing to the same folder. */
    private ImportFiles.Written write(Graph graph, Path part) throws IOException {
        try (Turn turn = waiting.patiently(common, () -> Turn.take(graph, () -> new SchemaManager(graph).apply()));
                OnInterrupt _ = new OnInterrupt(turn::close);
                OnInterrupt _ = new OnInterrupt(() -> FileUtils.deleteQuietly(part.toFile()));
                LoadProgress progress = new LoadProgress(common, "Exporting")) {
            if (Files.exists(folder) && !isEmpty()) {
                throw Failure.of(
                        Failure.Kind.INPUT, folder + " is there and not empty", "Name a folder that is not there yet");
            }
            FileUtils.deleteQuietly(part.toFile());
            Files.createDirectories(part);
            ImportFiles.Written written = ImportFiles.write(graph, turn, part, progress);
            Files.deleteIfExists(folder);
            Files.move(part, folder);
            return written;
        }
    }
}
