package org.ascribe.mcp;

import java.util.function.Supplier;
import org.ascribe.graph.Graph;

/** The graph that calls ask: opened by the first of them that needs it, and asked as patiently as whoever serves it wants. */
@FunctionalInterface
public interface AskedGraph {
    /**
     * The graph.
     *
     * @throws org.ascribe.failure.Failure if it cannot be opened, which is the answer to the call
     */
    Graph graph();

    /** What is read from it; a server that has just started may try more than once. */
    default <T> T patiently(Supplier<T> answer) {
        return answer.get();
    }
}
