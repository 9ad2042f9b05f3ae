package org.ascribe.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =cmd|' /C calc'!A0",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM"
            })
    void aTextThatStartsLikeAFormulaStaysAText(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "APT31", "a=b", "狼毒草", "'quoted", "2024-03-25"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo(text);
    }
}
