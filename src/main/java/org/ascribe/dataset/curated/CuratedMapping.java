package org.ascribe.dataset.curated;

import static org.ascribe.dataset.curated.CuratedValues.each;
import static org.ascribe.dataset.curated.CuratedValues.ids;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.Verbatim;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Turns the parsed tree of a curated dataset into values. Skips what the schema check has already complained about. */
public final class CuratedMapping {
    private static final Set<String> HEAD = Set.of("dataset", "title");
    private static final String ACCEPTED = "accepted";

    /** The lists of a section's entries ({@code sources}, {@code statedBy}) become links or belong to links. */
    private static final Set<Property> OF_ENTITIES =
            EnumSet.complementOf(EnumSet.of(Property.SOURCES, Property.STATED_BY));

    private final CuratedValues values;
    private final CuratedStatements statements;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> aliases = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Tally tally = new Tally();

    /**
     * An empty mapping.
     *
     * @param places where a value stands
     * @param problems collects what is wrong
     */
    public CuratedMapping(Function<JsonNode, Location> places, List<Problem> problems) {
        this.values = new CuratedValues(places, problems);
        this.statements = new CuratedStatements(values, links);
    }

    /** A whole dataset. */
    Dataset map(JsonNode tree) {
        for (Section section : Section.values()) {
            each(tree, section.list(), node -> add(section, node));
        }
        tree.properties().stream()
                .filter(entry -> !HEAD.contains(entry.getKey())
                        && !(entry.getValue().isArray() && Section.isList(entry.getKey())))
                .forEach(entry -> unusable(values.places().apply(entry.getValue())));
        return dataset(tree);
    }

    /** Counts what nothing can be made of, for which there is a problem: it shall not be taken for a part of what stands before it. */
    void unusable(Location at) {
        tally.use(at);
    }

    /** Takes over one entry of a section. */
    public void add(Section section, JsonNode node) {
        switch (section) {
            case SOURCES -> record(section, node, node.path("title").asText());
            case ENTITIES -> entity(node, false);
            case MENTIONS -> entity(node, true);
            case ATTRIBUTIONS, DENIALS, COMMENTS, MEASURES ->
                record(section, node, node.path("name").asText());
            case JUDGEMENTS -> judgement(node);
        }
    }

    /** All that was taken over, under the name and title that the head gives. */
    public Dataset dataset(JsonNode head) {
        entities.addAll(aliases.values());
        aliases.clear();
        return new Dataset(
                head.path("dataset").asText(),
                head.path("title").asText(),
                entities,
                Verbatim.atDocuments(entities, links),
                tally,
                values.problems());
    }

    private void record(Section section, JsonNode node, String name) {
        for (NodeKind kind : section.kinds()) {
            statements.refer(node, kind, add(node, kind, name, false));
        }
    }

    private void entity(JsonNode node, boolean mention) {
        NodeKind kind = named(NodeKind.class, NodeKind::label, node.path("kind"));
        if (kind == null) {
            unusable(values.places().apply(node));
            return;
        }
        String id = add(node, kind, node.path("name").asText(node.path("id").asText()), mention);
        each(node, "names", name -> name(id, name));
        each(node, "links", link -> structural(id, link));
        each(node, "dates", date -> dated(id, date));
    }

    /** Each who gives a date of an operation dates it. */
    private void dated(String operation, JsonNode node) {
        for (String who : ids(node, Property.STATED_BY.key())) {
            Map<Property, Object> properties = values.properties(node, RelationshipType.DATED.properties());
            properties.put(Property.STATED_BY, List.of(who));
            links.add(new Link(
                    RelationshipType.DATED,
                    who,
                    operation,
                    properties,
                    values.places().apply(node)));
        }
    }

    private void name(String id, JsonNode node) {
        String name = node.path("name").asText();
        if (name.isEmpty()) {
            return;
        }
        Location at = values.places().apply(node);
        Entity alias = aliases.computeIfAbsent(Entity.aliasId(name), key -> Entity.alias(name, at));
        Map<Property, Object> properties = values.properties(node, RelationshipType.NAMES.properties());
        properties.put(Property.STATED_BY, ids(node, "usedBy"));
        links.add(new Link(RelationshipType.NAMES, alias.id(), id, properties, at));
    }

    private void structural(String id, JsonNode node) {
        RelationshipType type = named(RelationshipType.class, RelationshipType::inFiles, node.path("type"));
        if (type != null && node.path("to").isTextual()) {
            Map<Property, Object> properties = values.properties(node, type.properties());
            if (type == RelationshipType.HELD_SAME_AS) {
                properties.putIfAbsent(Property.JUDGEMENT, ACCEPTED);
            }
            links.add(new Link(
                    type,
                    id,
                    node.path("to").asText(),
                    properties,
                    values.places().apply(node)));
        }
    }

    /** What accepts is a link of one type, what does not is one of another. */
    private void judgement(JsonNode node) {
        tally.use();
        String from = node.path("from").asText();
        String to = node.path("to").asText();
        if (!from.isEmpty() && !to.isEmpty()) {
            RelationshipType type = node.path(Property.JUDGEMENT.key()).asText().equals(ACCEPTED)
                    ? RelationshipType.HELD_SAME_AS
                    : RelationshipType.MAY_BE;
            links.add(new Link(
                    type,
                    from,
                    to,
                    values.properties(node, type.properties()),
                    values.places().apply(node)));
        }
    }

    private String add(JsonNode node, NodeKind kind, String name, boolean mention) {
        String id = node.path("id").asText();
        entities.add(new Entity(
                id,
                kind,
                name,
                values.properties(node, OF_ENTITIES),
                mention,
                values.places().apply(node)));
        tally.use();
        return id;
    }

    private static <T extends Enum<T>> @Nullable T named(Class<T> type, Function<T, String> name, JsonNode node) {
        String wanted = node.asText();
        return EnumSet.allOf(type).stream()
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
