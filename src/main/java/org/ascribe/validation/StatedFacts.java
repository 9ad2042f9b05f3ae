package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** No structural fact without who stated it and a source; a name needs a source. */
@Singleton
final class StatedFacts implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Link link : subject.links()) {
            if (!link.type().structural()) {
                continue;
            }
            if (link.type() != RelationshipType.NAMES && isEmpty(link, Property.STATED_BY)) {
                problems.accept(missing("fact-without-who", link, "does not say who states it", "fill 'statedBy'"));
            }
            if (isEmpty(link, Property.SOURCES)) {
                problems.accept(missing("fact-without-source", link, "cites no source", "fill 'sources'"));
            }
        }
    }

    private static boolean isEmpty(Link link, Property property) {
        return !(link.properties().get(property) instanceof List<?> ids) || ids.isEmpty();
    }

    private static Problem missing(String code, Link link, String what, String hint) {
        return Problem.error(code, link.at(), link.from() + " " + link.type() + " " + link.to() + " " + what, hint);
    }
}
