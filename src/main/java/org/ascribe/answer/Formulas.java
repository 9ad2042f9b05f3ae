package org.ascribe.answer;

/** Keeps spreadsheets from running a text of a CSV file as a formula. */
public final class Formulas {
    /** What spreadsheets take for the start of a formula, in usual and in wide characters. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** The text, behind an apostrophe if it starts like a formula, be it behind blanks; for texts only, not for numbers. */
    public static String guarded(String text) {
        return !text.isBlank()
                        && (STARTS.indexOf(text.charAt(0)) >= 0
                                || STARTS.indexOf(text.strip().charAt(0)) >= 0)
                ? "'" + text
                : text;
    }
}
