package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.ascribe.embedded.Ports;
import org.ascribe.graph.Graph;
import org.ascribe.validation.Validator;

/** The HTTP server with everything that Micronaut finds to serve. */
final class Server implements AutoCloseable {
    private final ApplicationContext context;
    private final int port;

    private Server(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /**
     * Sets it up without listening yet.
     *
     * @param port port to listen on, 0 for any free one
     * @param graph what it answers from
     */
    static Server prepare(String host, int port, Graph graph) {
        Map<String, Object> properties =
                Map.of("micronaut.server.host", host, "micronaut.server.port", port == 0 ? -1 : port);
        return new Server(
                Beans.builder().properties(properties).singletons(graph).start(), port);
    }

    /** The validator with all its rules. */
    Validator validator() {
        return context.getBean(Validator.class);
    }

    /**
     * Starts to listen.
     *
     * @throws org.ascribe.failure.Failure if the port is in use
     */
    void start() {
        try {
            server().start();
        } catch (ServerStartupException e) {
            throw Ports.inUse(port, "--port", e);
        }
    }

    /** Its address on this machine. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server().getPort());
    }

    private EmbeddedServer server() {
        return context.getBean(EmbeddedServer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
