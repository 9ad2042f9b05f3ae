package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graph that the page of something leads to: it stands among those that a reader asks for first. */
class GraphStartTest extends BrowserTest {
    /** Places of each link, as it is drawn, that are within a node which it does not tie. */
    private static final String BEHIND = """
            const cy = document.querySelector('.canvas').cy;
            return cy.edges(':visible[!count]').filter(edge => {
              const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
              const point = edge.controlPoints()?.[0] ?? {x: (from.x + to.x) / 2, y: (from.y + to.y) / 2};
              const mixed = (axis, at) => from[axis] * (1 - at) ** 2 + point[axis] * 2 * at * (1 - at) + to[axis] * at ** 2;
              const places = Array.from({length: 200}, (_, i) => ({x: mixed('x', i / 200), y: mixed('y', i / 200)}));
              return cy.nodes(':visible').difference(edge.connectedNodes())
                .some(node => places.some(at => Math.hypot(at.x - node.position('x'), at.y - node.position('y')) < node.width() / 2));
            }).map(edge => edge.id());""";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @ParameterizedTest
    @CsvSource({
        "electoral-commission-breach, Electoral Commission breach, United Kingdom;China;UK Electoral Commission",
        "uk-2024-03-25-parliamentarians, United Kingdom, UK National Cyber Security Centre;APT31",
        "china-2024-03-groundless, China, China",
        "uk-sanctions-2024-03-25, UK sanctions, Ni Gaobin;Zhao Guangzong",
        "uk-electoral-commission, UK Electoral Commission, Electoral Commission breach",
        "united-kingdom, United Kingdom, China",
        "apt31, APT31, United Kingdom;Ministry of State Security"
    })
    void leavesNothingAloneAndNoLinkRunsBehindANode(String id, String name, String others) {
        page.open("/#/entity/" + id)
                .clickText(".actions a", "See it in the graph")
                .shows(".panel h2", name);
        page.until(
                "more than one", () -> page.number("return document.querySelector('.canvas').cy.nodes().length") > 1);
        List<?> drawn = (List<?>) Objects.requireNonNull(
                page.script("return document.querySelector('.canvas').cy.nodes().map(node => node.data('name'))"));
        for (String other : others.split(";", -1)) {
            assertThat(drawn).anySatisfy(one -> assertThat((String) one).contains(other));
        }
        assertThat((List<?>) page.script(BEHIND)).isEmpty();
    }
}
