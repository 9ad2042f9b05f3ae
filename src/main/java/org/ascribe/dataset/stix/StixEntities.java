package org.ascribe.dataset.stix;

import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, String> successors = new HashMap<>();

    StixEntities(StixContext context) {
        this.context = context;
        this.draft = context.draft();
        this.naming = new Naming(draft);
        this.identities = new StixIdentities(context);
    }

    /** The entity that an object became, or the one that took its place, if there is one. */
    Optional<Entity> of(String stixId) {
        String id = stixId;
        Set<String> met = new HashSet<>();
        while (successors.containsKey(id) && met.add(id)) {
            id = String.valueOf(successors.get(id));
        }
        return Optional.ofNullable(byStixId.get(id));
    }

    /** Who made the object: the one that it names as its author. */
    Optional<Entity> author(StixObject object) {
        String author = object.ref("created_by_ref");
        return author.equals(StixObject.MITRE) ? Optional.of(mitre(object.at())) : of(author);
    }

    /**
     * The id in the graph of who made the object: one that can state something, in the file or elsewhere; nothing where it
     * names no author, or one who is withheld.
     */
    Optional<String> statingAuthor(StixObject object) {
        String author = object.ref("created_by_ref");
        Optional<Entity> here = author(object);
        boolean elsewhere = here.isEmpty()
                && author.startsWith("identity--")
                && !context.bundle().objects().containsKey(author);
        return elsewhere
                ? Optional.of(StixContext.elsewhere(author))
                : here.filter(entity -> NodeKind.STATING.contains(entity.kind()))
                        .map(Entity::id);
    }

    /** Adds an object and counts it. */
    void add(StixObject object) {
        if (object.retired()) {
            draft.tally().skip((object.revoked() ? "revoked " : "deprecated ") + object.type());
            return;
        }
        Optional<Entity> entity = entity(object);
        if (entity.isEmpty() && identities.isOutside(object)) {
            draft.tally()
                    .skip(object.type()
                            + (object.type().equals("location") ? " that is no country" : " that is not named"));
        } else if (entity.isEmpty()) {
            draft.tally().reject(object.type() + " without a name", object.at(), object.id());
            draft.warn("no-name", object.at(), object.id() + " has no name with a letter or digit", "left out");
        } else {
            draft.add(entity.get());
            byStixId.put(object.id(), entity.get());
            names(object, entity.get());
            draft.tally().use();
        }
    }

    /** From now on all that leads to one object leads to the other. */
    void succeed(String formerId, String successorId) {
        successors.put(formerId, successorId);
    }

    /** Adds the names and number of an object that was revoked to the one that took its place. */
    void addFormer(StixObject revoked, Entity successor) {
        List<String> sources = List.of(context.page(revoked));
        Set<String> names = new LinkedHashSet<>(List.of(revoked.text("name")));
        names.addAll(revoked.aliases().stream().map(Spelling::tidy).toList());
        names.remove(successor.name());
        names.forEach(name -> naming.add(successor.id(), successor.kind(), name, List.of(), sources, revoked.at()));
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
