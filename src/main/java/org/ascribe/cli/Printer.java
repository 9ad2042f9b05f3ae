package org.ascribe.cli;

import java.io.PrintWriter;
import org.ascribe.answer.Csv;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;

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
            case table -> table(result);
            case json -> json(result.json());
            case csv -> out.print(Csv.text(result.csvColumns(), result.rows()));
        }
        out.flush();
    }

    /** That there is nothing is no part of what was asked for, as the rows of a table are. */
    private void table(Result result) {
        out.print(TableText.of(result, Terminal.width()));
        if (result.rows().isEmpty()) {
            options.progress("Nothing found.");
        }
    }

    /** Prints something whole as JSON. */
    void json(Value value) {
        out.println(Json.indented(value));
        out.flush();
    }
}
