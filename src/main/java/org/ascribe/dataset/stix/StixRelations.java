package org.ascribe.dataset.stix;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Version;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.NotStated;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Adds the relationships of a bundle: who attributes what to whom becomes a claim, the others become links. */
final class StixRelations {
    private static final Set<NodeKind> ATTRIBUTABLE = EnumSet.of(NodeKind.OPERATION, NodeKind.ACTOR);

    private final StixContext context;
    private final StixEntities entities;
    private final Draft draft;
    private final Map<String, String> claims = new HashMap<>();
    private final Map<String, Link> facts = new HashMap<>();

    StixRelations(StixContext context, StixEntities entities) {
        this.context = context;
        this.entities = entities;
        this.draft = context.draft();
    }

    /** Whether it says what took the place of something that was withdrawn. */
    static boolean isSuccession(StixObject relationship) {
        return relationship.text("relationship_type").equals("revoked-by");
    }

    /** Passes what is said of what was withdrawn to what took its place; counts these relationships. */
    void succeed(Collection<StixObject> successions) {
        List<StixObject> valid =
                successions.stream().filter(succession -> isUsable(succession)).toList();
        valid.forEach(succession -> entities.succeed(succession.ref("source_ref"), succession.ref("target_ref")));
        for (StixObject succession : valid) {
            StixObject former = object(succession.ref("source_ref"));
            entities.of(former.id())
                    .ifPresentOrElse(
                            successor -> {
                                entities.addFormer(former, successor);
                                draft.tally().use();
                            },
                            () -> draft.tally().skip("revoked-by something that is not there"));
        }
    }

    private boolean isUsable(StixObject succession) {
        StixObject former = context.bundle().objects().get(succession.ref("source_ref"));
        if (succession.retired()) {
            draft.tally().skip("retired relationship");
        } else if (former == null) {
            draft.tally().skip("revoked-by something that is not there");
        } else if (!former.retired()) {
            draft.tally().skip("revoked-by of what is not revoked");
        } else {
            return true;
        }
        return false;
    }

    private StixObject object(String stixId) {
        return Objects.requireNonNull(context.bundle().objects().get(stixId));
    }

    /** The id in the graph of the claim that a relationship has become, or may be in another file; nothing if it is none. */
    Optional<String> claim(String stixId) {
        String claim = claims.get(stixId);
        boolean here = context.bundle().relationships().stream()
                .anyMatch(one -> one.id().equals(stixId));
        return claim != null
                ? Optional.of(claim)
                : here || !stixId.startsWith("relationship--")
                        ? Optional.empty()
                        : Optional.of(StixContext.elsewhere(stixId));
    }

    /** What a relationship has become: the id of a claim, or a link; empty if it is neither. */
    String element(String stixId) {
        Link fact = facts.get(stixId);
        return fact == null ? claims.getOrDefault(stixId, "") : Version.ofLink(fact);
    }

    /** Adds one and counts it. */
    void add(StixObject relationship) {
        String type = relationship.text("relationship_type");
        String from = relationship.ref("source_ref");
        String to = relationship.ref("target_ref");
        if (relationship.retired()) {
            draft.tally().skip("retired relationship");
        } else if (from.equals(to)) {
            draft.tally().reject("relationship to itself", relationship.at(), relationship.id());
            draft.warn("self-reference", relationship.at(), from + " is " + type + " itself", "left out");
        } else {
            between(relationship, type, end(from), end(to));
        }
    }

    private Optional<StixEnd> end(String stixId) {
        Optional<Entity> here = entities.of(stixId);
        if (here.isPresent() || context.bundle().objects().containsKey(stixId)) {
            return here.map(entity -> StixEnd.of(entity));
        }
        return Optional.of(StixEnd.elsewhere(stixId));
    }

    private void between(StixObject relationship, String type, Optional<StixEnd> from, Optional<StixEnd> to) {
        if (from.isEmpty() || to.isEmpty()) {
            String left = relationship.ref(from.isEmpty() ? "source_ref" : "target_ref");
            StixObject object = object(left);
            draft.tally()
                    .skip(
                            object.retired()
                                    ? "relationship of a retired object"
                                    : "relationship of " + a(object.type()) + " that was left out");
            return;
        }
        RelationshipType link = linkOf(type, from.get().kind());
        if (type.equals("attributed-to")) {
            attribution(relationship, from.get(), to.get());
        } else if (link != null && from.get().isOneOf(link.from()) && to.get().isOneOf(link.to())) {
            fact(relationship, link, from.get(), to.get());
        } else {
            skip(from.get(), type, to.get());
        }
    }

    private static String a(String type) {
        return (type.startsWith("i") ? "an " : "a ") + type;
    }

    private void skip(StixEnd from, String type, StixEnd to) {
        draft.tally().skip("relationship: " + from.words() + " " + type + " " + to.words());
    }

    /** Who states it: the one that it names, else who published it, else who described what it starts from. */
    private Optional<String> author(StixObject relationship) {
        if (!relationship.ref("created_by_ref").isEmpty()) {
            return entities.statingAuthor(relationship);
        }
        return Stream.concat(
                        context.reports().listing(relationship).stream(),
                        Stream.ofNullable(context.bundle().objects().get(relationship.ref("source_ref"))))
                .flatMap(object -> entities.statingAuthor(object).stream())
                .findFirst();
    }

    private static @Nullable RelationshipType linkOf(String type, NodeKind from) {
        return switch (type) {
            case "targets" -> RelationshipType.TARGETED;
            case "duplicate-of" -> RelationshipType.OVERLAPS;
            case "located-at", "originates-from" ->
                RelationshipType.BASED_IN.from().contains(from) ? RelationshipType.BASED_IN : RelationshipType.IN;
            default -> null;
        };
    }

    private void attribution(StixObject relationship, StixEnd what, StixEnd whom) {
        if (!what.isOneOf(ATTRIBUTABLE) || !whom.isOneOf(NodeKind.ACCUSABLE)) {
            skip(what, "attributed-to", whom);
            return;
        }
        Location at = relationship.at();
        Optional<String> author = author(relationship);
        String claim = (author.equals(Optional.of("mitre")) ? "attack:" : "stix:") + relationship.id();
        Map<Property, Object> properties = relationship.properties();
        properties.put(Property.INSTRUMENT, "technical-report");
        StixReports.published(context.reports().listing(relationship))
                .or(() -> Dates.parse(relationship.text("created")))
                .ifPresent(date -> properties.put(Property.DATE, date));
        relationship.confidence().ifPresent(confidence -> properties.put(Property.CONFIDENCE, confidence));
        boolean mention = what.mention()
                && whom.mention()
                && !context.catalogue().domain().isEmpty();
        draft.add(new Entity(claim, NodeKind.ATTRIBUTION, "", properties, mention, at));
        author.ifPresent(who -> draft.link(RelationshipType.MADE, who, claim, Map.of(Property.ROLE, "lead"), at));
        draft.link(RelationshipType.ABOUT, claim, what.id(), at);
        draft.link(RelationshipType.POINTS_TO, claim, whom.id(), at);
        sources(relationship).forEach(source -> draft.link(RelationshipType.CITED_IN, claim, source, at));
        claims.put(relationship.id(), claim);
        draft.tally().use();
    }

    private void fact(StixObject relationship, RelationshipType type, StixEnd from, StixEnd to) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(
                Property.STATED_BY,
                List.of(author(relationship).orElseGet(() -> draft.add(NotStated.mention(relationship.at())))));
        properties.put(Property.SOURCES, sources(relationship));
        if (type == RelationshipType.OVERLAPS) {
            properties.put(Property.BASIS, relationship.text("relationship_type"));
        }
        draft.link(type, from.id(), to.id(), properties, relationship.at());
        facts.put(relationship.id(), new Link(type, from.id(), to.id(), properties, relationship.at()));
        draft.tally().use();
    }

    /** The documents of the relationship and the reports that list it; without any, the page of what it starts from. */
    private List<String> sources(StixObject relationship) {
        Set<String> sources = new LinkedHashSet<>(context.documents(relationship));
        context.reports()
                .listing(relationship)
                .forEach(report -> context.reports().source(report).ifPresent(sources::add));
        StixObject from = context.bundle().objects().get(relationship.ref("source_ref"));
        if (sources.isEmpty() || (from != null && from.ofAttack())) {
            sources.add(context.page(from == null ? relationship : from));
        }
        return List.copyOf(sources);
    }
}
