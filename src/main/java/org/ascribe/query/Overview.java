package org.ascribe.query;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.jspecify.annotations.Nullable;

/** Who accuses whom, over the whole record: each statement once, as it stands, with its parties by id. */
@Singleton
public final class Overview {
    private final Graph graph;

    /** Over the given graph. */
    public Overview(Graph graph) {
        this.graph = graph;
    }

    /**
     * All statements and their parties.
     *
     * @param statements the newest first
     * @param parties each party once, and what those are part of
     */
    public record All(List<Statement> statements, List<Party> parties) implements RowValue {}

    /**
     * A statement as it stands.
     *
     * @param id the claim
     * @param date the day, month or year of it, or null
     * @param who those who made or voiced it
     * @param what what it is about
     * @param whom whom it accuses
     */
    public record Statement(String id, @Nullable String date, List<String> who, List<String> what, List<String> whom)
            implements RowValue {}

    /**
     * Somebody or something that statements name, by the identity that stands for it.
     *
     * @param entity the identity
     * @param within all that it is a part of, itself the first: the questions count it among these
     */
    public record Party(@InPlace EntityRef entity, List<String> within) implements NamedRow {
        @Override
        public String name() {
            return entity.name();
        }
    }

    /** As it was on record on a day, or, without one, as it is. */
    public All of(@Nullable LocalDate asOf) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("asOf", asOf);
        List<Row> claims = Lookup.OVERVIEW.read(graph, parameters).toList();
        parameters.put("ids", List.copyOf(named(claims)));
        Map<String, List<GraphNode>> within = new TreeMap<>();
        Lookup.OVERVIEW_PARTIES.read(graph, parameters).forEach(row -> within.put(row.text("id"), row.nodes("within")));
        return new All(
                claims.stream()
                        .map(row -> new Statement(
                                row.text("id"),
                                row.optional("date"),
                                standing(row.texts("who"), within),
                                standing(row.texts("what"), within),
                                standing(row.texts("whom"), within)))
                        .toList(),
                parties(within.values()));
    }

    private static Collection<String> named(List<Row> claims) {
        Collection<String> ids = new TreeSet<>();
        claims.forEach(row -> Stream.of("who", "what", "whom").map(row::texts).forEach(ids::addAll));
        return ids;
    }

    private static List<String> standing(List<String> ids, Map<String, List<GraphNode>> within) {
        return ids.stream()
                .map(id -> within.getOrDefault(id, List.of()))
                .filter(list -> !list.isEmpty())
                .map(list -> list.getFirst().id())
                .distinct()
                .toList();
    }

    private static List<Party> parties(Collection<List<GraphNode>> within) {
        Map<String, EntityRef> entities = new TreeMap<>();
        Map<String, Set<String>> wholes = new TreeMap<>();
        for (List<GraphNode> some : within) {
            some.forEach(one -> entities.put(one.id(), one.entity()));
            some.forEach(one -> wholes.computeIfAbsent(some.getFirst().id(), id -> new TreeSet<>())
                    .add(one.id()));
        }
        return entities.values().stream()
                .map(entity -> new Party(entity, itselfFirst(entity.id(), wholes.getOrDefault(entity.id(), Set.of()))))
                .toList();
    }

    private static List<String> itselfFirst(String id, Set<String> wholes) {
        return Stream.concat(Stream.of(id), wholes.stream().filter(whole -> !whole.equals(id)))
                .toList();
    }
}
