package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipGroup;

/** What surrounds an entity, ring by ring. */
@Singleton
public final class Neighbours {
    /** How many rings can be asked for. */
    public static final int DEEPEST = 3;

    /** How many entities are looked at, whatever the limit. */
    private static final int MOST = 1000;

    private static final List<String> TYPES = RelationshipGroup.SHOWN.names();

    private final Graph graph;
    private final Resolver resolver;

    /** Looks around in the given graph. */
    public Neighbours(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /**
     * The entities around one, near ones first.
     *
     * @param entity the one in the middle
     * @param counts how many there are by relationship, direction and kind, one hop away
     * @param found those that were asked for
     */
    public record Surroundings(EntityRef entity, List<Neighbour.Count> counts, Listing<Neighbour> found) {}

    /**
     * The surroundings of an entity.
     *
     * @param ref id or name
     * @param depth how many rings, from 1 to {@value #DEEPEST}
     * @param kinds the kinds to list, empty for all; the way to them may lead over others
     * @param limit how many to list at most
     */
    public Surroundings of(String ref, int depth, Set<NodeKind> kinds, int limit) {
        if (depth < 1 || depth > DEEPEST) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "depth is a number from 1 to " + DEEPEST + ", not " + depth,
                    "Leave it out for 1");
        }
        GraphNode entity = resolver.resolve(ref, Set.of());
        List<String> ids = Stream.concat(
                        Stream.of(entity.id()),
                        Lookup.CLUSTER
                                .read(graph, Map.of("id", entity.id()))
                                .map(row -> row.node("member").id()))
                .toList();
        List<Neighbour.Count> counts = Lookup.NEIGHBOUR_COUNTS
                .read(graph, Map.of("ids", ids, "types", TYPES))
                .map(Neighbours::count)
                .toList();
        return new Surroundings(entity.entity(), counts, rings(ids, depth, kinds, limit));
    }

    private Listing<Neighbour> rings(List<String> ids, int depth, Set<NodeKind> kinds, int limit) {
        Set<String> met = new TreeSet<>(ids);
        List<String> ring = ids;
        List<Neighbour> items = new ArrayList<>();
        // Of the nearest there is no need to read more than are shown; of further ones, or of some kinds, all lead
        // there.
        int most = depth == 1 && kinds.isEmpty() ? Math.min(MOST, limit) : MOST;
        boolean cut = false;
        for (int distance = 1; distance <= depth && !ring.isEmpty() && !cut; distance++) {
            int room = most - met.size() + ids.size();
            List<Row> rows = Lookup.NEIGHBOURS
                    .read(graph, Map.of("ring", ring, "types", TYPES, "met", List.copyOf(met), "limit", room + 1))
                    .toList();
            cut = rows.size() > room;
            List<Row> kept = rows.stream().limit(room).toList();
            ring = kept.stream().map(row -> row.node("entity").id()).toList();
            met.addAll(ring);
            items.addAll(shown(kept, distance, kinds));
        }
        Listing<Neighbour> listing = Listing.of(items, limit);
        return new Listing<>(listing.items(), cut || listing.truncated(), List.of());
    }

    private static List<Neighbour> shown(List<Row> rows, int distance, Set<NodeKind> kinds) {
        return rows.stream()
                .filter(row ->
                        kinds.isEmpty() || kinds.contains(row.node("entity").kind()))
                .map(row -> neighbour(row, distance))
                .toList();
    }

    private static Neighbour neighbour(Row row, int distance) {
        return new Neighbour(
                row.node("entity").reference(),
                distance,
                row.rows("links").stream().map(Neighbours::way).distinct().toList());
    }

    private static Neighbour.Way way(Row row) {
        return new Neighbour.Way(row.link("link").type().name(), CardItems.direction(row), row.text("from"));
    }

    private static Neighbour.Count count(Row row) {
        return new Neighbour.Count(row.text("type"), CardItems.direction(row), row.text("kind"), row.number("count"));
    }
}
