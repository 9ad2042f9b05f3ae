package org.ascribe.load.write;

import org.ascribe.graph.CypherFiles;
import org.ascribe.schema.RelationshipType;

/**
 * The statements that write the difference. Every text takes the database a while to plan when it is new to it, so there are few. What
 * looks for relationships names their type, because a type that is a parameter costs a scan; what creates them need not.
 */
final class Statements {
    static final String RELEASE_NODES = CypherFiles.read("load/release-nodes.cypher");
    static final String RESTORE_NODES = CypherFiles.read("load/restore-nodes.cypher");
    static final String TURN_NODES = CypherFiles.read("load/turn-nodes.cypher");
    static final String SET_OWNERS = CypherFiles.read("load/set-owners.cypher");
    static final String WRITE_NODES = CypherFiles.read("load/write-nodes.cypher");
    static final String CREATE_LINKS = CypherFiles.read("load/create-links.cypher");
    static final String RETIRE_NODES = CypherFiles.read("load/retire-nodes.cypher");
    static final String UNSETTLE = CypherFiles.read("imports/unsettle.cypher");

    private Statements() {}

    /** Replaces what links of a type say. */
    static String changeLinks(RelationshipType type) {
        return CypherFiles.read("load/change-links.cypher", type);
    }

    /** Deletes links of a type that stand elsewhere already. */
    static String deleteLinks(RelationshipType type) {
        return CypherFiles.read("load/delete-links.cypher", type);
    }

    /** Takes links of a type out of all answers, and keeps what they said under another type. */
    static String retireLinks(RelationshipType type) {
        return CypherFiles.read("load/retire-links.cypher", type);
    }
}
