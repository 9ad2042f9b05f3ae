package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.load.Bundle;
import org.ascribe.load.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Neo4j Browser as served, on an embedded database with a password. */
class Neo4jBrowserTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EmbeddedNeo4j neo4j;

    @SuppressWarnings("NullAway.Init")
    private static Graph graph;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @SuppressWarnings("NullAway.Init")
    private static ChromeDriver driver;

    @BeforeAll
    static void open() {
        driver = Chromium.driver();
        neo4j = EmbeddedNeo4j.start(new Home(folder), 0);
        graph = Graph.open(neo4j.connection(Connection.Budget.LOADER));
        site = Site.over(graph);
        Bundle.read().forEach(dataset -> site.bean(Loader.class).load(dataset, Loader.Options.of("bundled")));
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
            graph.close();
            neo4j.close();
        }
    }

    /** It keeps no password: each page load asks for it. */
    private static void logIn(String path) {
        driver.get(site.at(path));
        find("[data-testid=password]").sendKeys(graph.connection().password());
        driver.findElement(By.cssSelector("[data-testid=connect]")).click();
        until(
                "to be connected",
                () -> driver.findElements(By.cssSelector("[data-testid=connect]"))
                        .isEmpty());
    }

    @Test
    void knowsTheDatabaseAndLogsIn() {
        until(
                "to be connected",
                () -> driver.findElement(By.tagName("body")).getText().contains("neo4j"));
    }

    @Test
    void threeFavouritesRunAndDrawNodes() throws Exception {
        for (String question : new String[] {"who-attributed", "chain-of-command", "aliases"}) {
            String statements = Files.readString(Path.of("cypher/browser/favourites/" + question + ".cypher"));
            run(statements);
            until(
                    question + " to be drawn",
                    () -> driver.findElements(By.cssSelector("g.node")).size() > 2);
        }
    }

    @Test
    void guideOpensBesideTheEditorAndItsQueriesRun() {
        logIn("/browser/?cmd=guide&arg=" + encoded(site.at("/guides/guide.html")));
        until("the guide", () -> text().contains("Who attributed what to whom"));
        assertThat(text()).contains("allegation on record");
    }

    private static void run(String statements) {
        logIn("/browser/?cmd=edit&arg=" + encoded(statements));
        until("the statements in the editor", () -> text().contains("MATCH"));
        find("[data-testid=editor-Run]").click();
    }

    private static String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static WebElement find(String selector) {
        until(selector, () -> !driver.findElements(By.cssSelector(selector)).isEmpty());
        return driver.findElement(By.cssSelector(selector));
    }

    private static void until(String what, Supplier<Boolean> condition) {
        try {
            new WebDriverWait(driver, Duration.ofSeconds(60))
                    .ignoring(WebDriverException.class)
                    .until(_ -> condition.get());
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "waited for " + what + ": " + text() + " " + driver.getScreenshotAs(OutputType.FILE), e);
        }
    }
}
