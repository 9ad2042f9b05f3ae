package org.ascribe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The functions of the page's modules, each called by itself in the browser: the facts lie beside, in JavaScript. */
class ModulesTest extends BrowserTest {
    private static final Path FACTS = Path.of("src/test/resources/web/test");
    private static final String HELPER = "facts";

    @BeforeAll
    static void open() {
        Chromium.driver();
        open(Site.bundled());
    }

    @TestFactory
    Stream<DynamicContainer> holdWhatTheyPromise() throws IOException {
        page.open("/#/questions");
        try (Stream<Path> files = Files.list(FACTS)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.js$", ""))
                    .filter(module -> !module.equals(HELPER))
                    .sorted()
                    .toList()
                    .stream()
                    .map(ModulesTest::facts);
        }
    }

    private static DynamicContainer facts(String module) {
        List<?> tried = (List<?>) Objects.requireNonNull(Chromium.driver().executeAsyncScript("""
                        const [module, done] = arguments;
                        import('/test/facts.js').then(({tried}) => tried(module))
                          .then(done, error => done([['can be loaded', String(error)]]));
                        """, module));
        assertThat(tried).as(module).isNotEmpty();
        assertThat(Chromium.console())
                .as(module)
                .allMatch(line -> line.contains("status of 404")); // of a name nobody has
        return DynamicContainer.dynamicContainer(
                module,
                tried.stream()
                        .map(List.class::cast)
                        .map(fact -> DynamicTest.dynamicTest(
                                String.valueOf(fact.get(0)),
                                () -> assertThat(fact.get(1)).isNull())));
    }
}
