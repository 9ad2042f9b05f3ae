package org.ascribe.browser;

import io.micronaut.core.util.StringUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, driven over its own protocol; one for the test JVM. */
final class Chromium {
    private static final Path BROWSER = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));
    private static final Dimension WIDE = new Dimension(1360, 1000);
    private static @Nullable ChromeDriver driver;

    /** Where it saves what pages hand out. */
    static final Path SAVED = Path.of("target/saved").toAbsolutePath();

    private Chromium() {}

    /** The browser; the test is skipped, with the reason, where there is none. */
    static synchronized ChromeDriver driver() {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!there) {
            System.err.println("Browser tests are skipped: no " + BROWSER + " and " + DRIVER
                    + " (apt-get install chromium chromium-driver, or -Dchromium=... -Dchromedriver=...)");
        }
        Assumptions.assumeTrue(there, "no Chromium on this machine");
        ChromeDriver running = driver;
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::quit));
            driver = running;
        }
        return running;
    }

    private static ChromeDriver start() {
        try {
            Path profile = Files.createTempDirectory("chromium");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(BROWSER.toFile());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    // Else each page that is opened starts two processes, which takes more time than the page.
                    "--process-per-site",
                    "--disable-features=SpareRendererForSitePerProcess",
                    "--no-first-run",
                    "--lang=en-GB",
                    "--user-data-dir=" + profile);
            options.setExperimentalOption("prefs", Map.of("download.default_directory", SAVED.toString()));
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            ChromeDriver made = new ChromeDriver(service, options);
            made.manage().window().setSize(WIDE);
            made.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser wrote to its console since the last time it was asked. */
    static List<String> console() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses that pages asked for since the last time. */
    static List<String> requests() {
        return requests(network());
    }

    static List<String> requests(List<String> network) {
        return network.stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]+)\".*", "$1"))
                .filter(StringUtils::isNotEmpty)
                .toList();
    }

    /** What happened on the network since the last time, as the browser tells it. */
    static List<String> network() {
        return driver().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network."))
                .toList();
    }
}
