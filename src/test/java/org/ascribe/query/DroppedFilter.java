package org.ascribe.query;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A question of which one filter of asOf is dropped.
 *
 * @param question the question as it is
 * @param number which of its filters, from 1
 */
record DroppedFilter(Question question, int number) {
    private static final Pattern FILTER = Pattern.compile(Pattern.quote("$asOf IS NULL"));

    /** One for each filter of a question. */
    static List<DroppedFilter> of(Question question) {
        return IntStream.rangeClosed(
                        1, (int) FILTER.matcher(question.cypher()).results().count())
                .mapToObj(number -> new DroppedFilter(question, number))
                .toList();
    }

    /** Whether it is the filter that goes on with this. */
    boolean isOf(String text) {
        return question.cypher().startsWith(" OR " + text, end());
    }

    /** Whether some answer is another without it, asked as of the last day first. */
    boolean isMissed(AsOfLaw law, List<LocalDate> days) {
        String droppable = droppable();
        return law.calls(question).stream()
                .anyMatch(call -> days.stream()
                        .anyMatch(day -> !law.rows(call, droppable, day, number).equals(law.due(call, day))));
    }

    /** The query of which {@code $drop} drops a filter: one for all filters, because planning one for each takes most of the time. */
    private String droppable() {
        int[] last = {0};
        return FILTER.matcher(question.cypher())
                .replaceAll(found -> Matcher.quoteReplacement("(" + found.group() + " OR $drop = " + ++last[0] + ")"));
    }

    private int end() {
        return FILTER.matcher(question.cypher())
                .results()
                .skip(number - 1L)
                .findFirst()
                .orElseThrow()
                .end();
    }

    @Override
    public String toString() {
        return question.name() + ", filter " + number + ", line "
                + question.cypher().substring(0, end()).lines().count() + " of the query";
    }
}
