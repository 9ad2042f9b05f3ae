package org.ascribe.load.write;

import org.ascribe.schema.RelationshipType;

/**
 * The Cypher of the loader. Every text takes the database a while to plan when it is new to it, so there are few. What looks for
 * relationships names their type, because a type that is a parameter costs a scan; what creates them need not.
 */
final class Statements {
    /** Lets go of nodes: they stay for those who still own them, and are retired when nobody does. */
    static final String RELEASE_NODES = """
            UNWIND $rows AS row
            MATCH (n:Ascribe {id: row.id})
            SET n.owners = row.owners
            FOREACH (x IN CASE WHEN n.dataset = $dataset THEN [1] ELSE [] END | SET n.dataset = null, n.hash = null)
            """;

    static final String RESTORE_NODES = "UNWIND $rows AS row MATCH (n:AscribeRetired {id: row.id})"
            + " REMOVE n:AscribeRetired SET n:Ascribe:Entity";

    /** Takes their kind from nodes that are about to get another. */
    static final String TURN_NODES = "UNWIND $rows AS row MATCH (n:Ascribe {id: row.id}) REMOVE n:$(row.kind)";

    static final String SET_OWNERS = "UNWIND $rows AS row MATCH (n:Ascribe {id: row.id}) SET n.owners = row.owners";

    /** Creates or replaces nodes. */
    static final String WRITE_NODES = """
            UNWIND $rows AS row
            MERGE (n:Ascribe {id: row.id})
            SET n = row.properties, n:Entity, n:$(row.kind)
            """;

    /** Creates links that are not there. */
    static final String CREATE_LINKS = """
            UNWIND $rows AS row
            MATCH (a:Ascribe {id: row.from})
            MATCH (b:Ascribe {id: row.to})
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties
            """;

    /** Takes the nodes that nobody owns any more out of all answers, and keeps them. */
    static final String RETIRE_NODES = """
            UNWIND $rows AS row
            MATCH (n:Ascribe {id: row.id})
            WHERE size(n.owners) = 0
            REMOVE n:Ascribe:Entity:Attributor:Accused:Target, n:$(row.kind)
            SET n:AscribeRetired, n.retiredBy = $import
            """;

    /** The datasets are compared as a whole the next time that they are loaded. */
    static final String UNSETTLE =
            "UNWIND $rows AS row MATCH (i:AscribeImport {dataset: row.dataset}) SET i.contentHash = null";

    private Statements() {}

    /** Replaces what links of a type say. */
    static String changeLinks(RelationshipType type) {
        return found(type) + "SET r = row.properties";
    }

    /** Deletes links of a type that stand elsewhere already. */
    static String deleteLinks(RelationshipType type) {
        return found(type) + "DELETE r";
    }

    /** Takes links of a type out of all answers, and keeps what they said under another type. */
    static String retireLinks(RelationshipType type) {
        return found(type) + """
            MERGE (a)-[kept:RETIRED {dataset: $dataset, type: '%s', key: row.key}]->(b)
            SET kept += properties(r), kept.type = '%s', kept.retiredBy = $import
            DELETE r
            """.replace("%s", type.name());
    }

    private static String found(RelationshipType type) {
        return """
            UNWIND $rows AS row
            MATCH (a:Ascribe {id: row.from})-[r:%s {dataset: $dataset}]->(b:Ascribe {id: row.to})
            WHERE elementId(r) = row.element
            """.replace("%s", type.name());
    }
}
