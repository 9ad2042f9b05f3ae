package org.ascribe.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * How many entities there are of each kind and relationships of each type. The database keeps such counts, but of all nodes with
 * a label: where others use our labels and types, or tie something to our nodes, what is ours is counted one by one.
 */
final class Counts {
    private static final String ALL = "Ascribe";
    private static final String FROM_OURS = "from ours";
    private static final String TO_OURS = "to ours";

    private static final String KEPT_OF_KINDS = Stream.concat(
                    Stream.of(ALL), Arrays.stream(NodeKind.values()).map(NodeKind::label))
            .map(label -> CypherFiles.read("lookup/kept-kind.cypher", label))
            .collect(Collectors.joining(" UNION ALL "));
    private static final String KEPT_OF_TYPES = Stream.concat(
                    Stream.of(CypherFiles.read("lookup/kept-around.cypher")),
                    Arrays.stream(RelationshipType.values())
                            .map(type -> CypherFiles.read("lookup/kept-type.cypher", type)))
            .collect(Collectors.joining(" UNION ALL "));

    private final Graph graph;

    Counts(Graph graph) {
        this.graph = graph;
    }

    /** The number of entities by kind, in the order of the kinds. */
    Map<String, Long> kinds() {
        Map<String, Long> kept = read(KEPT_OF_KINDS);
        long ours = Objects.requireNonNull(kept.remove(ALL));
        return sum(kept) == ours ? kept : ours(kept, Lookup.COUNT_KINDS);
    }

    /** The number of relationships by type, in the order of the types. */
    Map<String, Long> relationships() {
        Map<String, Long> kept = read(KEPT_OF_TYPES);
        long from = Objects.requireNonNull(kept.remove(FROM_OURS));
        long to = Objects.requireNonNull(kept.remove(TO_OURS));
        return sum(kept) == from && from == to ? kept : ours(kept, Lookup.COUNT_RELATIONSHIPS);
    }

    private Map<String, Long> ours(Map<String, Long> kept, Lookup lookup) {
        Map<String, Long> counted = read(lookup.cypher());
        Map<String, Long> ours = new LinkedHashMap<>();
        kept.keySet().forEach(name -> ours.put(name, counted.getOrDefault(name, 0L)));
        return ours;
    }

    private Map<String, Long> read(String cypher) {
        Map<String, Long> counts = new LinkedHashMap<>();
        graph.read(cypher, Map.of()).rows().forEach(row -> counts.put(row.text("name"), row.number("count")));
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
