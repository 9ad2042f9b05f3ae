package org.ascribe.query;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.RowValue;

/**
 * The answer to a question.
 *
 * @param question name of the question
 * @param title what it asks
 * @param parameters the values used, by name; an entity as it was understood, several as the words that stand for them
 * @param resolved what each name of an entity was taken for, by parameter: one entity, or all operations that have the words
 * @param columns names of the columns, in order
 * @param rows values by column
 * @param truncated whether there are more rows than the limit
 * @param counts numbers over all rows, shown ones and others, by name
 * @param notes what is to be known beside the rows
 */
public record Answer(
        String question,
        String title,
        Fields parameters,
        Fields resolved,
        List<String> columns,
        List<Fields> rows,
        boolean truncated,
        @InPlace Fields counts,
        List<String> notes)
        implements RowValue {

    /** The same with more to be known beside the rows. */
    public Answer noting(List<String> more) {
        List<String> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new Answer(question, title, parameters, resolved, columns, rows, truncated, counts, all);
    }
}
