package org.ascribe.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ascribe.dataset.stix.StixExtension;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** Actors, operations, parties and documents as STIX objects. */
final class StixThings {
    private StixThings() {}

    /** The objects that stand for a node that is neither a statement nor a name. */
    static List<ObjectNode> of(Element element) {
        GraphNode node = element.node();
        return switch (node.kind()) {
            case SOURCE -> List.of(document(element));
            case STATE -> state(element);
            default -> List.of(thing(element));
        };
    }

    /** The id of the location that stands for a state as a territory; for one without a code, the identity must do. */
    static String territory(GraphNode state) {
        return state.text(Property.ISO.key()).isEmpty()
                ? StixIds.of(state.kind(), state.id())
                : StixIds.of("location", state.id());
    }

    private static ObjectNode thing(Element element) {
        GraphNode node = element.node();
        String type = StixIds.type(node.kind());
        ObjectNode thing = StixObjects.object(type, StixIds.of(node.kind(), node.id()));
        thing.put("name", node.name());
        StixObjects.put(thing, "description", node.text(Property.DESCRIPTION.key()));
        switch (node.kind()) {
            case ACTOR -> aliases(thing, element);
            case OPERATION -> {
                aliases(thing, element);
                seen(thing, element);
            }
            case AGENCY -> StixObjects.put(identity(thing, "organization"), "sectors", List.of("government-national"));
            case PERSON -> identity(thing, "individual");
            case POPULATION, SECTOR -> identity(thing, "class");
            default -> identity(thing, "organization");
        }
        StixObjects.references(thing, element.others(RelationshipType.CITED_IN));
        StixObjects.entries(thing, element);
        return thing;
    }

    private static ObjectNode identity(ObjectNode thing, String identityClass) {
        return thing.put("identity_class", identityClass);
    }

    private static void aliases(ObjectNode thing, Element element) {
        TreeSet<String> aliases = new TreeSet<>(StixObjects.names(element.others(RelationshipType.NAMES)));
        aliases.remove(element.node().name());
        StixObjects.put(thing, "aliases", aliases);
    }

    /** Only whole days at the outer ends: STIX knows no precision, and the end may not lie before the beginning. */
    private static void seen(ObjectNode thing, Element element) {
        LocalDate began = day(element, Property.BEGAN, Period.FROM);
        LocalDate ended = day(element, Property.ENDED, Period.TO);
        if (began != null) {
            thing.put("first_seen", StixObjects.timestamp(began));
        }
        if (ended != null && (began == null || !ended.isBefore(began))) {
            thing.put("last_seen", StixObjects.timestamp(ended));
        }
    }

    /** The day that it has of its own, else the outermost that somebody gives. */
    private static @Nullable LocalDate day(Element element, Property turn, String end) {
        LocalDate own = element.node().properties().day(turn.key() + end);
        Comparator<LocalDate> outermost =
                end.equals(Period.FROM) ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return own != null
                ? own
                : element.ties(RelationshipType.DATED).stream()
                        .filter(tie -> tie.text(Property.EVENT.key()).equals(turn.key()))
                        .flatMap(tie -> Stream.ofNullable(tie.properties().day(Property.DATE.key() + end)))
                        .min(outermost)
                        .orElse(null);
    }

    /** A state is one who says and does things, and a territory. */
    private static List<ObjectNode> state(Element element) {
        GraphNode state = element.node();
        ObjectNode identity = thing(element);
        if (state.text(Property.ISO.key()).isEmpty()) {
            return List.of(identity);
        }
        ObjectNode location = StixObjects.object("location", territory(state));
        location.put("name", state.name()).put("country", state.text(Property.ISO.key()));
        StixObjects.statedIn(location, StixIds.of(NodeKind.STATE, state.id()));
        return List.of(identity, location);
    }

    private static ObjectNode document(Element element) {
        GraphNode node = element.node();
        ObjectNode document = StixObjects.object(
                StixExtension.SOURCE,
                StixIds.of(NodeKind.SOURCE, node.id()),
                StixObjects.created(node, Property.PUBLISHED));
        document.put("name", node.name());
        StixObjects.references(document, List.of(node));
        document.set(StixExtension.ENTRIES, StixObjects.entries(element));
        document.putObject("extensions").putObject(StixExtension.ID).put("extension_type", "new-sdo");
        return document;
    }
}
