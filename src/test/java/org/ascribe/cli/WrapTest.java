package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that fit a terminal. */
final class WrapTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("who attributed what to whom", 15)).containsExactly("who attributed", "what to whom");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Wrap.lines("a verylongword b", 6)).containsExactly("a", "verylo", "ngword", "b");
    }

    @Test
    void keepsAnAddressWhole() {
        assertThat(Wrap.lines("see https://example.org/a/b", 8)).containsExactly("see", "https://example.org/a/b");
    }

    @Test
    void countsChineseSignsAsTwoColumns() {
        assertThat(Wrap.width("赵光宗 APT31")).isEqualTo(12);
        assertThat(Wrap.lines("武汉晓睿智科技", 6)).containsExactly("武汉晓", "睿智科", "技");
        assertThat(Wrap.padded("双异", 6)).isEqualTo("双异  ");
    }

    @Test
    void countsPicturesAsTwoColumnsAndHalfWidthFormsAsOne() {
        assertThat(Wrap.width("🐼")).isEqualTo(2);
        assertThat(Wrap.width("ﾊﾟﾝﾀﾞ")).isEqualTo(5);
    }

    @Test
    void whatSteersATerminalIsRead() {
        assertThat(Wrap.lines("a\u001b[31mRED\u0007 \u009b2J\tb", 40))
                .containsExactly("a\ufffd[31mRED\ufffd \ufffd2J b");
    }

    @Test
    void countsMarksOnLettersAsNothing() {
        assertThat(Wrap.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void keepsSignsOutsideTheBasicPlaneWhole() {
        assertThat(Wrap.lines("𠮷𠮷", 2)).containsExactly("𠮷", "𠮷");
    }

    @Test
    void givesOneEmptyLineForAnEmptyText() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }
}
