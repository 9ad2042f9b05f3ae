package org.ascribe.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.PropertyValues;
import org.ascribe.graph.Row;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Makes what stands on a card of the rows of look-ups. */
final class CardItems {
    private CardItems() {}

    /** What its properties say of an entity. */
    static Fields properties(GraphNode entity) {
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

    static Card.KnownName name(Row row, References references) {
        return new Card.KnownName(
                row.text("name"),
                references.of(row.texts("usedBy")),
                row.date("since"),
                references.of(row.texts("sources")),
                row.references("carriers"),
                row.references("otherCarriers"));
    }

    static Card.Relation relation(Row row, References references) {
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

    static Card.Member member(Row row) {
        return new Card.Member(row.node("member").entity(), row.texts("basis"), row.texts("decidedBy"));
    }

    static Card.Suffered suffered(Row row) {
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

    /** The ids that names and relations refer to. */
    static Set<String> referred(List<Row> names, List<Row> relations) {
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
}
