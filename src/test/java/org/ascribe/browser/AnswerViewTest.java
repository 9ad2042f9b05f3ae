package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What an answer shows of its rows, and what it says of those that it does not show. */
class AnswerViewTest extends BrowserTest {
    private static final String LEFT_BLANK = "return [...document.querySelectorAll('td')]"
            + ".filter(cell => cell.offsetHeight > 0 && cell.textContent.trim() === '').length";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void whatHappenedIsToldWithItsNumberAndIsNoQuotation() {
        for (String view : new String[] {"/#/questions/disagreements?about=APT31", "/#/entity/apt31"}) {
            page.open(view).shows("main", "an estimated 400,000 servers").shows("main", "over a quarter of a million");
            assertThat(page.all("main q").stream().map(WebElement::getText))
                    .as(view)
                    .contains("Chinese state-backed actors were responsible")
                    .doesNotContain("Access to networks through email servers");
        }
    }

    @Test
    void aPhoneLeavesOutCellsWithoutAnything() {
        page.narrow().open("/#/questions/compare?what=uk-parliamentarians-2021").shows("main caption", "6 rows");
        assertThat(page.number(LEFT_BLANK)).isZero();
    }

    @Test
    void rowsThatAreNotAllSaySo() {
        page.open("/#/questions/who-attributed?limit=20").shows("main caption", "First 20 rows");
        page.shows("figcaption", "First 20 rows");
        page.open("/#/questions/measures?against=apt31").shows("main caption", "5 rows");
        assertThat(page.all("figcaption")).isEmpty();
    }

    @Test
    void choicesAreInWords() {
        page.open("/#/questions/contested?answered=false").shows("main caption", "rows");
        assertThat(page.all("#p-answered option").stream().map(WebElement::getText))
                .containsExactly("yes", "no");
    }

    @Test
    void namesBesideEachOtherAreApart() {
        page.open("/#/questions/who-attributed?whom=apt31").shows("main td", "voiced by");
        assertThat(page.all("main td").stream().map(WebElement::getText))
                .noneMatch(text -> text.matches("(?s).*\\Svoiced by.*"));
    }

    @Test
    void aMatrixHasNoYears() {
        page.open("/#/?as=matrix").shows(".matrix", "United States");
        assertThat(page.text(".switches")).contains("As a matrix").doesNotContain("By year");
    }

    @Test
    void aVersionOfAStatementIsNoSecondAccusation() {
        page.open("/#/entity/apt31").shows("#accusations caption", "statements as they stand");
        page.shows("#accusations td", "one version of it; how it stands");
        page.open("/#/questions/coalitions").shows("main caption", "row");
        assertThat(page.text("main caption")).doesNotContain(" in ");
    }
}
