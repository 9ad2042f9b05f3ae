package org.ascribe.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import org.ascribe.http.Csv;

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
            case csv -> out.print(Csv.text(result.columns(), result.rows()));
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
}
