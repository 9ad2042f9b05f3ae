package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

/** From one picture of the graph to the next one: what stays where it stood, and what a click offers. */
class GraphStepsTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void anotherGraphHasALayoutOfItsOwn() {
        page.open("/#/graph?ops=*united-states~@united-states,out&sel=united-states")
                .shows(".panel h2", "United States");
        page.script("location.hash = '#/graph?ops=*apt31~@apt31,in&sel=apt31'");
        page.shows(".panel h2", "APT31");
        @Nullable Object after = places();
        page.reload().shows(".panel h2", "APT31");
        assertThat(after).isEqualTo(places());
    }

    @Test
    void aRightClickOffersTheStepsOfANode() {
        page.open("/#/graph?ops=*apt31").shows(".counts", "1 node");
        new Actions(Chromium.driver()).contextClick(page.seen(".canvas")).perform(); // it is in the middle
        page.shows(".menu", "Start a path here").shows(".panel h2", "APT31");
        page.clickText(".menu .expand button", "given to it").shows(".counts", "9 nodes");
        assertThat(page.all(".menu")).isEmpty();
    }

    private static @Nullable Object places() {
        return page.script("return document.querySelector('.canvas').cy.nodes()"
                + ".map(node => [node.id(), Math.round(node.position('x')), Math.round(node.position('y'))].join())");
    }
}
