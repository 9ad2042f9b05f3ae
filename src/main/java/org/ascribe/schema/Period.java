package org.ascribe.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source gives it: a year, a month or a day, kept as the interval it covers.
 *
 * <p>In the graph a date property {@code began} becomes {@code began} (the value), {@code beganFrom} and
 * {@code beganTo} (first and last day, inclusive), {@code beganPrecision} and {@code beganText} (as written).
 *
 * @param value ISO 8601, cut to the precision: {@code 2021}, {@code 2021-07} or {@code 2021-07-19}
 * @param from first day of the interval
 * @param to last day of the interval, inclusive
 * @param precision how much of the date is known
 * @param text as written in the source
 */
public record Period(String value, LocalDate from, LocalDate to, Precision precision, String text) {
    private static final String DOUBT = "(doubtful: ";

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** Suffix of the property that holds the first day. */
    public static final String FROM = "From";
    /** Suffix of the property that holds the last day. */
    public static final String TO = "To";
    /** Suffix of the property that holds the precision. */
    public static final String PRECISION = "Precision";
    /** Suffix of the property that holds the text as written. */
    public static final String TEXT = "Text";

    /** The given day. */
    public static Period day(LocalDate day, String text) {
        return new Period(day.toString(), day, day, Precision.DAY, text);
    }

    /** The given month. */
    public static Period month(YearMonth month, String text) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH, text);
    }

    /** The given year. */
    public static Period year(Year year, String text) {
        return new Period(
                String.format(Locale.ROOT, "%04d", year.getValue()),
                year.atDay(1),
                year.atMonth(12).atEndOfMonth(),
                Precision.YEAR,
                text);
    }

    /**
     * Reads {@code 2021}, {@code 2021-07} or {@code 2021-07-19}.
     *
     * @throws DateTimeException if the text is none of these, or no date of the calendar
     */
    public static Period parse(String text) {
        return switch (text.length()) {
            case 4 -> year(Year.parse(text), text);
            case 7 -> month(YearMonth.parse(text), text);
            default -> day(LocalDate.parse(text), text);
        };
    }

    /** The same, with why it cannot be meant as it stands behind what is written. */
    public Period doubted(String why) {
        return withText(text + " " + DOUBT + why + ")");
    }

    /** A value as people read it: with the reason, in brackets, where its text as written says that it is {@linkplain #doubted doubted}. */
    public static String told(String value, @Nullable String written) {
        if (written == null) {
            return value;
        }
        int doubt = written.indexOf(DOUBT);
        return doubt < 0 ? value : value + " " + written.substring(doubt);
    }

    /** The same interval with another text as written. */
    public Period withText(String written) {
        return new Period(value, from, to, precision, written);
    }
}
