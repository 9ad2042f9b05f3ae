package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.failure.Failure;
import org.ascribe.load.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;

/** What a cluster needs to be told, as seen on the way to a single server: what each transaction must have seen. */
class BookmarksTest {
    private BoltProxy proxy;
    private Graph graph;

    @BeforeEach
    void open() throws IOException {
        Connection direct = TestGraph.empty().connection();
        TestGraph.address(); // what is written here is no longer what others think is there
        proxy = new BoltProxy(direct.uri());
        graph = Graph.open(at(proxy.address()));
    }

    @AfterEach
    void close() throws IOException {
        graph.close();
        proxy.close();
    }

    @Test
    void eachTransactionTellsTheBookmarkOfTheOneBefore() {
        graph.write(List.of(new Statement("CREATE (:Entity {id: 'a'})", Map.of())));
        graph.command("CREATE INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON (n.key)");
        graph.read("MATCH (n:Entity) RETURN n.id", Map.of());
        graph.command("MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS");
        graph.reading(() -> graph.read("MATCH (n:Entity) RETURN n.id", Map.of()));
        // More than fits into one chunk of a message.
        graph.write("CREATE (:Entity {id: 'b', words: $words})", Map.of("words", "long ".repeat(50_000)));
        graph.read("RETURN 1 AS one", Map.of(), row -> {});
        graph.verify();

        assertThat(proxy.begun()).hasSize(8);
        assertThat(proxy.begun().getFirst().bookmarks()).isEmpty();
        assertThat(told(proxy.seen())).isEqualTo(given(proxy.seen()));
    }

    @Test
    void aLoadTellsThemAllTheWay() {
        try (ApplicationContext beans =
                ApplicationContext.builder().singletons(graph).banner(false).start()) {
            Dataset small = Fixture.of(new CuratedYaml(), "curated/small.yaml").dataset();
            beans.getBean(Loader.class).load(small, Loader.Options.of("test"));
        }

        List<BoltProxy.Begin> begun = proxy.begun();
        assertThat(begun).hasSizeGreaterThan(10);
        assertThat(begun.subList(1, begun.size()))
                .allSatisfy(begin ->
                        assertThat(begin.bookmarks()).as(begin.toString()).isNotEmpty());
    }

    @Test
    void whoHasAnotherPatienceReadsWhatTheOtherHasWritten() {
        graph.write("CREATE (:Entity {id: 'a'})", Map.of());
        Connection.Budget other = new Connection.Budget(
                Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(15), 1);
        try (Graph impatient = graph.within(other)) {
            impatient.read("MATCH (n:Entity) RETURN n.id", Map.of());
        }

        assertThat(told(proxy.seen())).isEqualTo(given(proxy.seen()));
        assertThat(proxy.begun()).extracting(BoltProxy.Begin::mode).containsExactly("w", "r");
    }

    @Test
    void bookmarksThatTheDatabaseDoesNotTakeAreForgotten() {
        Bookmarks ofAnother = new Bookmarks(Set.of(Bookmark.from("of another database")));
        try (Graph same = Graph.open(at(proxy.address()), ofAnother)) {
            Failure failure = catchThrowableOfType(Failure.class, () -> same.read("RETURN 1 AS one", Map.of()));
            assertThat(failure.kind()).isEqualTo(Failure.Kind.OVERLOADED);
            assertThat(failure).hasMessageContaining("what was written before");

            assertThat(same.read("RETURN 1 AS one", Map.of()).rows()).hasSize(1);
        }
    }

    /** The bookmarks that transactions came with, from the second on. */
    private static List<List<String>> told(List<BoltProxy.Seen> seen) {
        return seen.stream()
                .filter(BoltProxy.Begin.class::isInstance)
                .map(begin -> ((BoltProxy.Begin) begin).bookmarks())
                .skip(1)
                .toList();
    }

    /** The bookmarks that the transactions before those were given. */
    private static List<List<String>> given(List<BoltProxy.Seen> seen) {
        List<List<String>> given = new ArrayList<>();
        String last = "";
        for (BoltProxy.Seen one : seen) {
            switch (one) {
                case BoltProxy.End end -> last = end.bookmark();
                case BoltProxy.Begin begin -> given.add(List.of(last));
            }
        }
        return given.subList(1, given.size());
    }

    private static Connection at(URI uri) {
        return new Connection(uri, "neo4j", "neo4j", null, Connection.Budget.LOADER);
    }
}
