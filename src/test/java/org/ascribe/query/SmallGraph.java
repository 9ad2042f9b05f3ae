package org.ascribe.query;

import org.ascribe.graph.Graph;

/** A small made-up graph with a bit of everything; tests only read it. */
public final class SmallGraph {
    private static final CypherFixture FIXTURE =
            new CypherFixture("/lookup/small-graph.cypher", "import:small-graph:1");

    private SmallGraph() {}

    /** The graph, filled again where another test has emptied it. */
    public static Graph graph() {
        return FIXTURE.graph();
    }
}
