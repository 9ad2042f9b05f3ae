package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.http.Neo4jBrowser;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Bundle;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Neo4j Browser over a database with a password, from the address that {@code up} prints. */
class Neo4jBrowserTest {
    private static final String FRAME = "[data-testid=frame]";
    private static final String EDITOR = "[data-testid=activeEditor]";

    @TempDir
    private static Path folder;

    private static Home home;
    private static EmbeddedNeo4j neo4j;
    private static Graph graph;
    private static Site site;
    private static Page page;

    @BeforeAll
    static void start() {
        Chromium.driver();
        home = new Home(folder.resolve("home"));
        neo4j = EmbeddedNeo4j.start(home, 0);
        graph = Graph.open(neo4j.connection(Connection.Budget.LOADER));
        site = Site.over(graph);
        site.bean(Loader.class).load(Bundle.STORY.read(), Loader.Options.of("bundled"));
        page = new Page(site).width(1360, 1000);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            Chromium.driver().get("about:blank");
            site.close();
            graph.close();
            neo4j.close();
        }
    }

    /** In one page from end to end: it forgets who is logged in when it is loaded again. */
    @Test
    void logsInOpensTheGuideAndDrawsAnswers() throws IOException {
        page.go(site.at("/browser/").replace("localhost", "127.0.0.1"));
        assertThat(page.seen("[data-testid=boltaddress]").getAttribute("value"))
                .isEqualTo("127.0.0.1:" + neo4j.bolt().getPort());
        assertThat(page.seen("[data-testid=username]").getAttribute("value")).isEqualTo("neo4j");
        page.click("[data-testid=password]")
                .keys(Files.readString(home.passwordFile()).strip(), Keys.ENTER);
        page.shows(FRAME, "You are connected as user neo4j");

        page.shows("[data-testid=guidesDrawer]", "Who attributed what to whom");
        page.click("[data-testid=navigationFavorites]").shows("[data-testid=savedScriptsFolder-Ascribe]", "Ascribe");
        assertThat(URI.create(String.valueOf(Chromium.driver().getCurrentUrl())).getPort())
                .isEqualTo(site.bean(Neo4jBrowser.class).port())
                .isNotEqualTo(site.port());
        draws("chain-of-command", "APT31", 8);
        draws("aliases", "Altaire", 8);
        draws("who-attributed", "China", 100);
        assertThat(colours()).contains(NodeKind.ACTOR.colour(), NodeKind.ATTRIBUTION.colour());
        isLetToReachNobodyElse();
    }

    /** The page asks for the token; Neo4j Browser is on another origin, which never gets it, and would not take it. */
    @Test
    void isNotGivenTheToken() {
        String token = "0123456789abcdef0123456789";
        try (Site guarded = Site.over(graph, Map.of("ascribe.http.token", token))) {
            Chromium.driver().get(guarded.at("/").replace("//", "//anyone:" + token + "@"));
            page.shows(".brand", "Ascribe");
            Chromium.driver().get(guarded.at("/browser/"));
            page.seen("[data-testid=boltaddress]");
            assertThat(Chromium.driver().getCurrentUrl())
                    .startsWith(guarded.neo4jBrowser())
                    .doesNotContain(token);
            assertThat(String.valueOf(page.script("return document.cookie + JSON.stringify({...localStorage})")))
                    .doesNotContain(token);
        }
        Chromium.console();
    }

    /** It tries to load fonts and scripts of others; the policy of its page keeps it from that. */
    private static void isLetToReachNobodyElse() {
        List<String> network = Chromium.network();
        long refused = network.stream()
                .filter(message -> message.contains("\"blockedReason\":\"csp\""))
                .count();
        assertThat(page.elsewhere(network)).isNotEmpty().hasSizeLessThanOrEqualTo((int) refused);
        Chromium.console();
    }

    private static void draws(String question, String caption, int atLeast) throws IOException {
        String favourite = Files.readString(Path.of("cypher/browser/favourites", question + ".cypher"));
        int before = page.all(FRAME).size();
        page.script("document.querySelector('" + EDITOR + " textarea').focus()");
        page.paste(favourite).keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        page.until(question + " to be drawn", () -> page.all(FRAME).size() > before && nodes().size() >= atLeast);
        assertThat(nodes()).as(question).anyMatch(text -> text.contains(caption));
    }

    /** The captions of what the newest frame draws. */
    private static List<String> nodes() {
        return inNewest("svg .node", "textContent");
    }

    private static List<String> colours() {
        return inNewest("svg .node circle[fill]", "getAttribute('fill').toLowerCase()").stream()
                .map(colour -> colour.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> inNewest(String selector, String part) {
        Object found = page.script(
                "return [...document.querySelector('" + FRAME + "').querySelectorAll(arguments[0])].map(one => one."
                        + part + ")",
                selector);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }
}
