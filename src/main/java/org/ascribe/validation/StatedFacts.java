package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Property;

/** No structural fact without who stated it and a source; a name needs a source. */
@Singleton
final class StatedFacts implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Link link : subject.links()) {
            for (Property property : link.type().required()) {
                if (isEmpty(link, property)) {
                    problems.accept(missing(link, property));
                }
            }
        }
    }

    private static boolean isEmpty(Link link, Property property) {
        return !(link.properties().get(property) instanceof List<?> ids) || ids.isEmpty();
    }

    private static Problem missing(Link link, Property property) {
        boolean who = property == Property.STATED_BY;
        return Problem.error(
                who ? "fact-without-who" : "fact-without-source",
                link.at(),
                link.from() + " " + link.type() + " " + link.to()
                        + (who ? " does not say who states it" : " cites no source"),
                "fill '" + property.key() + "'");
    }
}
