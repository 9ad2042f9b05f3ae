package org.ascribe.export;

import java.io.IOException;

/** A graph that is being written for a program that draws or counts: all nodes first, then the relationships. */
public interface Drawing {
    /** What a drawing says of itself: a picture of accusations must not be taken for one of facts. */
    String DISCLAIMER = "Allegations on record, each by those who are named; no findings of guilt.";

    /** Writes what comes before the first node. */
    void begin() throws IOException;

    /** Writes a node. */
    void node(Vertex vertex) throws IOException;

    /** Writes a relationship between nodes that were written. */
    void link(Edge edge) throws IOException;

    /** Writes what comes behind the last relationship. */
    void end() throws IOException;
}
