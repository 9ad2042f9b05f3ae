package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** Titles for claims, denials and measures that their author gave none: who, what, whom and when in one line, the one who leads first. */
final class Titles {
    private static final int MOST = 3;

    private final Map<String, String> names = new HashMap<>();
    private final Map<RelationshipType, Map<String, List<String>>> ends = new HashMap<>();
    /** Who leads a claim, by claim. */
    private final Map<String, Set<String>> leads = new HashMap<>();

    Titles(Dataset dataset, Outside outside) {
        outside.entities().forEach((id, known) -> names.put(id, known.name()));
        dataset.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        for (Link link : dataset.links()) {
            if ("lead".equals(link.properties().get(Property.ROLE))) {
                leads.computeIfAbsent(link.to(), claim -> new HashSet<>()).add(link.from());
            }
            switch (link.type()) {
                case MADE, ISSUED, IMPOSED -> add(link.type(), link.to(), link.from());
                case ABOUT, POINTS_TO, CONTESTS, AGAINST, ANSWERS -> add(link.type(), link.from(), link.to());
                default -> {}
            }
        }
    }

    /** The name of the entity, or a title made from its links. */
    String of(Entity entity) {
        if (!entity.name().isEmpty()) {
            return entity.name();
        }
        String id = entity.id();
        String title = switch (entity.kind()) {
            case ATTRIBUTION ->
                list(RelationshipType.MADE, id) + " on " + list(RelationshipType.POINTS_TO, id)
                        + (ends(RelationshipType.ABOUT, id).isEmpty() ? "" : ": " + list(RelationshipType.ABOUT, id));
            case DENIAL -> "Denial by " + list(RelationshipType.ISSUED, id);
            case MEASURE -> measure(entity);
            default -> id;
        };
        return title + (entity.properties().get(Property.DATE) instanceof Period date ? ", " + date.value() : "");
    }

    private String measure(Entity measure) {
        String type =
                measure.properties().getOrDefault(Property.TYPE, "measure").toString();
        String whom = ends(RelationshipType.AGAINST, measure.id()).isEmpty()
                ? list(RelationshipType.ANSWERS, measure.id())
                : list(RelationshipType.AGAINST, measure.id());
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " by "
                + list(RelationshipType.IMPOSED, measure.id()) + ": " + whom;
    }

    private String list(RelationshipType type, String id) {
        Set<String> first = leads.getOrDefault(id, Set.of());
        List<String> all = ends(type, id).stream()
                .sorted(Comparator.<String, Boolean>comparing(end -> !first.contains(end))
                        .thenComparing(this::name))
                .map(this::name)
                .toList();
        String some = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? some + " and " + (all.size() - MOST) + " more" : some;
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private List<String> ends(RelationshipType type, String id) {
        return ends.getOrDefault(type, Map.of()).getOrDefault(id, List.of());
    }

    private void add(RelationshipType type, String claim, String end) {
        ends.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(claim, key -> new ArrayList<>())
                .add(end);
    }
}
