package org.ascribe.cli;

import java.time.DateTimeException;
import java.util.function.UnaryOperator;
import org.ascribe.schema.Period;

/** Questions to whoever sits at the terminal, asked again where an answer will not do, so that none is lost for another. */
final class Asked {
    /** Nobody answers: what is missing is said at the end. */
    static final Asked NOBODY = new Asked(question -> "");

    private static final int TRIES = 3;
    private static final String DATES = "2021, 2021-07 or 2021-07-19";

    private final UnaryOperator<String> person;

    /**
     * Asks somebody.
     *
     * @param person answers a question; an empty text is no answer
     */
    Asked(UnaryOperator<String> person) {
        this.person = person;
    }

    /** The answer to a question that need not be answered. */
    String freely(String question) {
        return person.apply(question);
    }

    /** The answer to one that must be. */
    String surely(String question) {
        return asked(question, answer -> answer.isBlank() ? "It cannot be left out" : "");
    }

    /** A day, a month or a year, or nothing. */
    String date(String question) {
        return asked(
                question + " (" + DATES + ")", answer -> answer.isBlank() || isDate(answer) ? "" : "Write " + DATES);
    }

    /**
     * The first answer that will do, or the last.
     *
     * @param wrong says what is wrong with an answer, nothing where it will do
     */
    String asked(String question, UnaryOperator<String> wrong) {
        String answer = person.apply(question);
        for (int i = 1; i < TRIES && !wrong.apply(answer).isEmpty(); i++) {
            answer = person.apply("  " + wrong.apply(answer) + ".\n" + question);
        }
        return answer;
    }

    private static boolean isDate(String text) {
        try {
            return !Period.parse(text.strip()).value().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
