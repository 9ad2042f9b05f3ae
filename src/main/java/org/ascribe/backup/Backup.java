package org.ascribe.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.export.Exporter;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.load.record.ImportRecord;
import org.ascribe.load.record.LoadedDataset;
import org.ascribe.load.record.Turn;

/**
 * Writes all that Ascribe has in a graph into one zip: nodes and relationships as they stand, the same as a dataset for people, and
 * last a manifest with checksums, so that a file that was cut off is no zip.
 */
public final class Backup {
    private static final String NODES_CYPHER = CypherFiles.read("backup/nodes.cypher");
    private static final String LINKS_CYPHER = CypherFiles.read("backup/links.cypher");
    private static final String SIZE = CypherFiles.read("backup/size.cypher");

    private final Graph graph;
    private final ZipOutputStream zip;
    private final Progress progress;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final BackupLines kept = new BackupLines();
    private final long total;
    private long done;

    private Backup(Graph graph, ZipOutputStream zip, Progress progress, long total) {
        this.graph = graph;
        this.zip = zip;
        this.progress = progress;
        this.total = total;
    }

    /** How much a backup would hold, and whether it would be only a part of another one. */
    static Row size(Graph graph) {
        return graph.read(SIZE, Map.of()).rows().getFirst();
    }

    /**
     * Writes it.
     *
     * @param turn keeps others from loading meanwhile
     * @param program the version of the program, for the manifest
     * @param progress hears how far it is
     * @throws IOException if it cannot be written
     * @throws Failure of kind INPUT if there is nothing, or only a part of a backup that was being brought back
     */
    public static Manifest write(Graph graph, Turn turn, OutputStream out, String program, Progress progress)
            throws IOException {
        Row size = size(graph);
        if (size.number("nodes") == 0) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "There is nothing to back up in this database",
                    "ascribe datasets lists what is loaded; choose the database with --data or --uri");
        }
        if (size.flag("partly")) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "Only a part of a backup is in this database, because bringing it back was cut off",
                    "Run ascribe restore again first");
        }
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Backup backup = new Backup(graph, zip, progress, size.number("nodes") + size.number("links"));
            Manifest manifest = backup.write(turn, program, size);
            turn.check(); // whoever has loaded meanwhile has changed what was being read
            return manifest;
        }
    }

    private Manifest write(Turn turn, String program, Row size) throws IOException {
        long nodes = lines(Manifest.NODES, NODES_CYPHER, Map.of(), row -> {
            Map<String, Object> line = new TreeMap<>();
            line.put("labels", row.texts("labels").stream().sorted().toList());
            line.put("properties", kept.properties(row));
            return line;
        });
        long links = lines(Manifest.LINKS, LINKS_CYPHER, Map.of(), row -> {
            Map<String, Object> line = new TreeMap<>();
            List.of("type", "from", "to").forEach(key -> line.put(key, row.text(key)));
            line.put("properties", kept.properties(row));
            return line;
        });
        file(Manifest.DATASET, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new Exporter(graph)
                    .write(Exporter.Form.dataset, text, (phase, some, all) -> progress.step(phase, total, total));
            text.flush();
        });
        Manifest manifest = new Manifest(
                Manifest.FORM,
                ImportRecord.MODEL,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                program,
                LoadedDataset.in(graph).stream().map(LoadedDataset::dataset).toList(),
                nodes,
                links,
                size.number("judgements"),
                turn.isJudgingDue(),
                kept.left(),
                new TreeMap<>(sums));
        file(
                Manifest.FILE,
                out -> out.write(
                        BackupLines.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest)));
        return manifest;
    }

    /** Makes a line of a row. */
    private interface Line {
        Map<String, Object> of(Row row);
    }

    /** Writes what goes into a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private long lines(String name, String cypher, Map<String, ?> parameters, Line line) throws IOException {
        long before = done;
        try {
            file(name, out -> graph.read(cypher, parameters, row -> line(out, line.of(row))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return done - before;
    }

    private void line(OutputStream out, Map<String, Object> line) {
        try {
            out.write(written(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done++;
        if (!progress.step("backup", done, total)) {
            throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped: there is no backup", "Start again");
        }
    }

    private static byte[] written(Map<String, Object> line) {
        try {
            return BackupLines.JSON.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines are plain values", e);
        }
    }

    private void file(String name, Content content) throws IOException {
        MessageDigest sha = DigestUtils.getSha256Digest();
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream out = new DigestOutputStream(zip, sha);
        content.to(out);
        out.flush();
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(sha.digest()));
    }
}
