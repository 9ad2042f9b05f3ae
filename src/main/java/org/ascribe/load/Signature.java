package org.ascribe.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.reading.NotStated;
import org.ascribe.dataset.reading.States;
import org.ascribe.dataset.reading.Vendors;
import org.ascribe.failure.Failure;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.ascribe.validation.LooseEnds;

/** Puts the author whom the user names where an import does not say who states something. */
final class Signature {
    private Signature() {}

    /**
     * The dataset, signed.
     *
     * @param author name of a state or a firm
     * @throws Failure if the text names nobody
     */
    static Dataset by(String author, Dataset dataset) {
        Entity who = States.find(author)
                .map(state -> state.mention(Location.of(dataset.name())))
                .or(() -> Vendors.of(author).map(vendor -> vendor.mention(Location.of(dataset.name()))))
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE, "'" + author + "' names no author", "Give the name of a firm or a state"));
        Set<String> signed = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Link link : dataset.links()) {
            if (link.type() == RelationshipType.MADE) {
                signed.add(link.to());
            }
            links.add(signed(link, who.id()));
        }
        boolean used = !links.equals(dataset.links());
        for (Entity entity : dataset.entities()) {
            if (entity.kind() == NodeKind.ATTRIBUTION && !signed.contains(entity.id())) {
                links.add(new Link(
                        RelationshipType.MADE, who.id(), entity.id(), Map.of(Property.ROLE, "lead"), entity.at()));
                used = true;
            }
        }
        List<Entity> entities = new ArrayList<>(dataset.entities());
        entities.removeIf(entity -> entity.id().equals(NotStated.ID));
        if (used && entities.stream().noneMatch(entity -> entity.id().equals(who.id()))) {
            entities.add(who);
        }
        return used ? dataset.with(entities, LooseEnds.distinct(links)) : dataset;
    }

    private static Link signed(Link link, String author) {
        if (!List.of(NotStated.ID).equals(link.properties().get(Property.STATED_BY))) {
            return link;
        }
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.putAll(link.properties());
        properties.put(Property.STATED_BY, List.of(author));
        return new Link(link.type(), link.from(), link.to(), properties, link.at());
    }
}
