package org.ascribe.query;

import java.util.List;
import java.util.Set;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;

/**
 * An entity that a name led to.
 *
 * @param entity the one that carries the name
 * @param standing the one that stands for it: the hub of its accepted cluster, or itself
 * @param matched the name as it is written in the graph
 * @param alias whether that is an alias rather than the entity's own name
 * @param byId whether it was its id that led to it
 * @param names the names that were compared: its own and, where they were asked for, its aliases
 */
record Hit(GraphNode entity, GraphNode standing, String matched, boolean alias, boolean byId, List<String> names) {

    static final int ID = 0;
    static final int OWN_NAME = 1;
    static final int ALIAS = 2;
    private static final int OTHER = 3;

    static Hit of(Row row) {
        return new Hit(
                row.node("entity"),
                row.node("standing"),
                row.text("matched"),
                row.flag("alias"),
                row.has("byId") && row.flag("byId"),
                row.texts("names"));
    }

    /** Whether the entity, or the one that stands for it, is of one of the kinds. */
    boolean fits(Set<NodeKind> kinds) {
        return kinds.contains(standing.kind()) || kinds.contains(entity.kind());
    }

    /** The one to answer with: what stands for the entity, unless only the entity itself is of a fitting kind. */
    GraphNode answer(Set<NodeKind> kinds) {
        return kinds.contains(standing.kind()) ? standing : entity;
    }

    /** The same with another text that was found. */
    Hit matching(String text) {
        return new Hit(entity, standing, text, alias, byId, names);
    }

    /** Lower is nearer: ids, then own names, then aliases, then the names of documents and statements. */
    int distance() {
        return byId ? ID : NodeKind.THINGS.contains(entity.kind()) ? (alias ? ALIAS : OWN_NAME) : OTHER;
    }
}
