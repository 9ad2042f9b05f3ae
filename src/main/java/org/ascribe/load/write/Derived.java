package org.ascribe.load.write;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Statement;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * What follows from what is written, for the entities that a load touches and no others: role labels, the states of
 * agencies, and until when a version of a statement stood. It
 * goes into the same transaction, so that there is never one without the other.
 */
final class Derived {
    private static final String ROLES = CypherFiles.read("load/roles.cypher");
    private static final String STATES = CypherFiles.read("load/agency-states.cypher");
    private static final String STANDING = CypherFiles.read("load/standing.cypher");
    private static final String TURNED = CypherFiles.read("load/turned.cypher");

    private static final Set<NodeKind> HAVE_STATES = EnumSet.of(NodeKind.AGENCY, NodeKind.STATE);

    private final Map<String, NodeKind> before = new HashMap<>();
    private final Set<String> around = new HashSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final Set<String> claims = new TreeSet<>();

    /** Before anything is written: reads whose roles follow from entities that become something else, given with what they are. */
    void prepare(Graph graph, Map<String, NodeKind> turned) {
        before.putAll(turned);
        if (!turned.isEmpty()) {
            graph.read(TURNED, Map.of("ids", List.copyOf(turned.keySet())))
                    .rows()
                    .forEach(row -> around.add(String.valueOf(row.get("id"))));
        }
    }

    /** An entity is written. */
    void node(String id, NodeKind kind) {
        NodeKind old = before.getOrDefault(id, kind);
        if (old != kind) {
            roles.addAll(around);
        }
        if (HAVE_STATES.contains(kind) || HAVE_STATES.contains(old)) {
            states.add(id);
        }
        if (kind == NodeKind.ATTRIBUTION) {
            claims.add(id);
        }
    }

    /** A link is written or retired. */
    void link(RelationshipType type, String from, String to) {
        switch (type) {
            case MADE -> roles.add(from);
            case POINTS_TO, TARGETED -> roles.add(to);
            case PART_OF -> states.add(from);
            case REPORTS_SAME_STATEMENT -> claims.addAll(List.of(from, to));
            default -> {}
        }
    }

    /** The statements for what was touched since the last time. */
    Stream<Statement> statements() {
        Stream<Statement> statements = Stream.of(
                        statement(ROLES, roles), statement(STATES, states), statement(STANDING, claims))
                .flatMap(Optional::stream);
        roles.clear();
        states.clear();
        claims.clear();
        return statements;
    }

    private static Optional<Statement> statement(String cypher, Set<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Statement(cypher, Map.of("ids", List.copyOf(ids))));
    }
}
