package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.NamedRow;

/**
 * A column of an answer, as the catalogue tells it.
 *
 * @param name its name
 * @param type what it holds
 * @param description what it means
 */
public record ShownColumn(String name, String type, String description) implements NamedRow {

    /** The columns of a question. */
    public static List<ShownColumn> of(Question question) {
        return question.columns().stream()
                .map(column -> new ShownColumn(column.name(), column.type().toString(), column.description()))
                .toList();
    }
}
