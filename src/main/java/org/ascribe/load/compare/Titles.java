package org.ascribe.load.compare;

import java.time.LocalDate;
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
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * Titles for claims, denials, comments and measures that their author gave none: who, what, whom and when in one line, the one who
 * leads first; and what every node says of itself in a picture.
 */
final class Titles {
    private static final int MOST = 3;
    private static final int MOST_IN_A_CAPTION = 2;
    private static final int WORDS_IN_A_CAPTION = 40;

    private final Map<String, Outside.Known> known = new HashMap<>();
    private final Map<RelationshipType, Map<String, List<String>>> ends = new HashMap<>();
    /** Who leads a claim, by claim. */
    private final Map<String, Set<String>> leads = new HashMap<>();
    /** Claims, denials and measures of the dataset without a name, which may be what others are about. */
    private final Map<String, Entity> untitled = new HashMap<>();
    /** Claims that are versions of one statement with others. */
    private final Set<String> versions = new HashSet<>();

    private final OnRecord onRecord;

    Titles(Dataset dataset, Outside outside, OnRecord onRecord) {
        this.onRecord = onRecord;
        known.putAll(outside.entities());
        dataset.entities().forEach(entity -> known.put(entity.id(), Outside.Known.of(entity, entity.name())));
        dataset.entities().stream()
                .filter(entity -> entity.name().isEmpty() && entity.kind() != NodeKind.COMMENT)
                .forEach(entity -> untitled.put(entity.id(), entity));
        for (Link link : dataset.links()) {
            if ("lead".equals(link.properties().get(Property.ROLE))) {
                leads.computeIfAbsent(link.to(), claim -> new HashSet<>()).add(link.from());
            }
            switch (link.type()) {
                case MADE, ISSUED, IMPOSED -> add(link.type(), link.to(), link.from());
                case ABOUT, POINTS_TO, CONTESTS, AGAINST, ANSWERS, CITED_IN -> add(link.type(), link.from(), link.to());
                case REPORTS_SAME_STATEMENT -> versions.addAll(List.of(link.from(), link.to()));
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
                makers(id) + " on " + list(RelationshipType.POINTS_TO, id)
                        + (ends(RelationshipType.ABOUT, id).isEmpty() ? "" : ": " + list(RelationshipType.ABOUT, id));
            case DENIAL -> "Denial by " + list(RelationshipType.ISSUED, id);
            case COMMENT -> makers(id) + " on " + list(RelationshipType.ABOUT, id);
            case MEASURE -> measure(entity);
            default -> id;
        };
        return title
                + (entity.properties().get(Property.DATE) instanceof Period date ? ", " + date.value() : "")
                + reporter(id);
    }

    /** What it says of itself in a picture: of a claim who, when, how sure and whom, such as {@code Ruritania 2024: likely, Some Group}. */
    String caption(Entity entity) {
        String id = entity.id();
        return switch (entity.kind()) {
            case ATTRIBUTION ->
                said(entity, RelationshipType.MADE, words(entity) + first(RelationshipType.POINTS_TO, id));
            case DENIAL -> said(entity, RelationshipType.ISSUED, "denial");
            case COMMENT -> said(entity, RelationshipType.MADE, "on " + first(RelationshipType.ABOUT, id));
            case MEASURE -> said(entity, RelationshipType.IMPOSED, type(entity) + ", " + first(measured(id), id));
            case SOURCE -> document(entity);
            default -> of(entity);
        };
    }

    private String said(Entity entity, RelationshipType making, String what) {
        String who = list(making, entity.id(), 1);
        String year = year(entity, Property.DATE);
        return who.isEmpty() && year.isEmpty() ? of(entity) : (who + year).strip() + ": " + what;
    }

    private static String words(Entity claim) {
        String words = claim.properties().getOrDefault(Property.WORDS, "").toString();
        return words.isEmpty() || words.length() > WORDS_IN_A_CAPTION ? "" : words + ", ";
    }

    private static String document(Entity source) {
        Object publisher = source.properties().get(Property.PUBLISHER);
        return publisher == null ? source.name() : publisher + year(source, Property.PUBLISHED);
    }

    private static String year(Entity entity, Property property) {
        return entity.properties().get(property) instanceof Period date
                ? " " + date.from().getYear()
                : "";
    }

    /** Of a version that rests on no original text, who reports it. */
    private String reporter(String id) {
        if (!versions.contains(id) || onRecord.isFirstHand(id)) {
            return "";
        }
        return ends(RelationshipType.CITED_IN, id).stream()
                .map(known::get)
                .filter(document -> document != null && document.publisher() != null)
                .min(Comparator.comparing(
                                Outside.Known::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(document -> String.valueOf(document.publisher())))
                .map(document -> ", as " + document.publisher() + " reports it")
                .orElse("");
    }

    private String measure(Entity measure) {
        String type = type(measure);
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " by "
                + list(RelationshipType.IMPOSED, measure.id()) + ": " + list(measured(measure.id()), measure.id());
    }

    private static String type(Entity measure) {
        return measure.properties().getOrDefault(Property.TYPE, "measure").toString();
    }

    /** How what a measure is about is linked to it. */
    private RelationshipType measured(String id) {
        return ends(RelationshipType.AGAINST, id).isEmpty() ? RelationshipType.ANSWERS : RelationshipType.AGAINST;
    }

    private String makers(String id) {
        String makers = list(RelationshipType.MADE, id);
        return makers.isEmpty() ? "Author not stated" : makers;
    }

    private String list(RelationshipType type, String id) {
        return list(type, id, MOST);
    }

    private String first(RelationshipType type, String id) {
        return list(type, id, MOST_IN_A_CAPTION);
    }

    private String list(RelationshipType type, String id, int most) {
        Set<String> first = leads.getOrDefault(id, Set.of());
        List<String> all = ends(type, id).stream()
                .sorted(Comparator.<String, Boolean>comparing(end -> !first.contains(end))
                        .thenComparing(this::name))
                .map(this::name)
                .toList();
        String some = String.join(", ", all.subList(0, Math.min(most, all.size())));
        return all.size() > most && most > 1 ? some + " and " + (all.size() - most) + " more" : some;
    }

    private String name(String id) {
        Outside.Known one = known.get(id);
        if (one == null) {
            return id;
        }
        Entity record = untitled.get(id);
        return record == null ? one.name() : of(record);
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
