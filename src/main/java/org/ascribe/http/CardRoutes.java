package org.ascribe.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.query.Card;
import org.ascribe.query.CardSection;
import org.ascribe.query.EntityCard;

/** The routes of cards and of their sections, as the OpenAPI document tells them. */
final class CardRoutes {
    private CardRoutes() {}

    /** The card, an account of it, and one route for each section, because each has items of its own shape. */
    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        routes.add(new Route(
                Route.CARD,
                "entity",
                "All that is on record about an entity",
                List.of(
                        Route.REF,
                        new Route.Input(
                                "query",
                                EntitiesController.FIELDS,
                                false,
                                "The fields to answer beside id, name and kind, separated by commas; what is left out costs nothing",
                                Route.TEXT,
                                "names,claims"),
                        Route.limit(EntityCard.SHOWN, "Items of a section at most; its route has the rest")),
                "Card",
                Responder.OBJECT));
        routes.add(new Route(
                Route.CARD + ReportController.ENDING,
                "entity-report",
                "What is on record about an entity to be cited, with numbered documents",
                List.of(
                        Route.REF,
                        new Route.Input(
                                "query",
                                ReportController.AS_OF,
                                false,
                                "As it was on record on that day",
                                Route.TEXT,
                                "2024-03-25")),
                "Account",
                Responder.ACCOUNT));
        for (CardSection section : CardSection.values()) {
            List<Route.Input> inputs = new ArrayList<>(List.of(Route.REF));
            if (!section.parts().isEmpty()) {
                inputs.add(part(section));
            }
            inputs.add(Route.limit(EntityCard.SHOWN, "Items at most"));
            inputs.add(Route.CURSOR);
            routes.add(new Route(
                    Route.CARD + "/" + section.field(),
                    "entity-" + section.field(),
                    "The " + section.field() + " on the card of an entity, to their end",
                    inputs,
                    shapeName(section),
                    Responder.TABLE));
        }
        return routes;
    }

    /** The shapes of the sections, by name. */
    static Map<String, Fields> shapes() {
        Map<String, Fields> shapes = new LinkedHashMap<>();
        for (CardSection section : CardSection.values()) {
            shapes.put(shapeName(section), SharedShapes.lines(Schemas.ref(RecordShapes.name(item(section)))));
        }
        return shapes;
    }

    private static Route.Input part(CardSection section) {
        return new Route.Input(
                "query",
                EntitiesController.PART,
                true,
                section == CardSection.RELATIONS
                        ? "The type of the relations, and their direction as the card has it: out or in"
                        : "The part that the entity has in them, as the card has it",
                Schemas.object("type", "string", "enum", section.parts()),
                section.parts().getFirst());
    }

    private static String shapeName(CardSection section) {
        return "Card" + section.name().charAt(0) + section.field().substring(1);
    }

    private static Class<?> item(CardSection section) {
        return switch (section) {
            case NAMES -> Card.KnownName.class;
            case RELATIONS -> Card.Related.class;
            case CLAIMS -> Card.Claim.class;
            case COMMENTS -> Card.Comment.class;
            case DENIALS -> Card.Denial.class;
            case MEASURES -> Card.Measure.class;
            case OPERATIONS -> Card.Suffered.class;
        };
    }
}
