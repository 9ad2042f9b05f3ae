package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.Entities;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Overview;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for what people look at first whenever the data have changed, so that the database has planned it by then. Planning takes
 * longer than answering, depends on how much there is, and is lost where a request that waits for it runs out of time.
 */
@Singleton
public final class FirstAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

    private final Graph graph;
    private final boolean ahead;
    private final AtomicReference<@Nullable String> due = new AtomicReference<>();

    FirstAnswers(Graph graph, @Value("${ascribe.plan-ahead:false}") boolean ahead) {
        this.graph = graph;
        this.ahead = ahead;
    }

    /**
     * Begins with it and comes back at once; once more after that where the data have changed meanwhile.
     *
     * @param version tells these data from others
     */
    public void prepare(String version) {
        if (ahead && due.getAndSet(version) == null) {
            Thread.startVirtualThread(this::ask);
        }
    }

    private void ask() {
        String version;
        do {
            version = due.get();
            // Nobody waits for this, so it may take the time of a load.
            try (Graph patient = graph.within(Connection.Budget.LOADER)) {
                ask(patient);
                LOG.info("The first answers are planned");
            } catch (RuntimeException e) {
                // Nobody asked for it: those who do hear of it, if it is still so.
                LOG.debug("The first answers could not be planned", e);
            }
        } while (!due.compareAndSet(version, null));
    }

    private static void ask(Graph graph) {
        new Overview(graph).of(null);
        Entities entities = new Entities(graph);
        for (NodeKind kind : NodeKind.BUT_NAMES) {
            entities.of(Set.of(kind), null, 0, 1)
                    .items()
                    .forEach(listed -> EntityCard.over(graph).of(listed.entity().id()));
        }
    }
}
