package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More claims than the server gives at once, some without a date, and two groups of one name. */
class ManyClaimsTest extends BrowserTest {
    private static final int DATED = 1_010;
    private static final int UNDATED = 30;
    private static final String ACCUSING_TWIN = "/#/graph?ops=*twin-a~>twin-a,POINTS_TO,in,Attribution";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.over(TestGraph.empty()));
        LoadReport report = TestGraph.load(new CuratedYaml()
                .read(new Input(
                        "many.yaml", () -> new ByteArrayInputStream(dataset().getBytes(StandardCharsets.UTF_8)))));
        assertThat(report.problems()).isEmpty();
    }

    /** The undated ones accuse one of the twins, in words and a document of 2023; the others accuse another group. */
    private static String dataset() {
        return """
                dataset: many
                title: Many claims
                sources:
                  - {id: many-source, publisher: P, title: T, published: 2023-05-01}
                entities:
                  - {id: many-vendor, kind: Vendor, name: Somebody}
                  - {id: many-state, kind: State, name: Somewhere}
                  - {id: many-group, kind: Actor, name: Somegroup}
                  - {id: twin-a, kind: Actor, name: Twin}
                  - {id: twin-b, kind: Actor, name: Twin}
                attributions:
                """
                + IntStream.range(0, DATED)
                        .mapToObj(i -> claim(
                                "dated-%04d".formatted(i),
                                "many-group",
                                "date: %d-%02d-%02d, instrument: %s"
                                        .formatted(
                                                2010 + i / 100,
                                                1 + i % 12,
                                                1 + i % 28,
                                                i % 2 == 0 ? "statement" : "technical-report")))
                        .collect(Collectors.joining())
                + IntStream.range(0, UNDATED)
                        .mapToObj(i -> claim(
                                "undated-%04d".formatted(i),
                                "twin-a",
                                "instrument: statement"
                                        + (i < 2 ? ", words: highly likely, yardstick: PHIA, low: 80, high: 90" : "")))
                        .collect(Collectors.joining());
    }

    private static String claim(String id, String whom, String rest) {
        return "  - {id: %s, who: [many-vendor], whom: [%s], sources: [many-source], %s}%n".formatted(id, whom, rest);
    }

    @Test
    void overviewCountsAndDrawsThoseWithoutADateToo() {
        page.open("/").shows(".lead", "1,040 public statements").shows("main caption", "1,040 statements");
        assertThat(page.text(".sankey")).contains("Twin: 30 statements", "Somegroup: 1,010 statements");
        assertThat(page.all("main .note")).isEmpty();
    }

    @Test
    void graphKeepsClaimsWithoutADateThatWereOnRecord() {
        page.open(ACCUSING_TWIN + "&asOf=2023-05-01").shows(".counts", "31 nodes");
        assertThat(page.text(".counts")).doesNotContain("filtered out");
        page.open(ACCUSING_TWIN + "&asOf=2023-04-30").shows(".counts", "30 filtered out");
    }

    @Test
    void graphKnowsTheLikelihoodOfAllItsClaims() {
        page.open(ACCUSING_TWIN + "&min=80").shows(".counts", "28 filtered out");
    }

    @Test
    void anExpandedNodeSaysHowManyAreLeft() {
        page.open("/#/graph?ops=*many-group&sel=many-group").shows(".expand button", "+50 of 1,010");
        page.clickText(".expand button", "+50 of 1,010").shows(".expand button", "+50 of 960");
    }

    @Test
    void aPictureSaysHowManyRowsItLeavesOut() {
        page.open("/#/questions/who-attributed?instrument=statement&limit=1000").shows("main caption", "535 rows");
        assertThat(page.text("figcaption")).isEqualTo("30 without a date are not drawn");
    }

    @Test
    void namesakesAreToldApart() {
        page.open("/#/find?q=twin").shows("h1", "2 hits");
        assertThat(page.text(".hits")).contains("twin-a", "twin-b");
    }

    @Test
    void anUnclearNameIsAskedForAndTheQuestionGoesOn() {
        page.open("/#/questions/who-attributed?whom=Twin&limit=50").shows(".problem", "Which one do you mean?");
        page.click(".problem a[href$='whom=twin-a&limit=50']").shows("main caption", "30 rows");
        page.until(
                "the name of the one", () -> "Twin".equals(page.seen("#p-whom").getAttribute("value")));
        Chromium.console(); // Chromium notes the 409
    }

    @Test
    void anUnknownNameIsWhatIsSearchedFor() {
        page.open("/#/questions/who-attributed?whom=Nobody+such").shows(".problem", "Search for it");
        page.clickText(".problem a", "Search for it");
        page.shows("h1", "Nothing is called “Nobody such”");
        Chromium.console(); // Chromium notes the 404
    }
}
