package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ascribe.schema.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021                        | 2021       | YEAR",
                "2021.0                      | 2021       | YEAR",
                "2021-05                     | 2021-05    | MONTH",
                "2021-05-03                  | 2021-05-03 | DAY",
                "2021/5/3                    | 2021-05-03 | DAY",
                "20210503                    | 2021-05-03 | DAY",
                "2017-01-01 00:00:00         | 2017-01-01 | DAY",
                "2019-09-01T04:00:00.000Z    | 2019-09-01 | DAY",
                "7/18/2022                   | 2022-07-18 | DAY",
                "18/7/2022                   | 2022-07-18 | DAY",
                "4/4/2022                    | 2022-04-04 | DAY",
                "25-03-2024                  | 2024-03-25 | DAY",
                "27.5.1972                   | 1972-05-27 | DAY",
                "05/2021                     | 2021-05    | MONTH",
                "4 October 1983              | 1983-10-04 | DAY",
                "4th of October 1983         | 1983-10-04 | DAY",
                "04-Oct-1983                 | 1983-10-04 | DAY",
                "October 4, 1983             | 1983-10-04 | DAY",
                "2020, November 5            | 2020-11-05 | DAY",
                "Oct. 4 1983                 | 1983-10-04 | DAY",
                "SEPT 2020                   | 2020-09    | MONTH",
                "2020 May                    | 2020-05    | MONTH",
                "2018 Summer                 | 2018       | YEAR",
                "2017 Early                  | 2017       | YEAR",
                "circa 1965                  | 1965       | YEAR",
                "39479                       | 2008-02-01 | DAY",
                "39479.0                     | 2008-02-01 | DAY",
                "2022-08-26; 2022-09-02; NaT | 2022-08-26 | DAY",
            })
    void readsEveryFormAsPreciseAsItIs(String text, String value, Period.Precision precision) {
        Period date = Dates.parse(text).orElseThrow();
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NaT",
                "nan",
                "None",
                "none",
                "-",
                "NA",
                "Unknown",
                "Not available",
                "Unknown - not attributed",
                "2021-02-30",
                "2021-13-01",
                "soon",
                "12",
                "0000-00-00",
                "99999",
                "1/2/3/2020",
                "31-04-2024",
                "0021-05-03",
                "2201-05-03"
            })
    void readsNothingWhereThereIsNoDate(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void keepsTheTextAsWritten() {
        assertThat(Dates.parse(" 2018 Summer ").orElseThrow().text()).isEqualTo("2018 Summer");
    }

    @Test
    void readsADateThatMayBeReadInTwoWaysAsTheYearThatBothAgreeOn() {
        assertThat(Dates.parse("3/4/2022").orElseThrow().value()).isEqualTo("2022");
    }

    @Test
    void coversBothYearsOfASpan() {
        Period span = Dates.parse("2016/2017").orElseThrow();
        assertThat(span.precision()).isEqualTo(Period.Precision.YEAR);
        assertThat(span.from()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(span.to()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void listsAllDatesWithoutPlaceholders() {
        assertThat(Dates.all("2022-08-26; 2022-09-02; NaT"))
                .extracting(Period::value)
                .containsExactly("2022-08-26", "2022-09-02");
    }

    @Test
    void takesANewYearsDayForTheYearOnlyWhenAsked() {
        Period newYear = Dates.parse("2017-01-01 00:00:00").orElseThrow();
        assertThat(Dates.yearIfNewYear(newYear).value()).isEqualTo("2017");
        assertThat(Dates.yearIfNewYear(newYear).text()).isEqualTo("2017-01-01 00:00:00");
        Period other = Dates.parse("2017-01-02").orElseThrow();
        assertThat(Dates.yearIfNewYear(other)).isSameAs(other);
    }

    @Test
    void staysCalmOnLongTexts() {
        assertThat(Dates.parse("2021".repeat(100_000))).isEmpty();
    }
}
