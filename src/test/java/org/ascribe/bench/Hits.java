package org.ascribe.bench;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Bundle;
import org.ascribe.query.Catalogue;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Prints how many database hits each local question takes with synthetic graphs of growing size beside the bundled story:
 * {@code Hits FILE...}, datasets of JSON lines, the smallest first. Ends with 1 if a question is not flat.
 */
public final class Hits {
    /** Bytes. The harness's own 8 MB make a graph of a million records wait for the disk at each step. */
    private static final long PAGE_CACHE = 3L << 30;

    private Hits() {}

    /** Measures. */
    public static void main(String[] files) throws IOException {
        List<Map<String, Long>> beside = new ArrayList<>();
        for (String file : files) {
            beside.add(measure(Path.of(file)));
        }
        System.exit(LocalHits.print(beside).isEmpty() ? 0 : 1);
    }

    private static Map<String, Long> measure(Path file) throws IOException {
        try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
                        .withDisabledServer()
                        .withConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                        .build();
                Graph graph =
                        Graph.open(new Connection(neo4j.boltURI(), "neo4j", "neo4j", null, Connection.Budget.LOADER));
                ApplicationContext beans = ApplicationContext.builder()
                        .singletons(graph)
                        .banner(false)
                        .start()) {
            beans.getBean(Loader.class).load(Bundle.STORY.read(), Loader.Options.of("bundled"));
            Graft.put(file, neo4j.defaultDatabaseService());
            return LocalHits.of(neo4j.defaultDatabaseService(), beans.getBean(Catalogue.class));
        }
    }
}
