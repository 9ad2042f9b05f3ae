package org.ascribe.dataset.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.schema.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms that sources write them, as precise as they are and no more.
 *
 * <p>A date that can be read in two ways ({@code 3/4/2022}) is the year that both agree on. The text as written stays with it.
 */
public final class Dates {
    private static final int LONGEST = 100;
    /** Years beyond these are slips of the pen. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2100;

    private static final Pattern SLASHES = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final Map<String, Month> MONTHS = months();

    /** Day 0 of the serial numbers of spreadsheets, which take 1900 for a leap year. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** The forms, most telling first; the first that yields a date wins. */
    private static final List<Form> FORMS = List.of(
            form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?", m -> day(m, 1, 2, 3)),
            form("(\\d{4})[-/.](\\d{1,2})", m -> month(m, 1, 2)),
            form("(1\\d{3}|2[01]\\d{2})(?:\\.0)?", m -> Period.year(Year.of(number(m, 1)), m.group())),
            form("((?:19|20)\\d{2})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
            // 25-03-2024 and 27.5.1972
            form("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})", m -> day(m, 3, 2, 1)),
            // 7/18/2022 and 18/7/2022
            form("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: \\d{1,2}:\\d{2}.*)?", Dates::slashes),
            form("(\\d{1,2})[-./](\\d{4})", m -> month(m, 2, 1)),
            // 4 October 1983, 04-Oct-1983, 4th of October 1983
            form(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]*(\\p{L}{3,})[ .,-]*(\\d{4})",
                    m -> named(m, m.group(3), m.group(2), m.group(1))),
            form(
                    "(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
                    m -> named(m, m.group(3), m.group(1), m.group(2))),
            // 2020, November 5
            form("(\\d{4}), (\\p{L}{3,}) (\\d{1,2})", m -> named(m, m.group(1), m.group(2), m.group(3))),
            form("(\\p{L}{3,})[ .,-]*(\\d{4})", m -> named(m, m.group(2), m.group(1), null)),
            form("(\\d{4})[ .,-]*(\\p{L}{3,})", m -> named(m, m.group(1), m.group(2), null)),
            // The serial numbers of spreadsheets between 1954 and 2064, such as 39479
            form("([2-5]\\d{4})(?:\\.\\d{1,12})?", m -> Period.day(SERIAL_ZERO.plusDays(number(m, 1)), m.group())),
            // 2016/2017, between 2016 and 2017
            form("\\D{0,12}((?:19|20)\\d{2})\\D{1,8}((?:19|20)\\d{2})\\D{0,3}", m -> years(m)),
            // 2018 Summer, 2017 Early, circa 1965
            form("\\D{0,24}((?:19|20)\\d{2})\\D{0,24}", m -> Period.year(Year.of(number(m, 1)), m.group())));

    private Dates() {}

    /** The date that the text gives, the first one if it lists several; nothing if it gives none. */
    public static Optional<Period> parse(String text) {
        return all(text).stream().findFirst();
    }

    /** The date that a text gives whose source is known to write the day before the month, as in {@code 25/03/2024}. */
    public static Optional<Period> dayFirst(String text) {
        return parse(SLASHES.matcher(Spelling.tidy(text)).replaceFirst("$3-$2-$1"));
    }

    /** The date that a text gives whose source is known to write the month before the day, as in {@code 03/25/2024}. */
    public static Optional<Period> monthFirst(String text) {
        return parse(SLASHES.matcher(Spelling.tidy(text)).replaceFirst("$3-$1-$2"));
    }

    /** Every date of a list such as {@code 2022-08-26; 2022-09-02; NaT}, in its order, without what is no date. */
    public static List<Period> all(String text) {
        return Arrays.stream(text.split("[;|\n]", -1))
                .map(Spelling::tidy)
                .filter(part -> !Placeholder.is(part) && part.length() <= LONGEST)
                .flatMap(part -> one(part).stream())
                .toList();
    }

    /**
     * The year, where the date is a 1 January: some sources write it when they know the year only.
     *
     * @return the date itself where it is another day, or not a day
     */
    public static Period yearIfNewYear(Period date) {
        boolean newYear = date.precision() == Period.Precision.DAY
                && MonthDay.from(date.from()).equals(MonthDay.of(1, 1));
        return newYear ? Period.year(Year.from(date.from()), date.text()) : date;
    }

    /** Whether the date lies in years that a source may mean. */
    public static boolean plausible(Period date) {
        return date.from().getYear() >= EARLIEST && date.to().getYear() <= LATEST;
    }

    private static Optional<Period> one(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            Period date = matcher.matches() ? form.read(matcher) : null;
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static Period day(MatchResult m, int year, int month, int day) {
        return Period.day(LocalDate.of(number(m, year), number(m, month), number(m, day)), m.group());
    }

    private static Period month(MatchResult m, int year, int month) {
        return Period.month(YearMonth.of(number(m, year), number(m, month)), m.group());
    }

    private static Period slashes(MatchResult m) {
        int first = number(m, 1);
        int second = number(m, 2);
        if (first != second && first <= 12 && second <= 12) {
            return Period.year(Year.of(number(m, 3)), m.group());
        }
        return second > 12 ? day(m, 3, 1, 2) : day(m, 3, 2, 1);
    }

    private static @Nullable Period named(MatchResult m, String year, String name, @Nullable String day) {
        Month month = MONTHS.get(Spelling.fold(name));
        if (month == null) {
            return null;
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), month);
        return day == null
                ? Period.month(yearMonth, m.group())
                : Period.day(yearMonth.atDay(Integer.parseInt(day)), m.group());
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = Spelling.fold(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    /** The years from the one to the other: the value is the first, the interval covers both. */
    private static Period years(MatchResult m) {
        Year first = Year.of(Math.min(number(m, 1), number(m, 2)));
        Year last = Year.of(Math.max(number(m, 1), number(m, 2)));
        LocalDate end = last.atMonth(Month.DECEMBER).atEndOfMonth();
        return new Period(first.toString(), first.atDay(1), end, Period.Precision.YEAR, m.group());
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Form form(String pattern, Reading reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    /** Makes a date of what a pattern matched; null if it is none of this form after all. */
    private interface Reading {
        @Nullable
        Period of(MatchResult match);
    }

    /** A way to write dates. */
    private record Form(Pattern pattern, Reading reading) {
        private @Nullable Period read(MatchResult match) {
            try {
                Period date = reading.of(match);
                return date != null && plausible(date) ? date : null;
            } catch (DateTimeException e) {
                return null; // no date of the calendar, such as 2021-02-30
            }
        }
    }
}
