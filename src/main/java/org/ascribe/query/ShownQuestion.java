package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.NamedRow;

/**
 * A question as the catalogue tells it.
 *
 * @param name its name
 * @param title what it asks
 * @param description what exactly it asks
 * @param parameters what it takes
 * @param columns what a row of its answer holds
 */
public record ShownQuestion(
        String name, String title, String description, List<ShownParameter> parameters, List<ShownColumn> columns)
        implements NamedRow {

    /** That question. */
    public static ShownQuestion of(Question question) {
        return new ShownQuestion(
                question.name(),
                question.title(),
                question.description(),
                ShownParameter.of(question),
                ShownColumn.of(question));
    }
}
