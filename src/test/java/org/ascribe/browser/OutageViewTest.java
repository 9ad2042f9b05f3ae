package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.TestGraph;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.http.Proxy;
import org.junit.jupiter.api.Test;

/** The page while the database is away. */
class OutageViewTest {
    @Test
    void saysSoAndGoesOnByItself() throws Exception {
        Chromium.driver();
        Connection direct = TestGraph.bundled().connection();
        try (Proxy proxy = new Proxy(direct.uri());
                Graph graph = Graph.open(new Connection(
                        proxy.address(), direct.user(), direct.password(), null, Connection.Budget.API));
                Site site = Site.over(graph)) {
            Page page = new Page(site).width(1360, 1000);
            page.open("/").shows(".sankey", "China");
            proxy.goAway();
            page.script("location.hash = '#/entity/apt31'");
            page.shows("#banner", "goes on by itself").shows(".problem", "Try again");
            assertThat(page.text("#banner")).containsIgnoringCase("database");
            proxy.comeBack();
            page.shows("h1", "APT31").shows("main", "Judgment Panda");
            page.until("the message to go", () -> !page.seen("body").getText().contains("goes on by itself"));
            Chromium.console(); // it notes the answers 503
        }
    }
}
