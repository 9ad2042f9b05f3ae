package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.answer.RowValue;
import org.ascribe.backup.Manifest;

/**
 * What is in a backup.
 *
 * @param file the backup
 * @param made when it was made
 * @param program the version of the program that has made it
 * @param datasets the names of the datasets
 * @param nodes how many nodes, with records of loads and judgements
 * @param links how many relationships
 * @param judgements how many judgements of editors
 */
record BackupAnswer(
        String file, String made, String program, List<String> datasets, long nodes, long links, long judgements)
        implements RowValue {
    static BackupAnswer of(Path file, Manifest manifest) {
        return new BackupAnswer(
                file.toString(),
                manifest.made(),
                manifest.program(),
                manifest.datasets(),
                manifest.nodes(),
                manifest.links(),
                manifest.judgements());
    }

    void print(CommonOptions common, PrintWriter out) {
        List<BackupAnswer> rows = List.of(this);
        List<String> columns = List.of("file", "made", "datasets", "nodes", "links", "judgements");
        new Printer(common, out).print(new Result(this, columns, rows));
    }
}
