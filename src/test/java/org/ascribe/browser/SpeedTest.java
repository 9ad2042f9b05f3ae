package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Inputs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How long the page lets people wait. The figures are printed; what is asserted is three times the promise, since machines
 * that run tests are busy.
 */
class SpeedTest {
    private static final int BUSY = 3;
    private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs";
    private static final Path EUREPOC = Path.of("../shared/data/eurepoc/EuRepoC_Attribution_dataset_1.1.csv");

    @Test
    void firstViewOfTheBundledData() {
        Chromium.driver();
        try (Site site = Site.bundled()) {
            firstView(site, "bundled data", 1000);
        }
    }

    @Test
    void firstViewOfAThousandClaims() throws IOException {
        Chromium.driver();
        boolean there = Files.exists(EUREPOC);
        if (!there) {
            System.err.println("The first view of EuRepoC is not measured: no " + EUREPOC);
        }
        Assumptions.assumeTrue(there, "no EuRepoC here");
        Graph graph = TestGraph.empty();
        for (Inputs.Recognised input :
                TestGraph.bean(Inputs.class).find(List.of(EUREPOC.toString()), null, System.in)) {
            for (Dataset dataset : input.read()) {
                TestGraph.load(dataset);
            }
        }
        try (Site site = Site.over(graph)) {
            Page page = firstView(site, "EuRepoC", 1500);
            assertThat(page.text(".lead")).containsPattern("(9\\d\\d|1,\\d\\d\\d) public statements");
            assertThat(page.all(".sankey .others")).isNotEmpty();
        }
    }

    /** From the start of the navigation until the picture is drawn, in a server that has answered before. */
    private static Page firstView(Site site, String data, int promise) {
        Page page = new Page(site).width(1360, 1000);
        page.open("/").shows(".sankey", "China");
        page.open("/").shows(".sankey", "China");
        double shown = page.number("return performance.getEntriesByName('first-view')[0].startTime");
        System.out.printf("First view, %s: %.0f ms (promised: %d)%n", data, shown, promise);
        assertThat(shown).isLessThan(BUSY * promise);
        return page;
    }

    @Test
    void threeHundredNodesAreLaidOut() {
        Chromium.driver();
        try (Site site = Site.bundled()) {
            Page page = new Page(site).width(1360, 1000).open("/#/graph").shows(".stage", "The graph is empty");
            Object millis = Chromium.driver().executeAsyncScript("""
                    const done = arguments[0];
                    import('/js/graph-drawing.js').then(({draw}) => {
                    const nodes = new Map(Array.from({length: 300}, (_, i) =>
                      ['n' + i, {entity: {id: 'n' + i, name: 'Node ' + i, kind: 'Actor'}, parent: null}]));
                    const links = new Map(Array.from({length: 450}, (_, i) => ['l' + i,
                      {from: 'n' + i % 300, to: 'n' + i * 7 % 30, type: 'PART_OF'}]));
                    const canvas = document.querySelector('.canvas');
                    draw(canvas.cy, {nodes, links}, []);
                    done(Number(canvas.dataset.laidOut));
                    });
                    """);
            System.out.println("300 nodes and 450 links laid out: " + millis + " ms (promised: 1000)");
            assertThat(((Number) Objects.requireNonNull(millis)).intValue())
                    .isPositive()
                    .isLessThan(BUSY * 1000);
            assertThat(page.number("return document.querySelector('.canvas').cy.nodes().length"))
                    .isEqualTo(300);
            assertThat(page.number(GraphViewTest.PAIRS))
                    .as("boxes over each other")
                    .isZero();
        }
    }

    @Test
    void scriptsAreSmall() throws IOException {
        long own;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/web/js"))) {
            own = files.mapToLong(file -> file.toFile().length()).sum();
        }
        long cytoscape;
        try (InputStream script = SpeedTest.class.getResourceAsStream(CYTOSCAPE)) {
            cytoscape = Objects.requireNonNull(script, CYTOSCAPE).readAllBytes().length;
        }
        System.out.printf("Script: %,d bytes, of them %,d our own%n", own + cytoscape, own);
        assertThat(own + cytoscape).isLessThan(900_000);
    }
}
