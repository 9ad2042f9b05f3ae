package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer page, view by view, as a person goes through it. */
class ExplorerTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void searchWorksWithTheKeyboardOnly() {
        page.open("/").shows(".sankey", "China");
        page.keys("/").keys("zirconium");
        page.shows(".options", "APT31");
        assertThat(page.text(".options")).contains("Groups", "Zirconium");
        page.keys(Keys.ARROW_DOWN).keys(Keys.ENTER);
        page.shows("h1", "APT31");
        assertThat(page.address()).endsWith("#/entity/apt31");
    }

    @Test
    void searchGroupsByKindAndSaysWhy() {
        page.open("/").keys("/").keys("hubei", Keys.ENTER);
        page.shows("h1", "hits for");
        assertThat(page.text("main")).contains("State bodies", "Hubei State Security Department", "begins with it");
    }

    @Test
    void searchTellsTheNameThatMatchedAndWhoUsesIt() {
        page.open("/#/find?q=zirconium").shows("main", "used by");
        assertThat(page.text("main .hits")).contains("APT31", "Zirconium", "Microsoft");
    }

    @Test
    void nothingFoundSuggests() {
        page.open("/#/find?q=zirkonium").shows("h1", "Nothing is called");
        assertThat(page.text("main")).contains("Did you mean", "APT31");
    }

    @Test
    void entityShowsAllThatIsOnRecord() {
        page.open("/#/entity/apt31").shows("h1", "APT31");
        page.shows("main", "Judgment Panda").shows(".toc", "Timeline").shows(".toc", "Chain of command");
        page.shows(".chain", "Ministry of State Security");
        page.shows("main", "almost certain").shows("main", "95 to 100 %");
        assertThat(page.all(".range")).isNotEmpty();
        assertThat(page.all("main a.source"))
                .isNotEmpty()
                .allMatch(link -> String.valueOf(link.getAttribute("href")).startsWith("http"));
        assertThat(page.text("main")).contains("Wuhan Xiaoruizhi", "Ni Gaobin", "sanction");
    }

    @Test
    void theLeadIsReadFirstAndLeadsToItsRows() {
        page.open("/#/entity/apt31").shows(".record-lead", "Accused by 2 states");
        assertThat(page.text(".record-lead"))
                .contains(
                        "12 statements",
                        "almost certain",
                        "Ministry of State Security",
                        "contested by China",
                        "5 measures");
        page.clickText(".record-lead a", "5 measures").shows("main caption", "5 rows");
        page.back().clickText(".record-lead a", "Accused by").shows("main caption", "12 rows");
    }

    @Test
    void eachChainIsALineOfItsOwn() {
        page.open("/#/entity/zhao-guangzong").seen(".chain a[aria-label^='Ministry of State Security']");
        assertThat(page.number("return document.querySelector('.chain').getBoundingClientRect().right - innerWidth"))
                .as("what is cut off on the right")
                .isNegative();
        double chains = page.number("return document.querySelectorAll('.chained ol > li').length");
        assertThat(page.number("return document.querySelectorAll('.chain .lane').length"))
                .isEqualTo(chains);
        assertThat(page.number("return new Set([...document.querySelectorAll('.chain .lane')].map(one =>"
                        + " Math.round(one.querySelector('.wire').getBoundingClientRect().y))).size"))
                .isEqualTo(chains);
    }

    @Test
    void aPhoneHasTheAnswerFirstAndNoEndlessPage() {
        page.narrow().open("/#/entity/apt31").shows(".toc", "Documents");
        assertThat(page.number("return document.querySelector('.record-lead').getBoundingClientRect().bottom"))
                .isLessThan(800);
        assertThat(page.number("return document.documentElement.scrollHeight")).isLessThan(12 * 800);
        assertThat(page.number("""
                return [...document.querySelectorAll('td')].filter(cell => cell.scrollHeight > cell.clientHeight + 2).length;
                """)).as("cells that stick out").isZero();
    }

    /** The rows, or their picture, are on the first screen; the conditions are a line that opens. */
    @Test
    void aPhoneHasTheAnswerToAQuestionFirst() {
        for (String question : new String[] {
            "contested?whom=apt31&versions=standing",
            "chain-of-command?entity=apt31",
            "compare?what=electoral-commission-breach",
            "who-attributed"
        }) {
            page.narrow().open("/#/questions/" + question).shows("main", "rows");
            assertThat(page.number("return document.querySelector('.result table, .answer-picture, .chain')"
                            + ".getBoundingClientRect().top"))
                    .as(question)
                    .isLessThan(700);
            assertThat(page.number("return Math.max(...[...document.querySelectorAll('main svg')]"
                            + ".map(one => one.getBoundingClientRect().right), 0)"))
                    .as("right end of the picture of " + question)
                    .isLessThanOrEqualTo(380);
        }
        page.open("/#/questions/contested?whom=apt31").shows(".asking summary", "Whom: APT31");
        page.click(".asking summary").clickText("form.ask button", "Ask").shows("main caption", "statements in");
    }

    @Test
    void aPhoneHasTheGraphOnItsFirstScreen() {
        page.narrow().open("/#/graph?ops=*apt31~@apt31,in&sel=apt31").shows(".counts", "nodes");
        assertThat(page.number("return document.querySelector('.canvas').getBoundingClientRect().top + scrollY"))
                .isLessThan(400);
        page.clickText("main summary", "filters").shows(".kinds", "States");
    }

    @Test
    void aMatrixOnAPhoneHasItsNumbersUnderTheirNames() {
        for (String view : new String[] {"/#/?as=matrix", "/#/questions/coalitions?whom=china"}) {
            page.narrow().open(view).shows(".matrix, .together", "United States");
            assertThat(page.number("""
                    const rows = [...document.querySelectorAll('.matrix tr, .together tr')].map(row => [...row.cells].map(cell => Math.round(cell.getBoundingClientRect().x)));
                    return rows.filter(row => String(row) !== String(rows[0])).length;
                    """)).as(view).isZero();
        }
    }

    @Test
    void whatIsEmptyInAllRowsIsNoColumn() {
        page.open("/#/questions/measures?against=apt31&type=reward").shows("main caption", "1 row");
        assertThat(page.all("main td")).allMatch(cell -> !cell.getText().equals("–"));
        assertThat(page.text(".result")).contains("without a column here");
    }

    @Test
    void conditionsThatAreSeldomAskedForAreFoldedUnlessTheyAreSet() {
        page.open("/#/questions/who-attributed?min-likelihood=95").shows("form.ask", "more conditions");
        assertThat(page.seen("#p-min-likelihood").getAttribute("value")).isEqualTo("95");
        assertThat(page.all("#p-asOf")).noneMatch(WebElement::isDisplayed);
        page.clickText("form.ask summary", "more conditions").seen("#p-asOf");
    }

    @Test
    void unknownEntitySuggests() {
        page.open("/#/entity/Zirkonium").shows(".problem", "Did you mean");
        page.click(".problem a.entity").shows("h1", "APT31");
        Chromium.console(); // Chromium notes the 404
    }

    @Test
    void everyQuestionHasAForm() {
        page.open("/#/questions").shows("h1", "Questions");
        assertThat(page.all(".catalogue li")).hasSizeGreaterThanOrEqualTo(20);
        page.clickText(".catalogue a", "Under which names").shows("main", "Try an example");
        page.clickText("main a", "Try an example").shows("main table", "Judgment Panda");
        assertThat(page.seen("#p-actor").getAttribute("value")).isEqualTo("APT31");
        page.clickText("summary", "Show Cypher").shows("pre", "MATCH");
        assertThat(page.text(".answer-tools"))
                .contains("Copy as curl", "Open in Neo4j Browser", "CSV", "See as a graph");
    }

    @Test
    void questionIsAskedWithThePicker() {
        page.open("/#/questions/who-attributed").shows("main table", "APT31");
        page.click("#p-whom").keys("volt");
        page.shows(".options", "Volt Typhoon");
        page.keys(Keys.ARROW_DOWN, Keys.ENTER).clickText("form.ask button", "Ask");
        page.until("an address", () -> page.address().contains("whom=volt-typhoon"));
        page.until("fewer rows", () -> page.all("main table tbody tr").size() < 10);
        page.shows("main table", "Microsoft");
    }

    @Test
    void narrowScreenHasListsAndNothingSticksOut() {
        for (String view : new String[] {
            "/", "/#/find?q=hubei", "/#/entity/apt31", "/#/questions/who-attributed", "/#/graph?ops=*apt31&sel=apt31"
        }) {
            page.narrow().open(view);
            page.until(
                    "no sideways scrolling at " + view,
                    () -> page.holds(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        }
        page.open("/").shows(".ranking", "United Kingdom");
        page.clickText(".ranking button", "APT31").shows(".chips", "APT31");
    }

    @Test
    void darkIsChosenAndKept() {
        page.open("/").shows("#theme", "Dark");
        page.click("#theme").shows("#theme", "Light");
        page.reload().shows("#theme", "Light");
        page.click("#theme").shows("#theme", "Dark");
    }

    @Test
    void keyboardReachesThePicture() {
        page.open("/").shows(".sankey", "China");
        page.tabTo(".sankey .bar").keys(Keys.ENTER);
        page.shows(".chips", "Who");
    }

    @Test
    void theRoutesHaveAListAndWorkAsTheyStand() {
        page.go("/docs").shows(".contents", "Who attributed what to whom");
        assertThat(page.all(".contents li")).hasSameSizeAs(page.all(".routes > section"));
        assertThat(page.seen("#graph a[href]").getAttribute("href")).endsWith("/api/v1/graph?ref=APT31");
    }

    @Test
    void thatNobodyWasSilentIsAnAnswer() {
        page.open("/#/questions/silent?whom=volt-typhoon").shows(".result", "Nobody: each member of an alliance");
        page.open("/#/questions/silent?run=1").shows(".result", "Say on what, or on whom");
    }

    @Test
    void wordsAndTheRangeThatTheyStandForAreOneCell() {
        page.open("/#/questions/compare?what=uk-parliamentarians-2021").shows("main table", "95 to 100 %");
        assertThat(page.text("main thead")).contains("Words and likelihood").doesNotContain("Low", "High");
        assertThat(page.all("main td q").stream().map(WebElement::getText)).contains("almost certain");
    }

    @Test
    void aTimelineHasLanesOnADeskAndOnAPhone() {
        page.open("/#/questions/timeline?entity=apt31").shows(".lanes", "Denials 4");
        double wide = page.number("return document.querySelector('.lanes').clientWidth");
        page.narrow().open("/#/questions/timeline?entity=apt31").shows(".lanes", "Denials 4");
        assertThat(page.number("return document.querySelector('.lanes').clientWidth"))
                .isLessThan(380)
                .isLessThan(wide);
    }
}
