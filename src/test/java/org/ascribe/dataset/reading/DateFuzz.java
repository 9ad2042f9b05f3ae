package org.ascribe.dataset.reading;

/** The door to the reader of dates for the fuzzer. */
public final class DateFuzz {
    private DateFuzz() {}

    /** Reads any text as a date; a date that comes of it is an interval the right way round. */
    public static void parse(String text) {
        Dates.parse(text).ifPresent(date -> {
            if (date.from().isAfter(date.to())) {
                throw new AssertionError("'" + text + "' ends before it begins: " + date);
            }
        });
    }
}
