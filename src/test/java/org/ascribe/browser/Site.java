package org.ascribe.browser;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.http.Neo4jBrowser;

/** The server as it runs, over a graph of the test. */
final class Site implements AutoCloseable {
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Site(Graph graph, Map<String, Object> properties) {
        context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of("micronaut.server.port", -1, "ascribe.http.browser-port", 0))
                .properties(properties)
                .singletons(graph)
                .start();
        server = context.getBean(EmbeddedServer.class).start();
    }

    /** Over the bundled data, on any port. */
    static Site bundled() {
        return over(TestGraph.bundled());
    }

    static Site over(Graph graph) {
        return over(graph, Map.of());
    }

    static Site over(Graph graph, Map<String, Object> properties) {
        return new Site(graph, properties);
    }

    /** The server again, where it was before it went away. */
    static Site again(Graph graph, int port) {
        return new Site(graph, Map.of("micronaut.server.port", port));
    }

    int port() {
        return server.getPort();
    }

    /** An address of it; a path as {@code /#/entity/apt31}. */
    String at(String path) {
        return "http://localhost:" + port() + path;
    }

    /** The address of Neo4j Browser, which is on a port of its own. */
    String neo4jBrowser() {
        return "http://localhost:" + bean(Neo4jBrowser.class).port() + "/";
    }

    /** A bean of it. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
