package org.ascribe.dataset.stix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Dates;
import org.ascribe.dataset.reading.Draft;
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

    StixRelations(StixContext context, StixEntities entities) {
        this.context = context;
        this.entities = entities;
        this.draft = context.draft();
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
        } else if (type.equals("revoked-by")) {
            revoked(context.bundle().objects().get(from), entities.of(to));
        } else if (!known(from) || !known(to)) {
            draft.tally()
                    .reject(
                            "relationship to an object that is not in the bundle",
                            relationship.at(),
                            relationship.id());
            draft.warn(
                    "leads-nowhere",
                    relationship.at(),
                    relationship.id() + " leads to " + (known(from) ? to : from),
                    "");
        } else {
            between(relationship, type, entities.of(from), entities.of(to));
        }
    }

    private boolean known(String id) {
        return context.bundle().objects().containsKey(id);
    }

    private void revoked(@Nullable StixObject former, Optional<Entity> successor) {
        if (former == null || successor.isEmpty()) {
            draft.tally().skip("revoked-by something that is not there");
        } else {
            entities.addFormer(former, successor.get());
            draft.tally().use();
        }
    }

    private void between(StixObject relationship, String type, Optional<Entity> from, Optional<Entity> to) {
        if (from.isEmpty() || to.isEmpty()) {
            draft.tally().skip("relationship of a retired object");
            return;
        }
        Optional<Entity> author = entities.author(relationship).or(() -> authorOf(relationship.ref("source_ref")));
        RelationshipType link = linkOf(type, from.get().kind());
        if (author.isEmpty() || !NodeKind.STATING.contains(author.get().kind())) {
            draft.tally().reject("relationship without an author", relationship.at(), relationship.id());
            draft.warn(
                    "no-author",
                    relationship.at(),
                    relationship.id() + " does not say who states it",
                    "fill created_by_ref");
        } else if (type.equals("attributed-to")) {
            attribution(relationship, author.get(), from.get(), to.get());
        } else if (link != null
                && link.from().contains(from.get().kind())
                && link.to().contains(to.get().kind())) {
            fact(relationship, link, author.get(), from.get(), to.get());
        } else {
            draft.tally()
                    .skip("relationship: " + from.get().kind().label() + " " + type + " "
                            + to.get().kind().label());
        }
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

    private void attribution(StixObject relationship, Entity author, Entity what, Entity whom) {
        if (!ATTRIBUTABLE.contains(what.kind()) || !NodeKind.ACCUSABLE.contains(whom.kind())) {
            draft.tally()
                    .skip("relationship: " + what.kind().label() + " attributed-to "
                            + whom.kind().label());
            return;
        }
        Location at = relationship.at();
        String claim = (author.id().equals("mitre") ? "attack:" : "stix:") + relationship.id();
        Map<Property, Object> properties = relationship.properties();
        properties.put(Property.INSTRUMENT, "technical-report");
        Dates.parse(relationship.text("created")).ifPresent(date -> properties.put(Property.DATE, date));
        relationship.confidence().ifPresent(confidence -> properties.put(Property.CONFIDENCE, confidence));
        draft.add(new Entity(claim, NodeKind.ATTRIBUTION, "", properties, what.mention() && whom.mention(), at));
        draft.link(RelationshipType.MADE, author.id(), claim, Map.of(Property.ROLE, "lead"), at);
        draft.link(RelationshipType.ABOUT, claim, what.id(), at);
        draft.link(RelationshipType.POINTS_TO, claim, whom.id(), at);
        sources(relationship).forEach(source -> draft.link(RelationshipType.CITED_IN, claim, source, at));
        draft.tally().use();
    }

    private void fact(StixObject relationship, RelationshipType type, Entity author, Entity from, Entity to) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.STATED_BY, List.of(author.id()));
        properties.put(Property.SOURCES, sources(relationship));
        if (type == RelationshipType.OVERLAPS) {
            properties.put(Property.BASIS, relationship.text("relationship_type"));
        }
        draft.link(type, from.id(), to.id(), properties, relationship.at());
        draft.tally().use();
    }

    /** The documents of the relationship, and the page of what it starts from. */
    private List<String> sources(StixObject relationship) {
        List<String> sources = new ArrayList<>(context.documents(relationship));
        StixObject from = Objects.requireNonNull(context.bundle().objects().get(relationship.ref("source_ref")));
        if (from.ofAttack() || sources.isEmpty()) {
            sources.add(context.page(from));
        }
        return sources;
    }

    private Optional<Entity> authorOf(String stixId) {
        return entities.author(Objects.requireNonNull(context.bundle().objects().get(stixId)));
    }
}
