package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;

/**
 * Takes the pictures of the README and its pages on every run, into {@code target/screenshots}; {@code -Dscreenshots.update=true} puts them
 * where they show them. Fonts differ between machines, so pixels are not compared.
 */
class ScreenshotsTest {
    private static final Path TAKEN = Path.of("target/screenshots");
    private static final Path SHOWN = Path.of("src/site/screenshots");
    private static final String STEPS =
            "*apt31~>apt31,RUN_BY,out,Agency~>mss,PART_OF,out,State~@apt31,in~>apt31,FRONT_FOR,in,Company~>apt31,MEMBER_OF,in,Person";

    @Test
    void ofTheMainViews() throws IOException {
        Chromium.driver();
        try (Site site = Site.bundled()) {
            Page page = new Page(site).width(1120, 940).open("/#/questions");
            page.script("localStorage.setItem('story', 'seen')");
            take(page.open("/").shows(".sankey", "China"), "overview");
            take(
                    page.open("/#/entity/apt31")
                            .shows(".record-lead", "Accused by")
                            .shows(".toc", "Timeline")
                            .shows("main", "almost certain"),
                    "entity");
            take(
                    page.open("/#/graph?sel=apt31&ops=" + STEPS)
                            .shows(".counts", "17 nodes")
                            .shows(".panel", "Expand"),
                    "graph");
        }
    }

    @Test
    void ofTheRecord() throws IOException {
        Chromium.driver();
        try (Site site = Site.over(TestGraph.withRecord())) {
            Page page = new Page(site).width(1120, 940).open("/#/questions");
            page.script("localStorage.setItem('story', 'seen')");
            take(page.open("/").shows(".sankey", "Russia"), "record");
        }
    }

    static void take(Page page, String name) throws IOException {
        page.until("the page to be calm", () -> page.holds("return document.fonts.status === 'loaded'"));
        byte[] picture = Chromium.driver().getScreenshotAs(OutputType.BYTES);
        assertThat(picture.length).isBetween(30_000, 450_000);
        write(TAKEN, name, picture);
        if (Boolean.getBoolean("screenshots.update")) {
            write(SHOWN, name, picture);
        }
        assertThat(Path.of("src/site/analyst.md")).content().contains("(screenshots/" + name + ".png)");
        assertThat(SHOWN.resolve(name + ".png")).exists();
    }

    private static void write(Path folder, String name, byte[] picture) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), picture);
    }
}
