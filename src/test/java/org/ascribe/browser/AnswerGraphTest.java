package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The answer to a question, seen as a graph. */
class AnswerGraphTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void anAnswerIsSeenAsAGraphWithOneRequestForItsLinks() {
        page.open("/#/questions/targets?actor=apt31").shows(".answer-tools", "See as a graph");
        Chromium.requests();
        page.click(".as-graph").shows(".panel h2", "APT31");
        page.until("links", () -> GraphViewTest.visible("edge") > 5);
        assertThat(page.number(GraphViewTest.PAIRS)).isZero();
        List<String> asked = Chromium.requests().stream()
                .filter(address -> address.contains("/api/v1/"))
                .toList();
        assertThat(asked)
                .filteredOn(address -> address.contains("/api/v1/graph?"))
                .hasSize(1);
        assertThat(asked)
                .as("the links, what is chosen with its surroundings, counts")
                .hasSizeLessThan(6);
        String shown = page.text(".counts");
        page.reload().shows(".counts", shown);
    }

    @Test
    void aPathRunsFromLeftToRight() {
        page.open("/#/questions/connection?from=ni-gaobin&to=mss")
                .click(".as-graph")
                .shows(".counts", "nodes");
        page.until("a path", () -> GraphViewTest.visible("edge") > 1);
        assertThat(page.holds("""
                const at = id => document.querySelector('.canvas').cy.getElementById(id).position();
                return document.querySelector('.canvas').cy.nodes().every(node => node.id() === 'ni-gaobin' || node.position('x') > at('ni-gaobin').x)
                  && document.querySelector('.canvas').cy.nodes().every(node => node.id() === 'mss' || node.position('x') < at('mss').x);
                """)).isTrue();
    }
}
