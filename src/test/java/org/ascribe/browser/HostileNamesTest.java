package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names with markup, other directions, other scripts and no end, and more of them than a screen holds. */
class HostileNamesTest {
    private static final String LONG = "Sehrlange";
    private static final List<String> VIEWS = List.of(
            "/",
            "/#/find?q=sehr",
            "/#/entity/hostile-markup",
            "/#/entity/hostile-agency",
            "/#/entity/hostile-operation",
            "/#/entity/hostile-claim",
            "/#/questions/who-attributed",
            "/#/questions/chain-of-command?entity=hostile-markup",
            "/#/graph?sel=hostile-markup&ops=*hostile-markup~>hostile-markup,POINTS_TO,in,Attribution~*hostile-agency"
                    + "~*hostile-operation~*hostile-vendor");

    private static Site site;
    private static Page page;

    @BeforeAll
    static void open() {
        Chromium.driver();
        site = Site.over(TestGraph.empty());
        load(new Input(
                "hostile.yaml",
                () -> Objects.requireNonNull(HostileNamesTest.class.getResourceAsStream("/browser/hostile.yaml"))));
        load(new Input("crowd.yaml", () -> new ByteArrayInputStream(crowd(1_100).getBytes(StandardCharsets.UTF_8))));
        page = new Page(site);
    }

    private static void load(Input input) {
        LoadReport report = TestGraph.load(new CuratedYaml().read(input));
        assertThat(report.problems()).isEmpty();
    }

    /** A group with so many names. */
    private static String crowd(int names) {
        return """
                dataset: crowd
                title: One group with many names
                sources:
                  - {id: crowd-source, publisher: P, title: T, published: 2024-01-01}
                entities:
                  - id: crowd
                    kind: Actor
                    name: Crowd
                    names:
                """
                + IntStream.range(0, names)
                        .mapToObj(i -> "      - {name: Name %04d, sources: [crowd-source]}\n".formatted(i))
                        .collect(Collectors.joining());
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @AfterEach
    void staysCalm() {
        page.isCalm();
    }

    @TestFactory
    List<DynamicTest> namesAreInertAndFitIn() {
        return VIEWS.stream()
                .map(view -> DynamicTest.dynamicTest(view, () -> {
                    for (boolean narrow : new boolean[] {false, true}) {
                        (narrow ? page.narrow() : page.width(1280, 900)).open(view);
                        page.until(
                                "names",
                                () -> page.text("main").contains("<img src=x")
                                        || page.text("main").contains(LONG));
                        assertThat(page.script("return document.body.dataset.broken"))
                                .isNull();
                        assertThat(page.all("main img, main script")).isEmpty();
                        assertThat(page.all("main a[href^='javascript']")).isEmpty();
                        page.until("no sideways scrolling", () -> page.number(SIDEWAYS) <= 0);
                        assertThat(page.number(MIXED))
                                .as("names that are not kept apart")
                                .isZero();
                    }
                }))
                .toList();
    }

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Counts texts written from right to left that could turn around what stands beside them. */
    private static final String MIXED = """
            return [...document.querySelectorAll('main *')].filter(one => !one.closest('svg, title, option')
              && [...one.childNodes].some(text => text.nodeType === 3 && /[\\u202e\\u0600-\\u06ff]/.test(text.data))
              && !one.closest('bdi')).length""";

    @Test
    void atMostFiftyComeAtOnceAndAThousandInAll() {
        page.width(1360, 1000).open("/#/graph?ops=*crowd&sel=crowd").shows(".expand button", "+50 of 1,100");
        page.clickText(".expand button", "given to it").shows(".counts", "51 nodes");
        page.until(
                "how many more at the node",
                () -> page.holds(
                        "return / \\+1,?050 more/.test(document.querySelector('.canvas').cy.getElementById('crowd').data('label'))"));
        page.clickText(".expand button", "given to it").shows(".counts", "101 nodes");
        page.open("/#/graph?ops=*crowd" + "~>crowd,NAMES,in,Alias".repeat(20)).shows(".counts", "1,000 nodes");
    }
}
