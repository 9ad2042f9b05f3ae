package org.ascribe.dataset.curated;

import static org.ascribe.dataset.curated.CuratedValues.each;
import static org.ascribe.dataset.curated.CuratedValues.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Link;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Turns what claims, denials, comments, measures and documents refer to into links.
 *
 * @param values reads the values
 * @param links takes the links
 */
record CuratedStatements(CuratedValues values, List<Link> links) {

    /** Adds a link for each item of each list of the entry, with what the item says beside the id. */
    void refer(JsonNode node, NodeKind kind, String id) {
        for (ReferenceKey key : ReferenceKey.of(kind)) {
            boolean alone = node.path(key.key()).size() == 1;
            each(node, key.key(), item -> {
                Map<Property, Object> properties =
                        values.properties(item, key.type().properties());
                if (key.type() == RelationshipType.MADE) {
                    properties.putIfAbsent(Property.ROLE, alone ? "lead" : "joined");
                }
                String other = idOf(item);
                links.add(new Link(
                        key.type(),
                        key.outward() ? id : other,
                        key.outward() ? other : id,
                        properties,
                        values.places().apply(item)));
            });
        }
    }
}
