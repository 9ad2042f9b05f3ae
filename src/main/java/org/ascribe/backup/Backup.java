package org.ascribe.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
    private final Graph graph;
    private final ZipOutputStream zip;
    private final Progress progress;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final BackupLines kept = new BackupLines();
    private final WholeGraph all;

    private Backup(Graph graph, ZipOutputStream zip, Progress progress, WholeGraph all) {
        this.graph = graph;
        this.zip = zip;
        this.progress = progress;
        this.all = all;
    }

    /**
     * Writes it.
     *
     * @param turn keeps others from loading meanwhile
     * @param program the version of the program, for the manifest
     * @param progress hears how far it is
     * @throws IOException if it cannot be written
     * @throws org.ascribe.failure.Failure of kind INPUT if there is nothing, or only a part of a backup that was being brought back
     */
    public static Manifest write(Graph graph, Turn turn, OutputStream out, String program, Progress progress)
            throws IOException {
        WholeGraph all = WholeGraph.of(graph, progress);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Backup backup = new Backup(graph, zip, progress, all);
            Manifest manifest = backup.write(turn, program);
            turn.check(); // whoever has loaded meanwhile has changed what was being read
            return manifest;
        }
    }

    private Manifest write(Turn turn, String program) throws IOException {
        long nodes = lines(Manifest.NODES, all::nodes, row -> {
            Map<String, Object> line = new TreeMap<>();
            line.put("labels", row.texts("labels").stream().sorted().toList());
            line.put("properties", kept.properties(row));
            return line;
        });
        long links = lines(Manifest.LINKS, all::links, row -> {
            Map<String, Object> line = new TreeMap<>();
            List.of("type", "from", "to").forEach(key -> line.put(key, row.text(key)));
            line.put("properties", kept.properties(row));
            return line;
        });
        file(Manifest.DATASET, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new Exporter(graph)
                    .writeHeld(
                            Exporter.Form.dataset,
                            text,
                            (phase, some, of) -> progress.step(phase, all.steps(), all.steps()));
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
                all.judgements(),
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

    /** Reads rows, and says how many there were. */
    private interface Rows {
        long read(WholeGraph.Taker taker) throws IOException;
    }

    private long lines(String name, Rows rows, Line line) throws IOException {
        long[] count = {0};
        file(
                name,
                out -> count[0] = rows.read(row -> {
                    out.write(written(line.of(row)));
                    out.write('\n');
                }));
        return count[0];
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
