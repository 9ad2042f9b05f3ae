package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** All that is on record about one entity: its names, relations, claims, denials, measures and documents. */
@Singleton
public final class EntityCard {
    /** How many names, relations of a type, claims of a role and so on are shown. */
    private static final int SHOWN = 100;

    private final Graph graph;
    private final Resolver resolver;

    /** Draws cards of entities of the graph. */
    public EntityCard(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /**
     * The card of what a name stands for.
     *
     * @param ref an id, a name or words of one
     * @return id, name, kind and properties; then names, relations, claims, denials, measures, members and sources; each
     *     list of many has {@code count} and the first {@code items}
     */
    public Map<String, Object> of(String ref) {
        return of(resolver.resolve(ref, Set.of()));
    }

    private Map<String, Object> of(GraphNode entity) {
        List<Row> members = rows(Lookup.CLUSTER, Map.of("id", entity.id()));
        List<String> ids = Stream.concat(
                        Stream.of(entity.id()),
                        members.stream().map(row -> row.node("member").id()))
                .toList();
        Map<String, Object> parameters = Map.of("ids", ids, "limit", SHOWN);
        List<Row> names = rows(Lookup.NAMES, parameters);
        List<Row> relations = rows(Lookup.RELATIONS, parameters);
        Records records = Records.read(graph, parameters);
        References references = References.read(graph, referred(names, relations));

        Map<String, Object> card = new LinkedHashMap<>(Rendering.entity(entity));
        card.putAll(properties(entity));
        card.put("names", names.stream().map(row -> name(row, references)).toList());
        card.put(
                "relations",
                relations.stream().map(row -> relation(row, references)).toList());
        card.putAll(records.shown());
        card.put("members", members.stream().map(EntityCard::member).toList());
        card.put("sources", records.sources(references));
        return card;
    }

    private static Map<String, Object> properties(GraphNode entity) {
        Map<String, Object> shown = new LinkedHashMap<>();
        List<Property> properties = new ArrayList<>(List.of(Property.DESCRIPTION));
        properties.addAll(entity.kind().properties());
        properties.addAll(List.of(Property.NATIVE_ID, Property.RAW));
        for (Property property : properties) {
            Object value = Records.value(entity, property);
            if (value != null) {
                shown.put(property.key(), value);
            }
        }
        return shown;
    }

    private static Map<String, Object> name(Row row, References references) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("name", row.text("name"));
        name.put("usedBy", references.shown(row.texts("usedBy")));
        name.put("since", row.shown("since"));
        name.put("sources", references.shown(row.texts("sources")));
        name.put("carriers", row.shown("carriers"));
        name.put("otherCarriers", row.shown("otherCarriers"));
        return name;
    }

    private static Map<String, Object> relation(Row row, References references) {
        RelationshipType type = RelationshipType.valueOf(row.text("type"));
        Map<String, Object> relation = new LinkedHashMap<>();
        relation.put("type", type.name());
        relation.put("direction", row.flag("outgoing") ? "out" : "in");
        relation.put("meaning", type.meaning());
        relation.put("count", row.number("count"));
        relation.put(
                "items",
                row.rows("found").stream()
                        .map(found -> related(found, references))
                        .toList());
        return relation;
    }

    private static Map<String, Object> related(Row found, References references) {
        Links links = new Links(found.links("links"));
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("entity", found.shown("entity"));
        item.putAll(links.details());
        item.put("statedBy", references.shown(links.statedBy()));
        item.put("sources", references.shown(links.sources()));
        return item;
    }

    private static Map<String, Object> member(Row row) {
        Map<String, Object> member = new LinkedHashMap<>(Rendering.entity(row.node("member")));
        member.put("basis", row.texts("basis"));
        member.put("decidedBy", row.texts("decidedBy"));
        return member;
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
                .forEach(links -> {
                    ids.addAll(links.statedBy());
                    ids.addAll(links.sources());
                });
        return ids;
    }

    private List<Row> rows(Lookup lookup, Map<String, ?> parameters) {
        return Row.read(graph, lookup, parameters).toList();
    }
}
