package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/** Takes the pictures of the README, when asked to with {@code -Dscreenshots.update=true}. */
@EnabledIfSystemProperty(named = "screenshots.update", matches = "true")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("src/site/screenshots");

    @Test
    void ofTheMainViews() throws IOException {
        Chromium.driver();
        try (Site site = Site.bundled()) {
            Page page = new Page(site).width(1280, 860);
            take(page.open("/").shows(".sankey", "China"), "overview");
            take(page.open("/#/entity/apt31").shows(".chain", "China").shows("main", "almost certain"), "entity");
            String steps = "*apt31~>apt31,RUN_BY,out,Agency~>apt31,MEMBER_OF,in,Person~>apt31,POINTS_TO,in,Attribution";
            take(
                    page.open("/#/graph?sel=apt31&ops=" + steps)
                            .shows(".counts", "31 nodes")
                            .shows(".panel", "Expand"),
                    "graph");
        }
    }

    private static void take(Page page, String name) throws IOException {
        page.until("the page to be calm", () -> page.holds("return document.fonts.status === 'loaded'"));
        byte[] picture = Chromium.driver().getScreenshotAs(OutputType.BYTES);
        assertThat(picture.length).isLessThan(200_000);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), picture);
    }
}
