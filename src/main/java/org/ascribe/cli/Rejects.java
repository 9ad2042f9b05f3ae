package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.failure.Failure;
import org.ascribe.load.record.LoadReport;

/** What loads left out because it is broken, as a file with one JSON object a line. */
final class Rejects {
    private Rejects() {}

    /**
     * Checks that the file can be written, while there is time to choose another one, and leaves all as it was.
     *
     * @throws Failure if it cannot be
     */
    static void check(Path file) {
        try {
            boolean there = Files.exists(file);
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
            if (!there) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }

    /**
     * Writes the file, which is empty when all is well.
     *
     * @throws Failure if it cannot be written
     */
    static void write(Path file, List<LoadReport> reports) {
        try {
            Files.write(file, lines(reports));
        } catch (IOException e) {
            throw WholeFile.unwritable(file, e);
        }
    }

    private static List<String> lines(List<LoadReport> reports) {
        List<String> lines = new ArrayList<>();
        for (LoadReport report : reports) {
            report.rejects().forEach(one -> lines.add(line(one.at(), slug(one.reason()), one.message(), one.id())));
            report.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .forEach(one -> lines.add(line(one.at(), one.code(), one.message(), "")));
        }
        return lines;
    }

    private static String line(Location at, String code, String message, String record) {
        return Json.text(new Reject(at.file(), at.line(), at.column(), code, message, record));
    }

    /** Something that was left out; the record is its id, or empty. */
    private record Reject(String file, int line, int column, String code, String message, String record)
            implements RowValue {}

    private static String slug(String reason) {
        return reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
