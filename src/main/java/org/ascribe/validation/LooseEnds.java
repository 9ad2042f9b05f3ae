package org.ascribe.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.reading.NotStated;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Leaves out of an import what refers to something that is nowhere to be found, or to something of a kind that does not fit there:
 * it is counted and named, and the rest stays.
 */
public final class LooseEnds {
    private static final String REASON = "refers to what is nowhere to be found";
    private static final String UNFIT = "refers to what has no place there";
    /** What a record is nothing without. */
    private static final Map<NodeKind, Set<RelationshipType>> NEEDED = Map.of(
            NodeKind.ATTRIBUTION, Set.of(RelationshipType.ABOUT, RelationshipType.POINTS_TO),
            NodeKind.COMMENT, Set.of(RelationshipType.MADE, RelationshipType.ABOUT),
            NodeKind.DENIAL, Set.of(RelationshipType.ISSUED, RelationshipType.CONTESTS),
            NodeKind.MEASURE, Set.of(RelationshipType.IMPOSED, RelationshipType.AGAINST));

    private static final Set<RelationshipType> TO_RECORDS =
            EnumSet.of(RelationshipType.MADE, RelationshipType.ISSUED, RelationshipType.IMPOSED);

    private final Dataset dataset;
    private final Map<String, NodeKind> kinds = new HashMap<>();
    private final Map<Location, String> broken = new LinkedHashMap<>();
    private final Map<Location, String> reasons = new HashMap<>();
    private final boolean unknownToo;

    private LooseEnds(Dataset dataset, Map<String, NodeKind> outside, boolean unknownToo) {
        this.dataset = dataset;
        this.unknownToo = unknownToo;
        kinds.putAll(outside);
        dataset.entities().forEach(entity -> kinds.put(entity.id(), entity.kind()));
    }

    /**
     * The dataset without them.
     *
     * @param outside kinds by id of what is known beside it
     * @param unknownToo whether nothing more is to come, so that what is unknown stays so
     */
    public static Dataset without(Dataset dataset, Map<String, NodeKind> outside, boolean unknownToo) {
        return new LooseEnds(dataset, outside, unknownToo).rest();
    }

    private Dataset rest() {
        List<Link> links = new ArrayList<>();
        for (Link link : dataset.links()) {
            kept(link).ifPresent(links::add);
        }
        if (links.equals(dataset.links())) {
            return dataset;
        }
        Set<String> incomplete = incomplete(links);
        links = distinct(links);
        links.removeIf(link -> incomplete.contains(link.from()) || incomplete.contains(link.to()));
        List<Entity> entities = new ArrayList<>(dataset.entities());
        entities.removeIf(entity -> incomplete.contains(entity.id()));
        boolean unsaid = links.stream().anyMatch(link -> statedBy(link).contains(NotStated.ID))
                && entities.stream().noneMatch(entity -> entity.id().equals(NotStated.ID));
        if (unsaid) {
            entities.add(NotStated.mention(Location.of(dataset.name())));
        }
        Tally tally = new Tally();
        tally.include(dataset.tally());
        account(links, entities, tally);
        List<Problem> problems = new ArrayList<>(dataset.problems());
        broken.forEach((at, id) ->
                problems.add(Problem.warning("leads-nowhere", at, "this " + reason(at) + ": " + id, "left out")));
        return dataset.with(entities, links).with(problems).with(tally);
    }

    /** Of links that have come to be the same the first. */
    public static List<Link> distinct(List<Link> links) {
        Set<String> met = new HashSet<>();
        List<Link> distinct = new ArrayList<>(links);
        distinct.removeIf(link -> !met.add(link.type() + "\n" + link.from() + "\n" + link.to() + "\n" + link.key()));
        return distinct;
    }

    /** The link, if both its ends are there; without staters and documents that are not. */
    private Optional<Link> kept(Link link) {
        Optional<String> lost = lost(link.from(), link.type().from())
                .or(() -> lost(link.to(), link.type().to()));
        if (lost.isPresent()) {
            broken.putIfAbsent(link.at(), lost.get());
            reasons.putIfAbsent(link.at(), kinds.containsKey(lost.get()) ? UNFIT : REASON);
            return Optional.empty();
        }
        List<String> staters = statedBy(link);
        List<String> known = staters.stream().filter(id -> !isLost(id)).toList();
        if (known.equals(staters)) {
            return Optional.of(link);
        }
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.putAll(link.properties());
        properties.put(Property.STATED_BY, known.isEmpty() ? List.of(NotStated.ID) : known);
        return Optional.of(new Link(link.type(), link.from(), link.to(), properties, link.at()));
    }

    private Optional<String> lost(String id, Set<NodeKind> fitting) {
        NodeKind kind = kinds.get(id);
        boolean wrong = kind == null ? unknownToo : !fitting.contains(kind);
        return wrong ? Optional.of(id) : Optional.empty();
    }

    private boolean isLost(String id) {
        return unknownToo && !kinds.containsKey(id);
    }

    @SuppressWarnings("unchecked") // the type of the property is TEXTS
    private static List<String> statedBy(Link link) {
        return (List<String>) link.properties().getOrDefault(Property.STATED_BY, List.of());
    }

    /** The records that have lost all links of a type that they are nothing without, and what hangs on them alone. */
    private Set<String> incomplete(List<Link> links) {
        Set<String> before = ends(dataset.links());
        Set<String> incomplete = new TreeSet<>();
        List<Link> left = new ArrayList<>(links);
        int size = -1;
        while (incomplete.size() != size) {
            size = incomplete.size();
            Set<String> now = ends(left);
            for (Entity entity : dataset.entities()) {
                for (RelationshipType type : NEEDED.getOrDefault(entity.kind(), Set.of())) {
                    String end = type + " " + entity.id();
                    if (before.contains(end) && !now.contains(end) && incomplete.add(entity.id())) {
                        broken.computeIfAbsent(entity.at(), at -> entity.id());
                        reasons.putIfAbsent(entity.at(), REASON);
                    }
                }
            }
            left.removeIf(link -> incomplete.contains(link.from()) || incomplete.contains(link.to()));
        }
        return incomplete;
    }

    private static Set<String> ends(List<Link> links) {
        Set<String> ends = new HashSet<>();
        for (Link link : links) {
            ends.add(link.type() + " " + (TO_RECORDS.contains(link.type()) ? link.to() : link.from()));
        }
        return ends;
    }

    /** A record of which nothing is left was not used after all. */
    private void account(List<Link> links, List<Entity> entities, Tally tally) {
        Set<Location> left = new HashSet<>();
        links.forEach(link -> left.add(link.at()));
        entities.forEach(entity -> left.add(entity.at()));
        broken.keySet().stream().filter(at -> !left.contains(at)).forEach(at -> tally.leaveAside(at, reason(at)));
    }

    private String reason(Location at) {
        return Objects.requireNonNull(reasons.get(at));
    }
}
