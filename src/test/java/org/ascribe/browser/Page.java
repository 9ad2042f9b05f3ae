package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in the browser, used as a person would use it: everything waits until it is seen. */
final class Page {
    /** How soon a page is looked at again: by default it would be after half a second, which many a wait then takes. */
    private static final Duration SOON = Duration.ofMillis(50);

    private final ChromeDriver driver = Chromium.driver();
    private final Site site;

    Page(Site site) {
        this.site = site;
    }

    /** Opens an address of the explorer in a fresh document, with logs emptied. */
    Page open(String path) {
        return go(path).settled();
    }

    /** Opens an address without waiting for anything. */
    Page go(String path) {
        driver.get("about:blank");
        Chromium.console();
        Chromium.requests();
        driver.get(path.startsWith("/") ? site.at(path) : path);
        return this;
    }

    /** Waits until nothing is loading any more. */
    Page settled() {
        until(
                "something to be shown",
                () -> driver.findElements(By.cssSelector("main .loading")).isEmpty()
                        && !driver.findElements(By.cssSelector("main h1")).isEmpty());
        return this;
    }

    Page width(int width, int height) {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** As narrow as a phone; a window of the desktop cannot be. */
    Page narrow() {
        return width(500, 800).device(Map.of("width", 380, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    private Page device(Map<String, Object> metrics) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
        return this;
    }

    Page select(String selector, String value) {
        new Select(seen(selector)).selectByValue(value);
        return this;
    }

    /** Moves a slider. */
    Page slide(String selector, int value) {
        script(
                "const one = document.querySelector(arguments[0]); one.value = arguments[1];"
                        + "one.dispatchEvent(new Event('input', {bubbles: true}))",
                selector,
                value);
        return this;
    }

    Page click(String selector) {
        seen(selector).click();
        return this;
    }

    /** Clicks what has that text. */
    Page clickText(String selector, String text) {
        until(selector + " with " + text, () -> clicked(selector, text));
        return this;
    }

    /** Clicks the first that has the text, unless the page draws itself anew at that moment. */
    private boolean clicked(String selector, String text) {
        try {
            for (WebElement one : all(selector)) {
                if (one.getText().contains(text)) {
                    script("arguments[0].scrollIntoView({block: 'center'})", one);
                    one.click();
                    return true;
                }
            }
            return false;
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    Page keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Puts a text of several lines in where the focus is, as from the clipboard. */
    Page paste(String text) {
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Presses Tab until something is focused. */
    Page tabTo(String selector) {
        for (int i = 0; i < 80; i++) {
            if (holds("return document.activeElement.matches(arguments[0])", selector)) {
                return this;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    WebElement seen(String selector) {
        until(selector, () -> all(selector).stream().anyMatch(WebElement::isDisplayed));
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return seen(selector).getText();
    }

    /** Waits until a text is there. */
    Page shows(String selector, String text) {
        until(
                selector + " with \"" + text + "\"",
                () -> all(selector).stream().anyMatch(one -> one.getText().contains(text)));
        return this;
    }

    Page back() {
        driver.navigate().back();
        return this;
    }

    Page reload() {
        driver.navigate().refresh();
        return settled();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    boolean holds(String script, Object... arguments) {
        return Boolean.TRUE.equals(script(script, arguments));
    }

    double number(String script) {
        return script(script) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    void until(String what, Supplier<Boolean> condition) {
        new WebDriverWait(driver, Duration.ofSeconds(60), SOON)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "waited for " + what + " at " + address() + "\n"
                        + driver.findElement(By.tagName("body"))
                                .getText()
                                .lines()
                                .limit(30)
                                .toList() + Chromium.console())
                .until(_ -> condition.get());
    }

    /** Nothing was written to the console, and nobody else was asked for anything. */
    void isCalm() {
        assertThat(Chromium.console())
                .as("console")
                .allMatch(line -> line.contains("status of 503")); // a busy machine: the page asks again
        assertThat(elsewhere(Chromium.network())).as("requests").isEmpty();
    }

    /** The addresses outside this site that were asked for. */
    List<String> elsewhere(List<String> network) {
        return Chromium.requests(network).stream()
                .filter(url ->
                        !url.replaceFirst("//127\\.0\\.0\\.1:", "//localhost:").startsWith(site.at("/")))
                // Where its Neo4j Browser is, the page asks, but does not go.
                .filter(url -> !url.startsWith(site.neo4jBrowser()))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }
}
