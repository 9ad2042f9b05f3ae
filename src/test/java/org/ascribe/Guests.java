package org.ascribe;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * Somebody else's nodes in the database of the tests: with our labels and without, with ids and names of ours and with none at all,
 * tied to each other and to every node of ours by all our relationship types and some of their own.
 */
public final class Guests {
    private static final List<String> LABELS =
            Arrays.stream(NodeKind.values()).map(NodeKind::label).toList();
    private static final List<String> TYPES =
            Arrays.stream(RelationshipType.values()).map(Enum::name).toList();

    /** Of each kind: twins of up to two entities of ours, one with nothing, one with numbers where ours have texts. */
    private static final String OF_OUR_KINDS = """
            UNWIND $labels AS label
            CALL (label) {
              MATCH (ours:Ascribe {kind: label})
              WITH ours ORDER BY ours.id LIMIT 2
              RETURN ours {.id, .name, .key, .latin, .kind, .url} AS properties
            UNION ALL
              RETURN {} AS properties
            UNION ALL
              RETURN {id: 7, name: 8, key: 9, kind: 10, dateFrom: 'soon', onRecord: 11, owners: 12, state: 13} AS properties
            }
            CREATE (n:Guest:Entity:$(label)) SET n = properties
            """;

    private static final String OF_OTHER_KINDS = """
            CREATE (:Guest:Note {text: 'APT31'}), (:Guest:Retired {id: 'apt31'}), (:Guest:Import {id: 'import:china-2024:1'}),
              (:Guest:Import {dataset: 'china-2024', number: 99, status: 'complete', contentHash: 'x'}), (:Guest:Import),
              (:Guest:LoadLock {name: 'load', holder: 'somebody'}), (:Guest:Attributor:Accused:Target), (:Guest)
            """;

    /** Over a guest, every two nodes of ours are tied by every type in every direction. */
    private static final String TIES = """
            MATCH (guest:Guest)
            WITH collect(guest) AS guests
            MATCH (ours:Ascribe)
            WITH guests, ours, size(ours.id) * 7 AS start
            UNWIND range(0, size($types) - 1) AS i
            WITH ours, $types[i] AS type, guests[(start + i) % size(guests)] AS one, guests[i % size(guests)] AS other, i
            CREATE (ours)-[out:$(type)]->(one), (other)-[in:$(type)]->(ours), (one)-[among:$(type)]->(other)
            SET out = CASE i % 3 WHEN 0 THEN {} WHEN 1
                THEN {dataset: 'china-2024', statedBy: ['united-kingdom'], sources: ['guardian'], onRecord: date('2000-01-01')}
                ELSE {dataset: 7, statedBy: 8, sources: 9, onRecord: 10, outcome: 11, count: 12, role: 13, since: 14} END,
              in = properties(out)
            """;

    /** Beside the bundled data: groups that are judged the same as others, an overlap, a name that two carry. */
    public static final String HERON = """
            dataset: heron
            title: Made up
            sources:
              - {id: doc-h, title: A document, publisher: Firm H, published: 2024-01-02, url: "https://example.org/h"}
            entities:
              - {id: heron-a, kind: Actor, name: APT31, names: [{name: Marsh Gang, usedBy: [firm-h], sources: [doc-h]}],
                 links: [{type: OVERLAPS, to: heron-b, basis: editor}]}
              - {id: heron-b, kind: Actor, name: Night Heron, names: [{name: Marsh Gang, sources: [doc-h]}]}
              - {id: firm-h, kind: Vendor, name: Firm H}
            """;

    /** Theirs stays when they are gone: the database plans everything anew when one comes or goes. */
    static final String CONSTRAINT = "CREATE CONSTRAINT guests_own IF NOT EXISTS FOR (n:Note) REQUIRE n.text IS UNIQUE";

    private Guests() {}

    /** A second dataset, whose groups are to be judged with the others. */
    public static Dataset heron() {
        byte[] bytes = HERON.getBytes(StandardCharsets.UTF_8);
        return new CuratedYaml().read(new Input("heron.yaml", () -> new ByteArrayInputStream(bytes)));
    }

    /** Lets them in beside what is there. */
    public static void enter(Graph graph) {
        graph.write(OF_OUR_KINDS, Map.of("labels", LABELS));
        graph.write(OF_OTHER_KINDS, Map.of());
        graph.write(TIES, Map.of("types", TYPES));
        graph.write(TIES, Map.of("types", List.of("LIKES", "has been seen with")));
    }

    /** All that they are and have among themselves, as text. */
    public static List<Object> all() {
        List<Object> all = new ArrayList<>();
        all.addAll(TestGraph.column("MATCH (n:Guest) RETURN properties(n) AS it ORDER BY elementId(n)"));
        all.addAll(TestGraph.column("MATCH (n:Guest) RETURN labels(n) AS it ORDER BY elementId(n)"));
        all.addAll(TestGraph.column(
                "MATCH (:Guest)-[r]->(:Guest) RETURN [type(r), properties(r)] AS it ORDER BY elementId(r)"));
        return all;
    }

    /** They go. */
    public static void leave(Graph graph) {
        graph.write("MATCH (n:Guest) DETACH DELETE n", Map.of());
    }
}
