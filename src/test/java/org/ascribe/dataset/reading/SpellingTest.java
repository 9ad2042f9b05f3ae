package org.ascribe.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cleaned alike whether what they are written in is the common case or not. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Fancy Bear|Fancy Bear",
                " Fancy  Bear |Fancy Bear",
                "Fancy\tBear|Fancy Bear",
                "Fancy\u00a0Bear|Fancy Bear",
                "Fancy\u200f Bear\u0007|Fancy Bear",
                "Caf\u00e9 M\u0142ot|Caf\u00e9 M\u0142ot",
                "Research &amp; Development|Research & Development",
                "Research & Development|Research & Development",
                "' '|''",
                "\u041c\u0435\u0434\u0432\u0435\u0434\u044c \u2028 1|\u041c\u0435\u0434\u0432\u0435\u0434\u044c 1",
            })
    void tidiesBlanksAndWhatCannotBeSeen(String text, String tidy) {
        assertThat(Spelling.tidy(text)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({
        "Fancy Bear, fancybear",
        "Research & Development, researchanddevelopment",
        "APT-28, apt28",
        "\u00c9lys\u00e9e, elysee",
        "STRASSE, strasse",
        "Stra\u00dfe, strasse",
        "\uff26\uff33\uff22, fsb",
        "..., ''",
    })
    void leavesLettersAndDigits(String text, String plain) {
        assertThat(Spelling.plain(text)).isEqualTo(plain);
    }
}
