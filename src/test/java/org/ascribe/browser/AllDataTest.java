package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Inputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is seen over thousands of statements: run with {@code -Dall.data=FOLDER}, whose files are loaded beside the story. */
@EnabledIfSystemProperty(named = "all.data", matches = ".+", disabledReason = "asks for a folder of data")
class AllDataTest extends BrowserTest {
    @BeforeAll
    static void open() {
        Chromium.driver();
        Graph graph = TestGraph.bundled();
        for (Inputs.Recognised input : TestGraph.bean(Inputs.class)
                .find(List.of(Objects.requireNonNull(System.getProperty("all.data"))), null, System.in)) {
            for (Dataset dataset : input.read()) {
                TestGraph.load(dataset);
            }
        }
        open(Site.over(graph));
        page.open("/").shows(".sankey", "China"); // the first time takes longer
    }

    @Test
    void theFirstViewIsThereAtOnceAndComplete() {
        page.open("/").shows(".sankey", "United States").shows("main caption", "statements");
        double shown = page.number("return performance.getEntriesByName('first-view')[0].startTime");
        System.out.printf("First view, all data: %.0f ms (promised: 1500)%n", shown);
        assertThat(shown).isLessThan(4500);
        assertThat(page.number("return document.documentElement.scrollHeight")).isLessThan(20_000);
    }

    @Test
    void isTakenForThePages() throws IOException {
        page.width(1120, 940).open("/#/questions").script("localStorage.setItem('story', 'seen')");
        ScreenshotsTest.take(page.open("/").shows(".sankey", "China"), "all");
        page.width(1360, 1000);
    }

    @Test
    void everyNumberIsThatOfTheQuestionItOpens() {
        page.open("/").shows("main caption", "statements");
        Object different = Chromium.driver().executeAsyncScript("""
                const done = arguments[0];
                (async () => {
                  const [{asked}, {question}] = await Promise.all([import('/js/overview.js'), import('/js/api.js')]);
                  const bars = [...document.querySelectorAll('.sankey .bar[data-focus]:not(.others, .none)')];
                  const wrong = [];
                  for (const bar of bars) {
                    const [key, id] = bar.dataset.focus.split(/:(.*)/s);
                    const {statements} = await question('who-attributed', {...asked({[key]: id}, null), limit: 1});
                    if (statements !== Number(bar.dataset.count)) {
                      wrong.push(`${key} ${id}: ${bar.dataset.count}, not ${statements}`);
                    }
                  }
                  return [bars.length, ...wrong];
                })().then(done, error => done([String(error)]));
                """);
        assertThat((List<?>) Objects.requireNonNull(different)).hasSize(1);
    }

    @Test
    void nothingLiesOnAnythingOnTwentyWalks() {
        page.open("/#/questions");
        for (int seed = 1; seed <= 20; seed++) {
            assertThat(RandomWalk.overlaps("apt31", seed)).as("walk " + seed).isEqualTo(0L);
        }
    }

    @Test
    void aPhoneHasNoEndlessPageAndNothingSticksOut() {
        for (String view : List.of("/", "/#/entity/apt31", "/#/entity/china", "/#/questions/who-attributed")) {
            page.narrow().open(view);
            page.until("all of " + view, () -> page.all("main .loading").isEmpty());
            assertThat(page.number(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(view)
                    .isLessThanOrEqualTo(0);
            assertThat(
                            page.number(
                                    "return [...document.querySelectorAll('td')].filter(cell => cell.scrollHeight > cell.clientHeight + 2).length"))
                    .as("cells of " + view + " that stick out")
                    .isZero();
        }
    }
}
