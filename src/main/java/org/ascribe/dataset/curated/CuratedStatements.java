package org.ascribe.dataset.curated;

import static org.ascribe.dataset.curated.CuratedValues.each;
import static org.ascribe.dataset.curated.CuratedValues.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Link;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Turns what claims, denials, comments and measures say into links.
 *
 * @param values reads the values
 * @param links takes the links
 */
record CuratedStatements(CuratedValues values, List<Link> links) {
    void attribution(JsonNode node, String id) {
        made(node, id);
        from(node, "what", RelationshipType.ABOUT, id);
        from(node, "whom", RelationshipType.POINTS_TO, id);
        from(node, "sameStatementAs", RelationshipType.REPORTS_SAME_STATEMENT, id);
        citations(node, id);
    }

    private void made(JsonNode node, String id) {
        boolean alone = node.path("who").size() == 1;
        each(node, "who", maker -> {
            Map<Property, Object> role = values.properties(maker, List.of(Property.ROLE));
            role.putIfAbsent(Property.ROLE, alone ? "lead" : "joined");
            links.add(new Link(
                    RelationshipType.MADE,
                    idOf(maker),
                    id,
                    role,
                    values.places().apply(maker)));
        });
        to(node, "voicedBy", RelationshipType.VOICED, id);
    }

    void comment(JsonNode node, String id) {
        made(node, id);
        from(node, "about", RelationshipType.ABOUT, id);
        citations(node, id);
    }

    void denial(JsonNode node, String id) {
        to(node, "who", RelationshipType.ISSUED, id);
        to(node, "voicedBy", RelationshipType.VOICED, id);
        from(node, "contests", RelationshipType.CONTESTS, id);
        from(node, "counters", RelationshipType.COUNTERS, id);
        citations(node, id);
    }

    void measure(JsonNode node, String id) {
        to(node, "by", RelationshipType.IMPOSED, id);
        from(node, "against", RelationshipType.AGAINST, id);
        from(node, "answers", RelationshipType.ANSWERS, id);
        citations(node, id);
    }

    /** Where it can be read, with the words and the quotation that stand there. */
    private void citations(JsonNode node, String id) {
        each(
                node,
                "sources",
                citation -> links.add(new Link(
                        RelationshipType.CITED_IN,
                        id,
                        idOf(citation),
                        values.properties(citation, RelationshipType.CITED_IN.properties()),
                        values.places().apply(citation))));
    }

    /** Adds a link from the node to each id of a list. */
    void from(JsonNode node, String key, RelationshipType type, String id) {
        each(
                node,
                key,
                end -> links.add(new Link(
                        type, id, end.asText(), Map.of(), values.places().apply(end))));
    }

    /** Adds a link from each id of a list to the node. */
    private void to(JsonNode node, String key, RelationshipType type, String id) {
        each(
                node,
                key,
                end -> links.add(new Link(
                        type, end.asText(), id, Map.of(), values.places().apply(end))));
    }
}
