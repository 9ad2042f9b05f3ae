package org.ascribe.dataset.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
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

    private final Function<JsonNode, Location> places;
    private final List<Problem> problems;
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
        this.places = places;
        this.problems = problems;
    }

    /** A whole dataset. */
    Dataset map(JsonNode tree) {
        for (Section section : Section.values()) {
            each(tree, section.list(), node -> add(section, node));
        }
        tree.properties().stream()
                .filter(entry -> !HEAD.contains(entry.getKey())
                        && !(entry.getValue().isArray() && Section.isList(entry.getKey())))
                .forEach(entry -> unusable(places.apply(entry.getValue())));
        return dataset(tree);
    }

    /** Counts what nothing can be made of, for which there is a problem: it shall not be taken for a part of what stands before it. */
    void unusable(Location at) {
        tally.use(at);
    }

    /** Takes over one entry of a section. */
    public void add(Section section, JsonNode node) {
        switch (section) {
            case SOURCES -> add(node, NodeKind.SOURCE, node.path("title").asText());
            case ENTITIES -> entity(node, false);
            case MENTIONS -> entity(node, true);
            case ATTRIBUTIONS -> attribution(node);
            case DENIALS -> denial(node);
            case MEASURES -> measure(node);
            case JUDGEMENTS -> judgement(node);
        }
    }

    /** All that was taken over, under the name and title that the head gives. */
    public Dataset dataset(JsonNode head) {
        entities.addAll(aliases.values());
        aliases.clear();
        return new Dataset(
                head.path("dataset").asText(), head.path("title").asText(), entities, links, tally, problems);
    }

    private void entity(JsonNode node, boolean mention) {
        NodeKind kind = named(NodeKind.class, NodeKind::label, node.path("kind"));
        if (kind == null) {
            unusable(places.apply(node));
            return;
        }
        String id = add(node, kind, node.path("name").asText(), mention);
        each(node, "names", name -> name(id, name));
        each(node, "links", link -> structural(id, link));
    }

    private void name(String id, JsonNode node) {
        String name = node.path("name").asText();
        if (name.isEmpty()) {
            return;
        }
        Location at = places.apply(node);
        Entity alias = aliases.computeIfAbsent(Entity.aliasId(name), key -> Entity.alias(name, at));
        Map<Property, Object> properties = properties(node, RelationshipType.NAMES.properties());
        properties.put(Property.STATED_BY, texts(node.path("usedBy")));
        links.add(new Link(RelationshipType.NAMES, alias.id(), id, properties, at));
    }

    private void structural(String id, JsonNode node) {
        RelationshipType type = named(RelationshipType.class, RelationshipType::inFiles, node.path("type"));
        if (type != null && node.path("to").isTextual()) {
            Map<Property, Object> properties = properties(node, type.properties());
            if (type == RelationshipType.HELD_SAME_AS) {
                properties.putIfAbsent(Property.JUDGEMENT, ACCEPTED);
            }
            links.add(new Link(type, id, node.path("to").asText(), properties, places.apply(node)));
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
            links.add(new Link(type, from, to, properties(node, type.properties()), places.apply(node)));
        }
    }

    private void attribution(JsonNode node) {
        String id = add(node, NodeKind.ATTRIBUTION, node.path("name").asText());
        boolean alone = node.path("who").size() == 1;
        each(node, "who", maker -> {
            Map<Property, Object> role = properties(maker, List.of(Property.ROLE));
            role.putIfAbsent(Property.ROLE, alone ? "lead" : "joined");
            links.add(new Link(RelationshipType.MADE, idOf(maker), id, role, places.apply(maker)));
        });
        to(node, "voicedBy", RelationshipType.VOICED, id);
        from(node, "what", RelationshipType.ABOUT, id);
        from(node, "whom", RelationshipType.POINTS_TO, id);
        from(node, "sameStatementAs", RelationshipType.REPORTS_SAME_STATEMENT, id);
        citations(node, id);
    }

    private void denial(JsonNode node) {
        String id = add(node, NodeKind.DENIAL, node.path("name").asText());
        to(node, "who", RelationshipType.ISSUED, id);
        to(node, "voicedBy", RelationshipType.VOICED, id);
        from(node, "contests", RelationshipType.CONTESTS, id);
        from(node, "counters", RelationshipType.COUNTERS, id);
        citations(node, id);
    }

    private void measure(JsonNode node) {
        String id = add(node, NodeKind.MEASURE, node.path("name").asText());
        to(node, "by", RelationshipType.IMPOSED, id);
        from(node, "against", RelationshipType.AGAINST, id);
        from(node, "answers", RelationshipType.ANSWERS, id);
        citations(node, id);
    }

    private void citations(JsonNode node, String id) {
        each(
                node,
                "sources",
                citation -> links.add(new Link(
                        RelationshipType.CITED_IN,
                        id,
                        idOf(citation),
                        properties(citation, RelationshipType.CITED_IN.properties()),
                        places.apply(citation))));
    }

    /** Adds a link from the node to each id of a list. */
    private void from(JsonNode node, String key, RelationshipType type, String id) {
        each(node, key, end -> links.add(new Link(type, id, end.asText(), Map.of(), places.apply(end))));
    }

    /** Adds a link from each id of a list to the node. */
    private void to(JsonNode node, String key, RelationshipType type, String id) {
        each(node, key, end -> links.add(new Link(type, end.asText(), id, Map.of(), places.apply(end))));
    }

    private String add(JsonNode node, NodeKind kind, String name) {
        return add(node, kind, name, false);
    }

    private String add(JsonNode node, NodeKind kind, String name, boolean mention) {
        String id = node.path("id").asText();
        entities.add(new Entity(id, kind, name, properties(node, OF_ENTITIES), mention, places.apply(node)));
        tally.use();
        return id;
    }

    private Map<Property, Object> properties(JsonNode node, Collection<Property> allowed) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        for (Property property : allowed) {
            JsonNode value = node.path(property.key());
            Object plain = property == Property.NAME || value.isMissingNode() ? null : value(property, value);
            if (plain != null) {
                properties.put(property, plain);
            }
        }
        return properties;
    }

    private @Nullable Object value(Property property, JsonNode node) {
        return switch (property.type()) {
            case TEXT, URL -> node.isTextual() ? node.asText().strip() : null;
            case TEXTS -> texts(node);
            case NUMBER -> node.isNumber() ? node.asDouble() : null;
            case FLAG -> node.isBoolean() ? node.asBoolean() : null;
            case DATE -> date(property, node);
        };
    }

    private @Nullable Period date(Property property, JsonNode node) {
        String value = node.path("value").asText(node.asText());
        if (!value.matches("\\d{4}(-\\d{2}){0,2}")) {
            return null;
        }
        try {
            return Period.parse(value).withText(node.path("text").asText(value));
        } catch (DateTimeException e) {
            problems.add(Problem.error(
                    "wrong-date",
                    places.apply(node),
                    "'" + value + "' of '" + property.key() + "' is no date of the calendar",
                    ""));
            return null;
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static String idOf(JsonNode reference) {
        return reference.isObject() ? reference.path("id").asText() : reference.asText();
    }

    private static void each(JsonNode node, String key, Consumer<JsonNode> action) {
        JsonNode list = node.path(key);
        if (list.isArray()) {
            list.forEach(action);
        }
    }

    private static <T extends Enum<T>> @Nullable T named(Class<T> type, Function<T, String> name, JsonNode node) {
        String wanted = node.asText();
        return EnumSet.allOf(type).stream()
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
