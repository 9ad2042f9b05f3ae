package org.ascribe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.NodeRole;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.Wording;

/** A dataset with one of each kind, and two more for each relationship. */
final class Walk {
    /** Who is named by all, and accused by all. */
    static final String ACCUSED = "walk-accused";

    private static final Location AT = Location.of("walk");
    private static final String VENDOR = "walk-vendor";
    private static final String SOURCE = "walk-source";
    private static final String CLAIM = "walk-claim";
    private static final Period DAY = Period.day(LocalDate.of(2024, 3, 25), "25 March 2024");
    private static final Map<Property, Object> NEEDED = Map.of(
            Property.DATE, DAY,
            Property.PUBLISHED, DAY,
            Property.PUBLISHER, "Walk Press",
            Property.TITLE, "A walk",
            Property.URL, "https://example.org/walk",
            Property.TYPE, "sanction",
            Property.WORDS, "we walked");

    private final List<Entity> entities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private final Map<RelationshipType, List<Pair>> pairs = new EnumMap<>(RelationshipType.class);

    /** What a relationship ties together. */
    record Pair(String from, String to) {}

    Walk() {
        add(VENDOR, NodeKind.VENDOR, "Walk Vendor");
        add(SOURCE, NodeKind.SOURCE, "Walk Source");
        add(ACCUSED, NodeKind.ACTOR, "Walk Accused");
        add(CLAIM, NodeKind.ATTRIBUTION, "Walk Claim");
        for (NodeKind kind : NodeKind.values()) {
            add(id(kind), kind, name(kind));
            if (kind.role() == NodeRole.NAMING) {
                link(RelationshipType.NAMES, id(kind), ACCUSED);
            }
        }
        for (RelationshipType type : RelationshipType.values()) {
            switch (type) {
                // Follow from others, see below.
                case USES, SAME_AS -> {}
                default -> tie(type);
            }
        }
        pairs.put(
                RelationshipType.USES,
                List.of(new Pair(VENDOR, pair(RelationshipType.NAMES).from())));
        pairs.put(RelationshipType.SAME_AS, pairs(RelationshipType.HELD_SAME_AS));
    }

    Dataset dataset() {
        return new Dataset("walk", "One of each", entities, links, new Tally(), List.of());
    }

    /** What the relationship ties together in it. */
    Pair pair(RelationshipType type) {
        return pairs(type).getFirst();
    }

    /** The same for each kind of record that it may begin or end at: each has a card of its own making. */
    List<Pair> pairs(RelationshipType type) {
        return Objects.requireNonNull(pairs.get(type), type.name());
    }

    /** The id of the one of that kind. */
    static String id(NodeKind kind) {
        return kind.role() == NodeRole.NAMING
                ? Entity.aliasId(name(kind))
                : "walk-" + kind.label().toLowerCase(Locale.ROOT) + "-itself";
    }

    /** The name of the one of that kind. */
    static String name(NodeKind kind) {
        return "Walker " + kind.label();
    }

    private void tie(RelationshipType type) {
        // A claim is about less than a comment may be.
        List<NodeKind> ends = type == RelationshipType.ABOUT ? List.of(NodeKind.OPERATION) : kinds(type, type.to());
        List<Pair> tied = new ArrayList<>();
        for (NodeKind start : kinds(type, type.from())) {
            for (NodeKind end : ends) {
                Pair pair = new Pair(
                        add(type, start, start.label() + " before " + end.label()),
                        add(type, end, end.label() + " after " + start.label()));
                tied.add(pair);
                link(type, pair.from(), pair.to());
            }
        }
        pairs.put(type, tied);
    }

    /** The records among the kinds at one end of a statement, since cards are made of those; else one of the kinds. */
    private static List<NodeKind> kinds(RelationshipType type, Set<NodeKind> end) {
        List<NodeKind> records =
                end.stream().filter(NodeKind.RECORDS::contains).sorted().toList();
        return type.wording().role() == Wording.Role.STATEMENT && !records.isEmpty()
                ? records
                : List.of(Collections.min(end));
    }

    private String add(RelationshipType type, NodeKind kind, String end) {
        String name = "Walk " + type.name().replace('_', ' ') + " " + end;
        String id = kind.role() == NodeRole.NAMING
                ? Entity.aliasId(name)
                : name.toLowerCase(Locale.ROOT).replace(' ', '-');
        add(id, kind, name);
        return id;
    }

    private void add(String id, NodeKind kind, String name) {
        entities.add(
                kind.role() == NodeRole.NAMING ? Entity.alias(name, AT) : Entity.of(id, kind, name, needed(kind), AT));
        switch (kind) {
            case ATTRIBUTION -> {
                link(RelationshipType.MADE, VENDOR, id);
                link(RelationshipType.POINTS_TO, id, ACCUSED);
            }
            case DENIAL -> {
                link(RelationshipType.ISSUED, VENDOR, id);
                link(RelationshipType.CONTESTS, id, CLAIM);
            }
            case COMMENT -> {
                link(RelationshipType.MADE, VENDOR, id);
                link(RelationshipType.ABOUT, id, ACCUSED);
            }
            case MEASURE -> {
                link(RelationshipType.IMPOSED, VENDOR, id);
                link(RelationshipType.AGAINST, id, ACCUSED);
            }
            default -> {}
        }
        if (kind.role() == NodeRole.RECORD) {
            link(RelationshipType.CITED_IN, id, SOURCE);
        }
    }

    /** What a dataset file must say of it. */
    private static Map<Property, Object> needed(NodeKind kind) {
        Map<Property, Object> properties = new EnumMap<>(NEEDED);
        properties.keySet().retainAll(kind.properties());
        return properties;
    }

    private void link(RelationshipType type, String from, String to) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        if (type.structural()) {
            properties.put(Property.STATED_BY, List.of(VENDOR));
            properties.put(Property.SOURCES, List.of(SOURCE));
        }
        if (type == RelationshipType.DATED) {
            properties.put(Property.STATED_BY, List.of(from));
            properties.put(Property.EVENT, "began");
            properties.put(Property.DATE, DAY);
        }
        if (type.wording().role() == Wording.Role.IDENTITY) {
            properties.put(Property.JUDGEMENT, type == RelationshipType.MAY_BE ? "unsure" : "accepted");
            properties.put(Property.BASIS, "made up for a walk");
        }
        links.add(new Link(type, from, to, properties, AT));
    }
}
