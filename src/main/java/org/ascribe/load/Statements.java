package org.ascribe.load;

import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * The Cypher of the loader. Labels and types cannot be parameters without costing a scan, so there is one text per kind and
 * type, made from the constants of the vocabulary and from nothing else.
 */
final class Statements {
    /** Lets go of nodes: they stay for those who still own them, and are retired when nobody does. */
    static final String RELEASE_NODES = """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            SET n.owners = row.owners
            FOREACH (x IN CASE WHEN n.dataset = $dataset THEN [1] ELSE [] END | SET n.dataset = null, n.hash = null)
            """;

    static final String RESTORE_NODES =
            "UNWIND $rows AS row MATCH (n:Retired {id: row.id}) REMOVE n:Retired SET n:Entity";

    static final String SET_OWNERS = "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.owners = row.owners";

    private Statements() {}

    /** Creates or replaces the nodes of a kind. */
    static String writeNodes(NodeKind kind) {
        return """
            UNWIND $rows AS row
            MERGE (n:Entity {id: row.id})
            SET n = row.properties, n:%s
            RETURN count(n) AS written
            """.formatted(kind.label());
    }

    /** Takes the nodes of a kind that nobody owns any more out of all answers, and keeps them. */
    static String retireNodes(NodeKind kind) {
        return """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            WHERE n:%1$s AND size(n.owners) = 0
            REMOVE n:Entity:%1$s:Attributor:Accused:Target
            SET n:Retired, n.retiredBy = $import
            """.formatted(kind.label());
    }

    /** Creates or replaces the links of a type. */
    static String writeLinks(RelationshipType type) {
        return """
            UNWIND $rows AS row
            MATCH (a:Entity {id: row.from})
            MATCH (b:Entity {id: row.to})
            MERGE (a)-[r:%s {dataset: $dataset}]->(b)
            SET r = row.properties
            RETURN count(r) AS written
            """.formatted(type.name());
    }

    /** Takes links of a type out of all answers, and keeps what they said under another type. */
    static String retireLinks(RelationshipType type) {
        return """
            UNWIND $rows AS row
            MATCH (a:Entity {id: row.from})-[r:%1$s {dataset: $dataset}]->(b:Entity {id: row.to})
            MERGE (a)-[kept:RETIRED {dataset: $dataset, type: '%1$s'}]->(b)
            SET kept += properties(r), kept.type = '%1$s', kept.retiredBy = $import
            DELETE r
            """.formatted(type.name());
    }

    /** The ends and hashes of the links of a type that a dataset states. */
    static String linksOf(RelationshipType type) {
        return "MATCH (a)-[r:%s {dataset: $dataset}]->(b) RETURN a.id AS from, b.id AS to, r.hash AS hash"
                .formatted(type.name());
    }

    /** The links of a type that a dataset states, sorted. */
    static String exportLinksOf(RelationshipType type) {
        return ("MATCH (a)-[r:%s {dataset: $dataset}]->(b)"
                        + " RETURN a.id AS from, b.id AS to, r AS link ORDER BY from, to")
                .formatted(type.name());
    }
}
