package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ascribe.export.Formulas;

/** Prints results on stdout in the format that was asked for. */
final class Printer {
    private final CommonOptions options;
    private final PrintWriter out;

    Printer(CommonOptions options, PrintWriter out) {
        this.options = options;
        this.out = out;
    }

    /** Prints a result. */
    void print(Result result) {
        switch (options.output) {
            case table -> out.print(TableText.of(result, Terminal.width()));
            case json -> json(result.json());
            case csv -> csv(result);
        }
        out.flush();
    }

    /** Prints something whole as JSON. */
    void json(Object value) {
        try {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values: " + value, e);
        }
        out.flush();
    }

    private void csv(Result result) {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(result.columns());
        for (Map<String, ?> row : result.rows()) {
            List<String> cells = result.columns().stream()
                    .map(row::get)
                    .map(value -> value instanceof Number ? value.toString() : Formulas.guarded(Cells.text(value)))
                    .toList();
            csv.writeRecord(cells);
        }
        flush(csv);
    }

    /** It keeps lines in a buffer of its own. */
    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
