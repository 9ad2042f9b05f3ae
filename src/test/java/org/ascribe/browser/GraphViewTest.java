package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The graph view, as a person explores it. */
class GraphViewTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void expandsCollapsesAndTakesBack() {
        page.open("/#/graph?ops=*apt31&sel=apt31").shows(".counts", "1 node");
        page.clickText(".expand button", "given to it").shows(".counts", "9 nodes");
        page.clickText(".expand button", "said to be members").shows(".counts", "16 nodes");
        page.clickText(".graph-tools button", "Undo").shows(".counts", "9 nodes");
        page.clickText(".graph-tools button", "Redo").shows(".counts", "16 nodes");
        page.back().shows(".counts", "9 nodes");
        page.clickText(".acts button", "Collapse").shows(".counts", "1 node,");
    }

    @Test
    void staysWhereItIsWhenMoreComes() {
        page.open("/#/graph?ops=*apt31~>apt31,NAMES,in,Alias&sel=apt31").shows(".counts", "9 nodes");
        @Nullable Object before = place("apt31");
        page.clickText(".expand button", "said to be members").shows(".counts", "16 nodes");
        assertThat(place("apt31")).isEqualTo(before);
    }

    @Test
    void findsPathsAndSharesThem() {
        page.open("/#/graph?ops=*ni-gaobin~*mss&sel=ni-gaobin").shows(".panel h2", "Ni Gaobin");
        page.clickText(".acts button", "Start a path here").shows(".acts", "Path starts here");
        page.script("document.querySelector('.canvas').cy.getElementById('mss').emit('tap')");
        page.clickText(".acts button", "Show paths to here");
        page.until(
                "a path",
                () -> page.all(".canvas canvas").size() > 0
                        && !page.text(".counts").startsWith("2 nodes"));
        String shown = page.text(".counts");
        page.reload().shows(".counts", shown);
    }

    @Test
    void filtersByKindAndIsATableToo() {
        page.open("/#/graph?ops=*apt31~>apt31,NAMES,in,Alias~>apt31,POINTS_TO,in,Attribution")
                .shows(".counts", "31 nodes");
        page.clickText(".kinds button", "Names").shows(".counts", "8 filtered out");
        page.click(".tables summary").shows(".tables", "APT31");
        assertThat(page.text(".tables")).doesNotContain("Judgment Panda");
        assertThat(page.address()).contains("hide=Alias");
    }

    private static @Nullable Object place(String id) {
        return page.script("return document.querySelector('.canvas').cy.getElementById(arguments[0]).position()", id);
    }

    private static void tap(String selector) {
        page.script("document.querySelector('.canvas').cy.elements(arguments[0]).first().emit('tap')", selector);
    }

    @Test
    void tellsHowManyAreAroundBeforeItExpands() {
        page.open("/#/graph?ops=*apt31&sel=apt31").shows(".expand button", "+8");
        assertThat(page.text(".expand")).contains("Names given to it", "Claims that accuse it", "+22");
        page.clickText(".expand button", "given to it").shows(".expand button", "all shown");
    }

    @Test
    void filtersByDayAndLikelihoodTakeLinksAlong() {
        page.open("/#/graph?ops=*apt31~>apt31,POINTS_TO,in,Attribution").shows(".counts", "23 nodes");
        page.select("#graph-min", "95").shows(".counts", "filtered out");
        assertThat(page.address()).contains("min=95");
        String sure = page.text(".counts");
        page.reload().shows(".counts", sure);
        page.select("#graph-min", "").shows(".counts", "23 nodes");
        page.slide(".as-of input", 30).shows(".counts", "filtered out");
        assertThat(page.address()).contains("asOf=2020");
        assertThat(visible("edge")).isLessThan(visible("node"));
    }

    @Test
    void asOfADayNothingIsDrawnThatCameLater() {
        String graph = "/#/graph?ops=*apt31~>apt31,RUN_BY,out,Agency~@apt31,in&asOf=";
        page.open(graph + "2015-04-08").shows(".counts", "1 node, 0 links, ");
        page.open(graph + "2021-07-19").shows(".kinds", "States 0");
        assertThat(page.text(".kinds")).contains("State bodies 1", "Security firms 2");
    }

    static double visible(String what) {
        return page.number("return document.querySelector('.canvas').cy.elements('" + what + ":visible').length");
    }

    @Test
    void aLinkTellsWhoStatesIt() {
        page.open("/#/graph?ops=*apt31~>apt31,RUN_BY,out,Agency").shows(".counts", "3 nodes");
        tap("edge[type='RUN_BY'][target='hubei-ssd']");
        page.shows(".panel", "is run by").shows(".panel", "Stated by").shows(".panel", "US Department of Justice");
    }

    @Test
    void pinnedNodesStayWhenAllIsArrangedAnew() {
        page.open("/#/graph?ops=*apt31~>apt31,MEMBER_OF,in,Person&sel=apt31").shows(".counts", "8 nodes");
        page.clickText(".acts button", "Pin").shows(".acts button", "Unpin");
        assertThat(page.address()).contains("pin=apt31");
        Object before = place("apt31");
        page.clickText(".graph-tools button", "Arrange");
        assertThat(place("apt31")).isEqualTo(before);
        page.clickText(".acts button", "Remove").shows(".counts", "0 nodes").shows(".stage", "The graph is empty");
        page.back().shows(".counts", "8 nodes");
    }

    @Test
    void worksWithTheKeyboardOnly() {
        page.open("/#/graph").shows(".stage", "The graph is empty");
        page.tabTo("#graph-add").keys("zirco").shows(".graph-tools .options", "APT31");
        page.keys(Keys.ARROW_DOWN, Keys.ENTER).shows(".counts", "1 node");
        page.shows(".expand button", "given to it");
        page.tabTo(".expand button").keys(Keys.ENTER);
        page.until("more nodes", () -> !page.text(".counts").startsWith("1 node,"));
        page.tabTo(".tables summary")
                .keys(Keys.ENTER)
                .tabTo(".tables button.link")
                .keys(Keys.ENTER);
        page.until("the panel to have the focus", () -> page.holds("return document.activeElement.matches('.panel')"));
    }

    @Test
    void labelsDoNotLieOverEachOther() {
        page.open("/#/graph?ops=*apt31~>apt31,NAMES,in,Alias~>apt31,POINTS_TO,in,Attribution")
                .shows(".counts", "31 nodes");
        page.until("labels apart", () -> page.number(OVERLAPS) == 0);
        double far = page.number(LABELS);
        page.clickText(".graph-tools button", "+").clickText(".graph-tools button", "+");
        page.until("more labels", () -> page.number(LABELS) > far);
        page.until("labels apart", () -> page.number(OVERLAPS) == 0);
    }

    private static final String LABELS =
            "return document.querySelector('.canvas').cy.nodes(':visible').filter(node => node.data('shown')).length";
    private static final String OVERLAPS = """
            const boxes = document.querySelector('.canvas').cy.nodes(':visible').filter(node => node.data('shown')).map(node =>
              node.renderedBoundingBox({includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false}));
            const slack = 3; // what an outline takes
            return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.x1 + slack < b.x2 - slack && b.x1 + slack < a.x2 - slack
              && a.y1 + slack < b.y2 - slack && b.y1 + slack < a.y2 - slack)).length;
            """;

    @Test
    void claimsHaveAYear() {
        page.open("/#/graph?ops=*apt31~>apt31,POINTS_TO,in,Attribution").shows(".counts", "23 nodes");
        assertThat(page.number("""
                return document.querySelector('.canvas').cy.nodes('[kind = "Attribution"]')
                  .filter(node => !/ \\d{4}\\u2069$/.test(node.data('label'))).length;
                """)).isZero();
    }

    @Test
    void namesAreTiedToWhoCarriesThemOnly() {
        page.open("/#/graph?ops=*apt31~>apt31,NAMES,in,Alias~>apt31,POINTS_TO,in,Attribution&sel=alias:Zirconium")
                .shows(".panel", "A name of");
        assertThat(page.number(
                        "return document.querySelector('.canvas').cy.nodes('[kind = \"Alias\"]').connectedEdges()"
                                + ".filter(edge => edge.data('type') !== 'NAMES').length"))
                .isZero();
    }

    static final String PAIRS = """
            const boxes = ascribe.positions();
            return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => Math.abs(a.x - b.x) < (a.width + b.width) / 2
              && Math.abs(a.y - b.y) < (a.height + b.height) / 2)).length;
            """;

    @Test
    void expandedStepByStepNothingLiesOnAnythingAndTheAddressGivesTheSame() {
        page.open("/#/graph?ops=*apt31&sel=apt31").shows(".counts", "1 node");
        page.clickText(".expand button", "against it").shows(".counts", "2 nodes");
        page.clickText(".expand button", "said to be members").shows(".counts", "9 nodes");
        page.clickText(".expand button", "said to run it").shows(".counts", "11 nodes");
        page.clickText(".expand button", "that accuse it").shows(".counts", "33 nodes");
        assertThat(page.number(PAIRS)).isZero();
        Object stood = place("mss");
        page.reload().shows(".counts", "33 nodes");
        assertThat(page.number(PAIRS)).isZero();
        assertThat(place("mss")).isEqualTo(stood);
    }

    @Test
    void whateverWayIsTakenNoPlaceIsTakenTwice() {
        page.open("/#/questions");
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(RandomWalk.overlaps("apt31", seed)).as("walk " + seed).isEqualTo(0L);
        }
    }

    @Test
    void toolsAboveItTakeLittleOfAPhone() {
        page.narrow().open("/#/graph?ops=*apt31~@apt31,in&sel=apt31").shows(".counts", "nodes");
        assertThat(page.number("return document.querySelector('.graph-tools').offsetHeight"))
                .isLessThan(160);
    }

    @Test
    void theWheelTurnsThePageUntilThePictureIsClicked() {
        page.open("/#/graph?ops=*ni-gaobin&sel=ni-gaobin").shows(".counts", "1 node");
        String turned = "return !document.querySelector('.canvas canvas').dispatchEvent("
                + "new WheelEvent('wheel', {deltaY: 100, bubbles: true, cancelable: true}))";
        assertThat(page.holds(turned)).as("kept from the page").isFalse();
        page.script("document.querySelector('.canvas').dispatchEvent(new PointerEvent('pointerdown'))");
        assertThat(page.holds(turned)).as("kept from the page").isTrue();
    }

    @Test
    void aDoubleClickExpands() {
        page.open("/#/graph?ops=*ni-gaobin&sel=ni-gaobin").shows(".counts", "1 node");
        page.script("document.querySelector('.canvas').cy.getElementById('ni-gaobin').emit('dbltap')");
        page.until("more nodes", () -> !page.text(".counts").startsWith("1 node,"));
        assertThat(page.address()).contains("sel=ni-gaobin");
    }

    @Test
    void theStartHasThoseWhoAccuseWithWhatTheySayOnTheLines() {
        page.open("/#/graph").clickText(".stage .empty a", "who accuses APT31").shows(".panel h2", "APT31");
        page.until(
                "accusers",
                () -> !page.holds(
                        "return document.querySelector('.canvas').cy.getElementById('united-kingdom').empty()"));
        assertThat(page.holds("""
                const at = id => document.querySelector('.canvas').cy.getElementById(id).position();
                return at('united-kingdom').x < at('apt31').x && at('mss').y < at('apt31').y && at('china').y < at('mss').y;
                """)).isTrue();
        assertThat(page.number(PAIRS)).isZero();
        String line = "return document.querySelector('.canvas').cy.edges('[source=\"united-kingdom\"]').data('shown')";
        assertThat(page.script(line)).isEqualTo("3 · 2024 · “almost certain”");
        tap("edge[source='united-kingdom']");
        page.shows(".panel", "accuses in 3 statements").shows(".panel", "almost certain");
        page.select("#graph-min", "95").shows(".tables", "tables");
        assertThat(visible("edge[count]")).isEqualTo(1);
        page.select("#graph-min", "").clickText(".graph-filters button", "Statements as nodes");
        page.shows(".kinds", "Claims 12");
        assertThat(visible("edge[count]")).isZero();
    }
}
