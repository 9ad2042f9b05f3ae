package org.ascribe.query;

import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;

/**
 * What the record says of an entity, in a few sentences made from answers to questions.
 *
 * @param text all of it
 * @param parts the sentences, each with the question that its number is from
 */
public record Lead(String text, List<Part> parts) implements RowValue {

    /**
     * A sentence.
     *
     * @param about what it is about: {@code accused}, {@code words}, {@code behind}, {@code answers}, {@code measures},
     *     {@code made}, {@code hit} or {@code targets}
     * @param text the sentence
     * @param count how many rows or statements the question answers with
     * @param question the question
     * @param parameters what it is asked with
     */
    public record Part(String about, String text, long count, String question, Fields parameters) implements RowValue {
        static Part of(String about, String text, long count, String question, Map<String, String> parameters) {
            return new Part(about, text, count, question, Fields.of(parameters));
        }
    }

    static Lead of(List<Part> parts) {
        return new Lead(String.join(" ", parts.stream().map(Part::text).toList()), parts);
    }
}
