package org.ascribe.browser;

import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.http.WatchState;
import org.ascribe.http.Watched;
import org.ascribe.load.ShownProblem;
import org.junit.jupiter.api.Test;

/** The page while only a part of the data is in. */
class UnfinishedViewTest {
    @Test
    void saysWhatIsWrongInWatchedFilesUntilItIsMended() throws Exception {
        Chromium.driver();
        List<String> files = List.of("my.yaml");
        try (Site site = Site.bundled()) {
            Watched watched = site.bean(Watched.class);
            ShownProblem problem =
                    new ShownProblem("my.yaml", 7, 3, "error", "unknown-key", "has no key nmae", "name?");
            watched.tell(new WatchState(files, 1, List.of(problem)));
            Page page = new Page(site).width(1360, 1000);
            page.open("/").shows("#banner", "my.yaml:7:3 has no key nmae (name?)");
            watched.tell(new WatchState(files, 2, List.of()));
            page.until("the banner to go", () -> page.holds("return document.getElementById('banner').hidden"));
        }
    }

    @Test
    void saysSoAndWhenItIsOver() throws Exception {
        Chromium.driver();
        Graph graph = TestGraph.bundled();
        graph.write(
                "MERGE (l:AscribeLock {name: 'load'}) SET l.holder = 'h', l.expires = datetime() + duration('PT1H')"
                        + " CREATE (:AscribeImport {id: 'import:heron:1', dataset: 'heron', title: 'T', file: 'heron.yaml',"
                        + " number: 1, status: 'running'})",
                Map.of());
        try (Site site = Site.over(graph)) {
            Page page = new Page(site).width(1360, 1000);
            page.open("/").shows("#banner", "only a part of heron is in");
            graph.write(
                    "MATCH (l:AscribeLock), (i:AscribeImport {dataset: 'heron'}) SET l.holder = null DELETE i",
                    Map.of());
            page.shows("#banner", "The data are complete now");
        } finally {
            graph.write("MATCH (l:AscribeLock) SET l.holder = null", Map.of());
            graph.write("MATCH (i:AscribeImport {dataset: 'heron'}) DELETE i", Map.of());
        }
    }
}
