package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page as it is printed. */
class PaperTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @Test
    void paperIsLightAndNothingOnItIsCut() {
        ChromeDriver driver = Chromium.driver();
        page.open("/#/entity/apt31").shows("main", "Documents");
        page.script("document.documentElement.dataset.theme = 'dark'");
        page.width(720, 1000); // what is left of a sheet between its margins
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            page.script("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.script("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.script("return getComputedStyle(document.body).color"))
                    .isEqualTo("rgb(29, 33, 38)");
            assertThat(page.number("return document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(page.number("return [...document.querySelectorAll('main svg, main td, main li')]"
                            + ".filter(one => one.getBoundingClientRect().right > innerWidth + 1).length"))
                    .isZero();
            assertThat(page.seen("main table thead th").getText())
                    .as("what stands on each sheet")
                    .isEmpty();
            assertThat(page.script(
                            "return getComputedStyle(document.querySelector('main thead th'), '::before').content"))
                    .isEqualTo("\"Date\"");
            assertThat(page.seen("main table tbody tr").getCssValue("display")).isEqualTo("table-row");
        } finally {
            page.script("dispatchEvent(new Event('afterprint'))");
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
        assertThat(page.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
        page.script("delete document.documentElement.dataset.theme");
    }
}
