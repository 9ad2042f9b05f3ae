package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.Version;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.validation.LooseEnds;

/** Leaves out of a dataset the records that another dataset has in a later version. */
public final class Outdated {
    private static final Set<RelationshipType> OF_RECORD = EnumSet.of(
            RelationshipType.ABOUT, RelationshipType.POINTS_TO, RelationshipType.CITED_IN, RelationshipType.CONTESTS);
    /** What says something of what it points at only when that is a record of its own. */
    private static final Set<NodeKind> STATEMENTS = EnumSet.of(NodeKind.ATTRIBUTION, NodeKind.DENIAL, NodeKind.COMMENT);

    private final Dataset dataset;
    private final Map<String, Precedence.Beaten> lost;

    private Outdated(Dataset dataset, Map<String, Precedence.Beaten> lost) {
        this.dataset = dataset;
        this.lost = lost;
    }

    /** The dataset without them; what hangs on a record that was withdrawn goes to its successor. */
    public static Dataset without(Dataset dataset, Precedence precedence) {
        Map<String, Precedence.Beaten> lost = byElement(precedence.lost(), precedence);
        return lost.isEmpty() ? dataset : new Outdated(dataset, lost).rest();
    }

    /** What was beaten by the element that it had become; without those that other records have become too. */
    static Map<String, Precedence.Beaten> byElement(List<Precedence.Beaten> beaten, Precedence precedence) {
        Map<String, Precedence.Beaten> byElement = new HashMap<>();
        Set<String> ids = beaten.stream().map(one -> one.version().id()).collect(Collectors.toSet());
        beaten.forEach(one -> byElement.put(one.version().element(), one));
        if (!beaten.isEmpty()) {
            byElement.keySet().removeAll(precedence.held(beaten.getFirst().dataset(), ids));
        }
        return byElement;
    }

    /** Whether a link is part of what the record says that has become that node: no record of its own. */
    static boolean isPartOf(Link link, String id) {
        return (link.from().equals(id) && OF_RECORD.contains(link.type()))
                || (link.to().equals(id)
                        && (link.type() == RelationshipType.NAMES
                                || link.type() == RelationshipType.ISSUED
                                || (link.type() == RelationshipType.MADE
                                        && !"supported".equals(link.properties().get(Property.ROLE)))));
    }

    private Dataset rest() {
        List<Link> links = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Tally tally = new Tally();
        tally.include(dataset.tally());
        for (Link link : dataset.links()) {
            Precedence.Beaten fact = lost.get(Version.ofLink(link));
            if (fact != null) {
                tally.leaveAside(link.at(), reason(fact));
            }
            if (fact != null
                    || (lost.containsKey(link.from()) && isPartOf(link, link.from()))
                    || (lost.containsKey(link.to()) && isPartOf(link, link.to()))) {
                before.addAll(ends(link));
            } else {
                links.add(link);
            }
        }
        return succeeded(links, before, tally);
    }

    private Dataset succeeded(List<Link> links, Set<String> before, Tally tally) {
        Map<String, String> successors = new HashMap<>();
        lost.forEach((id, beaten) -> {
            if (!beaten.later().successor().isEmpty()) {
                successors.put(id, beaten.later().successor());
            }
        });
        Dataset moved = dataset.with(List.of(), links).withIds(id -> successors.getOrDefault(id, id));
        List<Link> kept = new ArrayList<>(LooseEnds.distinct(moved.links()));
        kept.removeIf(link -> link.from().equals(link.to()));
        Set<String> needed = new HashSet<>();
        kept.forEach(link -> needed.addAll(ends(link)));
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : dataset.entities()) {
            Precedence.Beaten beaten = lost.get(entity.id());
            if (beaten != null) {
                tally.leaveAside(entity.at(), reason(beaten));
                if (needed.contains(entity.id()) && !STATEMENTS.contains(entity.kind())) {
                    entities.add(Entity.mention(entity.id(), entity.kind(), entity.name(), entity.at()));
                }
            } else if (needed.contains(entity.id()) || !isLeft(entity, before)) {
                entities.add(entity);
            }
        }
        return dataset.with(entities, kept).with(tally).with(dataset.release().with(ownVersions()));
    }

    /** Those of its records: what has an id of others is none. */
    private List<Version> ownVersions() {
        Set<String> foreign = lost.values().stream()
                .filter(Precedence.Beaten::foreign)
                .map(beaten -> beaten.version().id())
                .collect(Collectors.toSet());
        return dataset.release().versions().stream()
                .filter(version -> !foreign.contains(version.id()))
                .toList();
    }

    /** Whether it was there for what is left out only. */
    private static boolean isLeft(Entity entity, Set<String> before) {
        return before.contains(entity.id()) && (entity.mention() || entity.kind() == NodeKind.SOURCE);
    }

    private static Set<String> ends(Link link) {
        Set<String> ends = new HashSet<>(Set.of(link.from()));
        ends.add(link.to());
        for (Property property : List.of(Property.STATED_BY, Property.SOURCES)) {
            if (link.properties().get(property) instanceof List<?> ids) {
                ids.forEach(id -> ends.add(id.toString()));
            }
        }
        return ends;
    }

    private static String reason(Precedence.Beaten beaten) {
        if (beaten.foreign()) {
            return "has the id of a record of another author in " + beaten.holder();
        }
        return (beaten.later().withdrawn() ? "withdrawn by its author in " : "older than the version in ")
                + beaten.holder();
    }
}
