package org.ascribe.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the explorer on a wide screen: one page over one site, no script of which may fail. */
@SuppressWarnings("NullAway.Init") // by open, before the first test
abstract class BrowserTest {
    static Site site;
    static Page page;

    /** Opens the page over a site, which is closed after the last test. */
    static void open(Site over) {
        site = over;
        page = new Page(over);
    }

    @AfterAll
    static void close() {
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void wide() {
        page.width(1360, 1000);
    }

    @AfterEach
    void staysCalm() {
        page.isCalm();
    }
}
