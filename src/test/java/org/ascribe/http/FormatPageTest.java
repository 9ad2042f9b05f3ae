package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;

/** The page about the format of datasets has every key and says how it is written. */
class FormatPageTest {

    @Test
    void describesEveryKeyWithAnExample() {
        try (Api api = Api.over(TestGraph.empty())) {
            String page = api.get("/docs/format").body();
            assertThat(page)
                    .contains("<h2 id=\"attribution\">attribution</h2>")
                    .contains(
                            "<b><code>publisher</code></b>", "<code>status: standing</code>", "<code>grade: A1</code>")
                    .contains("<code>OVERLAPS</code>", "<code>MAY_BE</code>", "statedBy, sources")
                    .contains(
                            "data-title=\"What it says\">",
                            "dataset: everything",
                            "A list, each a <a href=\"#link\">link</a>")
                    .doesNotContain("{{");
            assertThat(api.get("/docs").body()).contains("href=\"./docs/format\"");
        }
    }
}
