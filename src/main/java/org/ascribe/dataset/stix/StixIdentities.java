package org.ascribe.dataset.stix;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.Placeholder;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/** Tells what the identities and locations of a bundle are: STIX has one type for persons, firms, offices, branches and peoples. */
final class StixIdentities {
    private static final int LONGEST_NAME = 300;

    private final StixContext context;
    private final Set<String> authors = new HashSet<>();
    private final Set<String> accused = new HashSet<>();

    StixIdentities(StixContext context) {
        this.context = context;
        context.bundle().objects().values().forEach(object -> authors.add(object.ref("created_by_ref")));
        context.bundle().documents().forEach(object -> authors.add(object.ref("created_by_ref")));
        for (StixObject relationship : context.bundle().relationships()) {
            authors.add(relationship.ref("created_by_ref"));
            if (relationship.text("relationship_type").equals("attributed-to")) {
                accused.add(relationship.ref("target_ref"));
            }
        }
    }

    /** Whether an object that became nothing is sound and has no place in the model: a region, a point, somebody unnamed. */
    boolean isOutside(StixObject object) {
        return object.type().equals("location")
                || (object.type().equals("identity") && !object.text("name").isEmpty());
    }

    /** The state that a location is or lies in; nothing for a location without a country. */
    Optional<Entity> location(StixObject location) {
        String country = location.text("country");
        return States.byCode(country)
                .or(() -> States.find(country))
                .or(() -> States.find(location.text("name")))
                .map(state -> state.mention(location.at()));
    }

    /** The party that an identity is. */
    Optional<Entity> identity(StixObject identity) {
        String name = Texts.cut(identity.text("name"), LONGEST_NAME);
        if (identity.id().equals(StixObject.MITRE)) {
            return Vendors.of("MITRE").map(mitre -> mitre.mention(identity.at()));
        }
        if (Spelling.saysNothing(name) || Placeholder.is(name)) {
            return Optional.empty();
        }
        NodeKind kind = kind(identity);
        return shared(name, kind, identity.at())
                .or(() -> Optional.of(
                        Entity.of(context.id(identity), kind, name, properties(identity, kind), identity.at())));
    }

    /** A state or a known firm has one id in all sources. */
    private static Optional<Entity> shared(String name, NodeKind kind, Location at) {
        return switch (kind) {
            case PERSON, POPULATION -> Optional.empty();
            case VENDOR ->
                States.find(name)
                        .map(state -> state.mention(at))
                        .or(() -> Vendors.known(name).map(vendor -> vendor.mention(at)));
            default -> States.find(name).map(state -> state.mention(at));
        };
    }

    private NodeKind kind(StixObject identity) {
        boolean accusable = accused.contains(identity.id());
        boolean government = identity.texts("sectors").stream().anyMatch(sector -> sector.startsWith("government"));
        return switch (identity.text("identity_class")) {
            case "individual" -> NodeKind.PERSON;
            case "class" -> accusable ? NodeKind.ORGANIZATION : NodeKind.POPULATION;
            default -> {
                if (government) {
                    yield NodeKind.AGENCY;
                }
                yield authors.contains(identity.id()) && !accusable ? NodeKind.VENDOR : NodeKind.ORGANIZATION;
            }
        };
    }

    private static Map<Property, Object> properties(StixObject identity, NodeKind kind) {
        return kind == NodeKind.PERSON ? Map.of(Property.NATIVE_ID, identity.id()) : identity.properties();
    }
}
