package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.ascribe.embedded.Ports;
import org.ascribe.graph.Graph;

/** The HTTP server with everything that Micronaut finds to serve. */
final class Server implements AutoCloseable {
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Server(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param port port to listen on, 0 for any free one
     * @throws org.ascribe.failure.Failure if the port is in use
     */
    static Server start(String host, int port, Graph graph) {
        ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .banner(false)
                .properties(Map.of("micronaut.server.host", host, "micronaut.server.port", port == 0 ? -1 : port))
                .singletons(graph)
                .start();
        try {
            return new Server(context, context.getBean(EmbeddedServer.class).start());
        } catch (ServerStartupException e) {
            context.close();
            throw Ports.inUse(port, "--port", e);
        }
    }

    /** Its address on this machine. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
