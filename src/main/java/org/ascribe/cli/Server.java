package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.HashMap;
import java.util.Optional;
import org.ascribe.embedded.Ports;
import org.ascribe.graph.Graph;
import org.ascribe.http.Draining;
import org.ascribe.http.FirstAnswers;
import org.ascribe.http.Neo4jBrowser;
import org.ascribe.http.Watched;
import org.ascribe.load.find.Inputs;
import org.ascribe.validation.Validator;

/** The HTTP server with everything that Micronaut finds to serve. */
final class Server implements AutoCloseable {
    private static final int BUILD_DIGITS = 8;

    private final ApplicationContext context;
    private final ServeOptions options;

    private Server(ApplicationContext context, ServeOptions options) {
        this.context = context;
        this.options = options;
    }

    /**
     * Sets it up without listening yet.
     *
     * @param graph what it answers from
     */
    static Server prepare(ServeOptions options, Graph graph) {
        var properties = new HashMap<>(options.properties(System.getenv()));
        ProgramVersion.mark().ifPresent(mark -> properties.put("ascribe.build", mark.substring(0, BUILD_DIGITS)));
        properties.put("ascribe.version", ProgramVersion.number());
        return new Server(
                Beans.builder().properties(properties).singletons(graph).start(), options);
    }

    /** The validator with all its rules. */
    Validator validator() {
        return context.getBean(Validator.class);
    }

    /** What finds and reads files. */
    Inputs inputs() {
        return context.getBean(Inputs.class);
    }

    /** What tells those who ask what comes of watched files. */
    Watched watched() {
        return context.getBean(Watched.class);
    }

    /**
     * Starts to listen.
     *
     * @throws org.ascribe.failure.Failure if the port is in use
     */
    void start() {
        context.getBean(FirstAnswers.class).expect();
        try {
            server().start();
        } catch (ServerStartupException e) {
            throw Ports.inUse(options.port(), "--port", e);
        }
    }

    /** Has the database plan what people look at first; it does so again by itself whenever the data have changed. */
    void planAhead() {
        context.getBean(FirstAnswers.class).begin();
    }

    /** Its address on this machine. */
    URI address() {
        return options.reachedAt(server().getPort());
    }

    /** The address of Neo4j Browser on this machine, where it is served. */
    Optional<URI> neo4jBrowser() {
        return context.findBean(Neo4jBrowser.class).map(browser -> options.browserAt(browser.port()));
    }

    /** The address of the port for operators, where there is one. */
    Optional<URI> management() {
        return context.getProperty("ascribe.http.management-port", Integer.class)
                .map(options::operatedAt);
    }

    private EmbeddedServer server() {
        return context.getBean(EmbeddedServer.class);
    }

    /** Ends it when what was asked is answered; whoever watches it is told before. */
    @Override
    public void close() {
        if (server().isRunning()) {
            context.getBean(Draining.class).run();
        }
        context.close();
    }
}
