package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ascribe.answer.RowValue;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.jspecify.annotations.Nullable;

/** Draws cards: all that is on record about one entity. */
@Singleton
public final class EntityCard {
    /** How many names, relations of a type, claims of a part and so on are shown, unless it is said. */
    public static final int SHOWN = 100;

    private static final String LEAD = "lead";
    private static final String SOURCES = "sources";

    private final Graph graph;
    private final Resolver resolver;
    private final Leads leads;

    /** Draws cards of entities of the graph. */
    public EntityCard(Graph graph, Resolver resolver, Leads leads) {
        this.graph = graph;
        this.resolver = resolver;
        this.leads = leads;
    }

    /** Draws cards where nothing else is asked. */
    public static EntityCard over(Graph graph) {
        Resolver resolver = new Resolver(graph);
        Catalogue catalogue = new Catalogue();
        return new EntityCard(graph, resolver, new Leads(new Asker(graph, catalogue, resolver), catalogue));
    }

    /**
     * The card of what a name stands for.
     *
     * @param ref an id, a name or words of one
     */
    public Card of(String ref) {
        return of(ref, field -> true, SHOWN);
    }

    /**
     * The same with some of its fields; the others are empty, and cost nothing.
     *
     * @param wanted the names of the fields
     * @param limit how many names, relations of a type, claims of a part and so on are shown
     */
    public Card of(String ref, Predicate<String> wanted, int limit) {
        GraphNode entity = resolver.resolve(ref, Set.of());
        List<Row> members = rows(Lookup.CLUSTER, Map.of("id", entity.id()));
        Map<String, @Nullable Object> parameters = parameters(entity, members, null, 0, limit);
        boolean documents = wanted.test(SOURCES);
        Predicate<CardSection> needed = section -> documents || wanted.test(section.field());
        List<Row> names = needed.test(CardSection.NAMES) ? rows(Lookup.NAMES, parameters) : List.of();
        List<Row> relations = needed.test(CardSection.RELATIONS) ? rows(Lookup.RELATIONS, parameters) : List.of();
        Involvements involvements = Involvements.read(graph, parameters, needed);
        References references = References.read(graph, CardItems.referred(names, relations));
        return new Card(
                entity.entity(),
                CardItems.properties(entity),
                wanted.test(LEAD) ? leads.of(entity.entity()) : Lead.of(List.of()),
                names.stream().map(row -> CardItems.name(row, references)).toList(),
                relations.stream()
                        .map(row -> CardItems.relation(row, references))
                        .toList(),
                involvements.claims(),
                involvements.comments(),
                involvements.denials(),
                involvements.measures(),
                wanted.test(CardSection.OPERATIONS.field())
                        ? rows(Lookup.HIT_BY, parameters).stream()
                                .map(CardItems::suffered)
                                .toList()
                        : List.of(),
                members.stream().map(CardItems::member).toList(),
                involvements.sources(references));
    }

    /**
     * A page of a section of a card.
     *
     * @param part one of the parts of the section; null for a section without parts
     * @param from how many items come before
     * @param size how many to show
     */
    public Listing<RowValue> section(String ref, CardSection section, @Nullable String part, int from, int size) {
        GraphNode entity = resolver.resolve(ref, Set.of());
        List<Row> members = rows(Lookup.CLUSTER, Map.of("id", entity.id()));
        Map<String, @Nullable Object> parameters = parameters(entity, members, part, from, from + size + 1);
        List<? extends RowValue> items = switch (section) {
            case NAMES -> {
                List<Row> names = rows(Lookup.NAMES, parameters);
                References references = References.read(graph, CardItems.referred(names, List.of()));
                yield names.stream().map(row -> CardItems.name(row, references)).toList();
            }
            case RELATIONS -> {
                List<Row> relations = rows(Lookup.RELATIONS, parameters);
                References references = References.read(graph, CardItems.referred(List.of(), relations));
                yield relations.stream()
                        .flatMap(row -> CardItems.relation(row, references).items().stream())
                        .toList();
            }
            case OPERATIONS ->
                rows(Lookup.HIT_BY, parameters).stream()
                        .map(CardItems::suffered)
                        .toList();
            case CLAIMS, COMMENTS, DENIALS, MEASURES ->
                Involvements.read(graph, parameters, section::equals).only();
        };
        return Listing.of(List.copyOf(items), size);
    }

    private static Map<String, @Nullable Object> parameters(
            GraphNode entity, List<Row> members, @Nullable String part, int from, int to) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(
                "ids",
                Stream.concat(
                                Stream.of(entity.id()),
                                members.stream().map(row -> row.node("member").id()))
                        .toList());
        parameters.put("part", part);
        parameters.put("from", from);
        parameters.put("limit", to);
        return parameters;
    }

    private List<Row> rows(Lookup lookup, Map<String, ? extends @Nullable Object> parameters) {
        return lookup.read(graph, parameters).toList();
    }
}
