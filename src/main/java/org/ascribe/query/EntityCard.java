package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.PropertyValues;
import org.ascribe.graph.Row;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Draws cards: all that is on record about one entity. */
@Singleton
public final class EntityCard {
    /** How many names, relations of a type, claims of a role and so on are shown. */
    private static final int SHOWN = 100;

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
        return of(resolver.resolve(ref, Set.of()));
    }

    private Card of(GraphNode entity) {
        List<Row> members = rows(Lookup.CLUSTER, Map.of("id", entity.id()));
        List<String> ids = Stream.concat(
                        Stream.of(entity.id()),
                        members.stream().map(row -> row.node("member").id()))
                .toList();
        Map<String, ?> parameters = Map.of("ids", ids, "limit", SHOWN);
        List<Row> names = rows(Lookup.NAMES, parameters);
        List<Row> relations = rows(Lookup.RELATIONS, parameters);
        Involvements involvements = Involvements.read(graph, parameters);
        References references = References.read(graph, referred(names, relations));
        return new Card(
                entity.entity(),
                properties(entity),
                leads.of(entity.entity()),
                names.stream().map(row -> name(row, references)).toList(),
                relations.stream().map(row -> relation(row, references)).toList(),
                involvements.claims(),
                involvements.comments(),
                involvements.denials(),
                involvements.measures(),
                rows(Lookup.HIT_BY, parameters).stream()
                        .map(EntityCard::suffered)
                        .toList(),
                members.stream().map(EntityCard::member).toList(),
                involvements.sources(references));
    }

    private static Fields properties(GraphNode entity) {
        List<Property> properties = new ArrayList<>(List.of(Property.DESCRIPTION));
        properties.addAll(entity.kind().properties());
        properties.addAll(List.of(Property.NATIVE_ID, Property.RAW));
        return known(properties, entity.properties());
    }

    /** Those of the properties that have a value. */
    static Fields known(Iterable<Property> properties, PropertyValues values) {
        Map<String, Value> known = new LinkedHashMap<>();
        for (Property property : properties) {
            Value value = values.value(property);
            if (!(value instanceof Value.None)) {
                known.put(property.key(), value);
            }
        }
        return new Fields(known);
    }

    private static Card.KnownName name(Row row, References references) {
        return new Card.KnownName(
                row.text("name"),
                references.of(row.texts("usedBy")),
                row.date("since"),
                references.of(row.texts("sources")),
                row.references("carriers"),
                row.references("otherCarriers"));
    }

    private static Card.Relation relation(Row row, References references) {
        RelationshipType type = RelationshipType.valueOf(row.text("type"));
        return new Card.Relation(
                type.name(),
                direction(row),
                type.wording().forwards(),
                row.number("count"),
                row.rows("found").stream()
                        .map(found -> related(found, references))
                        .toList());
    }

    /** Seen from the entity in the middle. */
    static String direction(Row row) {
        return row.flag("outgoing") ? "out" : "in";
    }

    private static Card.Related related(Row found, References references) {
        Links links = new Links(found.links("links"));
        return new Card.Related(
                found.node("entity").reference(),
                links.details(),
                references.of(links.statedBy()),
                references.of(links.sources()));
    }

    private static Card.Member member(Row row) {
        return new Card.Member(row.node("member").entity(), row.texts("basis"), row.texts("decidedBy"));
    }

    private static Card.Suffered suffered(Row row) {
        return new Card.Suffered(
                row.node("operation").entity(),
                row.rows("dates").stream()
                        .map(date ->
                                new Card.Turn(date.text("event"), date.date("date"), date.references("accordingTo")))
                        .toList(),
                row.rows("accusations").stream()
                        .map(one -> new Card.Accusation(one.reference("accused"), one.references("by")))
                        .toList());
    }

    private static Set<String> referred(List<Row> names, List<Row> relations) {
        Set<String> ids = new TreeSet<>();
        for (Row name : names) {
            ids.addAll(name.texts("usedBy"));
            ids.addAll(name.texts("sources"));
        }
        relations.stream()
                .flatMap(row -> row.rows("found").stream())
                .map(found -> new Links(found.links("links")))
                .forEach(links -> ids.addAll(links.referred()));
        return ids;
    }

    private List<Row> rows(Lookup lookup, Map<String, ?> parameters) {
        return lookup.read(graph, parameters).toList();
    }
}
