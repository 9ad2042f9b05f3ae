package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** axe finds nothing serious or critical on any view, light or dark. */
class AccessibilityTest {
    private static final List<String> VIEWS = List.of(
            "/",
            "/#/?whom=apt31",
            "/#/?story=2&who=united-kingdom&since=2024-03-25&asOf=2024-03-26",
            "/#/find?q=hubei",
            "/#/entity/apt31",
            "/#/entity/uk-2024-03-25-parliamentarians",
            "/#/graph?ops=*apt31~>apt31,NAMES,in,Alias~@apt31,in&sel=apt31",
            "/#/find?q=zirkonium",
            "/#/entity/Zirkonium",
            "/#/graph",
            "/#/questions",
            "/#/questions/disagreements",
            "/#/questions/chain-of-command?entity=apt31");

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Site site;

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @BeforeAll
    static void open() {
        Chromium.driver();
        site = Site.bundled();
        page = new Page(site).open("/"); // what is kept for the site can be set from any of its pages
    }

    @AfterAll
    static void close() {
        if (site != null) {
            page.script("localStorage.removeItem('theme')");
            site.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingSeriousOnAnyView() {
        return Stream.of("light", "dark")
                .flatMap(theme -> VIEWS.stream()
                        .map(view -> DynamicTest.dynamicTest(theme + " " + view, () -> {
                            page.width(1360, 1000).script("localStorage.setItem('theme', arguments[0])", theme);
                            page.open(view);
                            assertThat(violations()).isEmpty();
                        })));
    }

    private static List<?> violations() throws IOException {
        page.script(axe());
        Object found = Chromium.driver().executeAsyncScript("""
                        const done = arguments[0];
                        axe.run(document).then(result => done(result.violations
                          .filter(one => ['serious', 'critical'].includes(one.impact))
                          .flatMap(one => one.nodes.slice(0, 3).map(node => ({
                            rule: one.id, where: node.target.join(' '), why: node.failureSummary})))));
                        """);
        return (List<?>) Objects.requireNonNull(found);
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
