package org.ascribe.dataset.stix;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Draft;
import org.ascribe.dataset.reading.Naming;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/** Adds the entities of a bundle with their names. */
final class StixEntities {
    private static final int LONGEST_NAME = 300;

    private final StixContext context;
    private final Draft draft;
    private final Naming naming;
    private final StixIdentities identities;
    private final Map<String, Entity> byStixId = new HashMap<>();

    StixEntities(StixContext context) {
        this.context = context;
        this.draft = context.draft();
        this.naming = new Naming(draft);
        this.identities = new StixIdentities(context);
    }

    /** The entity that an object became, if it has. */
    Optional<Entity> of(String stixId) {
        return Optional.ofNullable(byStixId.get(stixId));
    }

    /** Who made the object: the one that it names as its author. */
    Optional<Entity> author(StixObject object) {
        String author = object.ref("created_by_ref");
        return author.equals(StixObject.MITRE) ? Optional.of(mitre(object.at())) : of(author);
    }

    /** Adds an object and counts it. */
    void add(StixObject object) {
        if (object.retired()) {
            boolean revoked = object.node().path("revoked").asBoolean();
            draft.tally().skip((revoked ? "revoked " : "deprecated ") + object.type());
            return;
        }
        Optional<Entity> entity = entity(object);
        if (entity.isEmpty()) {
            draft.tally().reject(object.type() + " without a name or a country", object.at(), object.id());
        } else {
            draft.add(entity.get());
            byStixId.put(object.id(), entity.get());
            names(object, entity.get());
            draft.tally().use();
        }
    }

    /** Adds the name and number of an object that was revoked to the one that took its place. */
    void addFormer(StixObject revoked, Entity successor) {
        List<String> sources = List.of(context.page(revoked));
        naming.add(successor.id(), successor.kind(), revoked.text("name"), List.of(), sources, revoked.at());
        number(revoked, successor, sources);
    }

    private Optional<Entity> entity(StixObject object) {
        return switch (object.type()) {
            case "intrusion-set", "threat-actor" -> described(object, NodeKind.ACTOR, object.properties());
            case "campaign", "incident" -> described(object, NodeKind.OPERATION, operation(object));
            case "location" -> identities.location(object);
            default -> identities.identity(object);
        };
    }

    private Optional<Entity> described(StixObject object, NodeKind kind, Map<Property, Object> properties) {
        String name = Texts.cut(object.text("name"), LONGEST_NAME);
        return Spelling.saysNothing(name)
                ? Optional.empty()
                : Optional.of(new Entity(
                        context.id(object),
                        kind,
                        name,
                        properties,
                        !context.catalogue().describes(object),
                        object.at()));
    }

    private Map<Property, Object> operation(StixObject object) {
        Map<Property, Object> properties = object.properties();
        boolean toTheMonth = object.ofAttack();
        StixDates.seen(object.text("first_seen"), toTheMonth).ifPresent(date -> properties.put(Property.BEGAN, date));
        StixDates.seen(object.text("last_seen"), toTheMonth).ifPresent(date -> properties.put(Property.ENDED, date));
        return properties;
    }

    /** The names of a group or an operation; the own one cites all documents, the others those that are cited for them. */
    private void names(StixObject object, Entity entity) {
        if (entity.kind() != NodeKind.ACTOR && entity.kind() != NodeKind.OPERATION) {
            return;
        }
        StixReferences references = object.references();
        String page = context.page(object);
        Set<String> all = new LinkedHashSet<>(List.of(entity.name()));
        object.aliases().forEach(alias -> all.add(Spelling.tidy(alias)));
        for (String name : all) {
            Set<String> sources = new LinkedHashSet<>(List.of(page));
            sources.addAll(
                    name.equals(entity.name()) && !object.ofAttack()
                            ? context.documents(object)
                            : context.add(references.citedFor(name), object.at()));
            naming.add(entity.id(), entity.kind(), name, List.of(), sources, object.at());
        }
        number(object, entity, List.of(page));
    }

    /** The number in ATT&amp;CK is a name too: other sources refer to the object by it. */
    private void number(StixObject object, Entity entity, List<String> sources) {
        object.references()
                .attackId()
                .filter(number -> !number.equals(entity.name()))
                .ifPresent(number -> {
                    List<String> users = List.of(mitre(object.at()).id());
                    naming.add(entity.id(), entity.kind(), number, users, sources, object.at());
                });
    }

    private Entity mitre(Location at) {
        Entity mitre = Vendors.of("MITRE").orElseThrow().mention(at);
        draft.add(mitre);
        return mitre;
    }
}
