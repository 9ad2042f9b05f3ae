package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The first view: what it counts, how it is narrowed, and the story for a first visit. */
class FirstViewTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void firstViewDrawsWhoWhatAndWhom() {
        page.open("/").shows(".sankey", "United Kingdom");
        assertThat(page.all(".sankey .ribbon")).hasSizeGreaterThan(20);
        assertThat(page.text(".sankey")).contains("Who", "What", "Whom", "APT31", "China");
        assertThat(page.all("main table tbody tr")).hasSizeGreaterThan(40);
    }

    @Test
    void clickFiltersAndBackRestores() {
        page.open("/").shows(".sankey", "China");
        page.shows("main caption", "52 statements").click(".sankey [data-focus='whom:apt31']");
        page.shows(".chips", "APT31").shows("main caption", "12 statements");
        int fewer = page.all("main table tbody tr").size();
        assertThat(page.address()).contains("whom=apt31");
        page.back();
        page.until("the filter to go", () -> page.all(".chip").isEmpty());
        assertThat(page.all("main table tbody tr")).hasSizeGreaterThan(fewer);
    }

    @Test
    void everyNumberIsThatOfTheQuestionItOpens() {
        page.open("/").shows("main caption", "52 statements");
        for (String bar : List.of(
                "who:united-kingdom", "who:microsoft", "whom:china", "whom:apt31", "what:microsoft-exchange-2021")) {
            String number = page.seen(".sankey [data-focus='" + bar + "']").getAttribute("data-count");
            page.click(".sankey [data-focus='" + bar + "'] text").shows("main caption", number + " statement");
            page.click("a.all").shows("form.ask", "Ask").shows("main caption", number + " row");
            page.back().back().shows("main caption", "52 statements");
        }
    }

    @Test
    void aBandLeadsToItsStatements() {
        page.open("/").shows("main caption", "52 statements");
        String band = "[data-ribbon='united-kingdom>microsoft-exchange-2021']";
        String number = String.valueOf(page.seen(band).getAttribute("data-count"));
        page.script("document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click'))", band);
        page.shows("main caption", number + " statement").shows(".chips", "United Kingdom");
        assertThat(page.address()).contains("who=united-kingdom", "what=microsoft-exchange-2021");
    }

    @Test
    void theSameNumbersStandInAMatrix() {
        page.open("/?x#/?as=matrix").shows(".matrix", "China");
        page.click(".matrix tbody tr:first-child .cell")
                .shows(".chips", "China")
                .shows(".chips", "United States");
    }

    @Test
    void theNewestStandFirst() {
        page.open("/").shows("main caption", "52 statements");
        assertThat(page.text("main table tbody tr:first-child")).contains("26 Mar 2024");
    }

    @Test
    void sliderGoesBackInTime() {
        page.open("/").shows(".sankey", "China");
        page.slide(".as-of .until", 30).shows("main caption", "on record on");
        assertThat(page.address()).contains("asOf=2020");
        assertThat(page.all("main table tbody tr")).hasSizeLessThan(10);
        page.reload();
        page.shows("main caption", "on record on");
    }

    @Test
    void othersExpand() {
        page.open("/").shows(".sankey .others", "more");
        int before = page.all(".sankey .bar").size();
        page.click(".sankey [data-focus='who:others']");
        page.until("more bars", () -> page.all(".sankey .bar").size() > before);
    }

    @Test
    void aSpanOfDaysIsBrushedAndPlayed() {
        page.open("/").shows("main caption", "52 statements");
        page.slide(".as-of .since", 1370).shows("main caption", "since");
        String number = page.text("main caption").replaceFirst(" .*", "");
        assertThat(page.text(".time")).contains("2021", "2023", "Said since");
        page.click("a.all").shows("main caption", number + " row").back();
        page.shows("main caption", "since").clickText(".play", "Play").shows(".play", "Pause");
        page.until("it to be over", () -> page.text(".play").equals("Play"));
        page.shows("main caption", number + " statement");
        assertThat(page.address()).contains("since=").doesNotContain("asOf");
    }

    @Test
    void aNameIsFoundInAColumnThatDoesNotShowIt() {
        page.open("/").shows(".sankey .others", "more");
        assertThat(page.text(".sankey")).doesNotContain("NATO");
        page.click(".finders input[aria-label='Find in Who']").keys("nat");
        page.shows(".finders .options", "NATO").keys(Keys.ARROW_DOWN, Keys.ENTER);
        page.shows(".chips", "NATO");
        assertThat(page.address()).contains("who=nato");
    }

    /** What people come for: each from here by three clicks at most; to choose what one has typed is one. */
    @Test
    void whatPeopleComeForIsThreeClicksAway() {
        page.open("/").click(".sankey [data-focus='whom:china'] text").shows(".chips", "China");
        assertThat(page.text(".sankey .bar")).as("who accuses it most").contains("United States");
        page.open("/").keys("/").keys("apt31").shows(".options", "APT31").click(".options [role=option]");
        page.shows(".record-lead", "“almost certain” (United Kingdom, 95 to 100 %)")
                .clickText(".record-lead a", "contested by China")
                .shows("main table", "malicious slanders");
        page.back().clickText(".record-lead a", "5 measures").shows("main caption", "5 rows");
        assertThat(page.text("main table")).contains("sanction", "indictment", "reward", "Wuhan Xiaoruizhi");
        page.open("/").keys("/").keys("volt").shows(".options", "Volt Typhoon").click(".options [role=option]");
        page.clickText(".actions a", "Who stayed silent").shows(".result", "Nobody: each member");
        page.clickText(".result a", "See who accused").shows("main table", "Canada");
    }

    @Test
    void rowsOfThePictureBeforeArePaleUntilTheNewOnesAreThere() {
        page.open("/").shows("main caption", "52 statements").script("""
                window.held = [];
                const ask = window.fetch;
                window.fetch = (...asked) => String(asked[0]).includes('who-attributed')
                  ? new Promise(go => window.held.push(() => go(ask(...asked)))) : ask(...asked);
                """);
        page.click(".sankey [data-focus='whom:apt31'] text").shows(".chips", "APT31");
        page.until("the question to be asked", () -> page.number("return window.held.length") == 1);
        assertThat(page.seen("main table").findElements(By.xpath("ancestor::*[contains(@class, 'stale')]")))
                .hasSize(1);
        page.script("window.held.forEach(go => go())");
        page.shows("main caption", "12 statements");
        assertThat(page.all(".stale")).isEmpty();
    }

    /** From the top of a view to the end of its first section; a table has a way past its rows. */
    @Test
    void theFirstSectionOfAViewIsPassedInFewSteps() {
        for (String view : List.of(
                "/", "/#/entity/apt31", "/#/questions/who-attributed", "/#/graph?ops=*apt31~@apt31,in&sel=apt31")) {
            page.open(view).shows("main", "APT31");
            assertThat(page.number("""
                    const first = document.querySelector('main section, main .picture, main .result, main .stage');
                    const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0);
                    const past = stops.find(one => first.contains(one) && one.matches('.tabled .skip'));
                    return stops.filter(one => one === past || (past ? one.compareDocumentPosition(past) & 4 : first.contains(one) || first.compareDocumentPosition(one) & 2)).length;
                    """)).as(view).isBetween(1.0, 59.0);
        }
        page.open("/#/entity/apt31")
                .shows(".record-lead", "Accused by")
                .tabTo("#accusations .skip")
                .keys(Keys.ENTER);
        page.keys(Keys.TAB);
        assertThat(page.holds("return document.activeElement.matches('#accusations button.more')"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/, main caption, 52 statements, false",
        "/, main caption, 52 statements, true",
        "/#/entity/apt31, .record-lead, Accused by, false",
        "/#/entity/apt31, .record-lead, Accused by, true"
    })
    void nothingJumpsWhileItComes(String view, String part, String text, boolean phone) {
        page.open(view).shows(part, text); // now the answers are at hand
        page.script("localStorage.removeItem('story')"); // and what a first visit is shown belongs to it
        (phone ? page.narrow() : page).open(view).shows(part, text);
        Object moved = Chromium.driver().executeAsyncScript("""
                const done = arguments[0];
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value; })).observe({type: 'layout-shift', buffered: true});
                setTimeout(() => done(sum), 300);
                """);
        assertThat(((Number) Objects.requireNonNull(moved)).doubleValue()).isLessThan(.02);
    }

    /** Each step says what its view shows. */
    @Test
    void aStoryLeadsThroughTheDayByKeyboard() {
        page.open("/").script("localStorage.removeItem('story')");
        page.open("/").shows(".invitation", "25 March 2024");
        page.tabTo(".invitation a").keys(Keys.ENTER);
        page.shows("#story", "Four states").shows("main caption", "since 25 Mar 2024");
        assertThat(page.text(".sankey")).contains("United States", "United Kingdom", "New Zealand", "Australia");
        page.clickText("#story button", "Next")
                .shows("main table", "almost certain")
                .shows("main table", "highly likely");
        page.until(
                "the step to have the focus", () -> page.holds("return document.activeElement.matches('#story h2')"));
        page.keys(Keys.ARROW_RIGHT).shows(".chain", "Ministry of State Security");
        page.clickText("#story button", "Next").shows("main table", "embassy");
        page.clickText("#story button", "Next")
                .shows("main table", "indictment")
                .shows("main table", "reward");
        page.back().shows("#story", "4 of 5").clickText("#story button", "Close");
        page.until("it to be gone", () -> page.all("#story:not([hidden])").isEmpty());
        page.open("/").shows(".sankey", "China");
        assertThat(page.all(".invitation")).isEmpty();
    }
}
