package org.ascribe.query;

/** The door to the reader of question files for the fuzzer. */
public final class QuestionFuzz {
    private QuestionFuzz() {}

    /** Reads any text as the file of a question: it is one, or the message says what is wrong. */
    @SuppressWarnings("EmptyCatch") // being refused with a message is a right outcome
    public static void parse(String text) {
        try {
            QuestionParser.parse("fuzzed", text);
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).contains("fuzzed")) {
                throw e;
            }
        }
    }
}
