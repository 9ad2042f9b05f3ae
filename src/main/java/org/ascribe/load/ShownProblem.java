package org.ascribe.load;

import java.util.Locale;
import org.ascribe.answer.RowValue;
import org.ascribe.dataset.Problem;

/**
 * A problem of an input, as JSON and as columns.
 *
 * @param line where in the file; 0 where it is the file as a whole, as for the column
 */
public record ShownProblem(String file, int line, int column, String severity, String code, String message, String hint)
        implements RowValue {

    /** That problem. */
    public static ShownProblem of(Problem problem) {
        return new ShownProblem(
                problem.at().file(),
                problem.at().line(),
                problem.at().column(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code(),
                problem.message(),
                problem.hint());
    }
}
