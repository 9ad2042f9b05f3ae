package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Problem;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.ValueType;

/** An entity has a name that can be found again, and properties that its kind has, with values that make sense. */
@Singleton
final class FittingProperties implements Rule {
    private static final Set<Property> OF_EVERY_KIND = Set.of(Property.DESCRIPTION, Property.NATIVE_ID, Property.RAW);
    private static final int MAX_NAME = 500;
    private static final int MAX_ID = 500;
    /** So much of an id tells which one is meant. */
    private static final int MOST_SHOWN = 100;

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Entity entity : subject.entities()) {
            name(entity, problems);
            entity.properties().forEach((property, value) -> property(entity, property, value, problems));
            order(entity, Property.BEGAN, Property.ENDED, problems);
        }
    }

    private static void name(Entity entity, Consumer<Problem> problems) {
        // The loader gives them a title.
        boolean mayBeEmpty = NodeKind.RECORDS.contains(entity.kind());
        if (NameKey.of(entity.name()).isEmpty() && !(mayBeEmpty && entity.name().isEmpty())) {
            problems.accept(wrong(
                    entity, "unusable-name", "has a name without letters or digits: '" + entity.name() + "'", ""));
        }
        if (entity.name().length() > MAX_NAME || entity.id().length() > MAX_ID) {
            problems.accept(
                    wrong(entity, "too-long", "has a name or an id of more than " + MAX_NAME + " characters", ""));
        }
        if (entity.name().chars().anyMatch(Character::isISOControl)
                || entity.id().chars().anyMatch(Character::isISOControl)) {
            problems.accept(
                    wrong(entity, "control-character", "has a control character in its name or id", "remove it"));
        }
    }

    private static void property(Entity entity, Property property, Object value, Consumer<Problem> problems) {
        if (!OF_EVERY_KIND.contains(property) && !entity.kind().properties().contains(property)) {
            problems.accept(wrong(
                    entity,
                    "property-of-other-kind",
                    "is of kind " + entity.kind().label() + ", which has no '" + property.key() + "'",
                    "remove it"));
        }
        if (property.type() == ValueType.URL && !isWebAddress(value.toString())) {
            problems.accept(wrong(
                    entity,
                    "wrong-address",
                    "has the address '" + value + "'",
                    "an address starts with https:// or http:// and has neither spaces nor quotes nor < and >"));
        }
        if (value instanceof Period period
                && (period.from().getYear() < 1900 || period.to().getYear() > 2100)) {
            problems.accept(wrong(
                    entity, "unlikely-date", "has '" + property.key() + "' in " + period.value(), "check the year"));
        }
    }

    private static void order(Entity entity, Property first, Property second, Consumer<Problem> problems) {
        if (entity.properties().get(first) instanceof Period from
                && entity.properties().get(second) instanceof Period to
                && to.to().isBefore(from.from())) {
            problems.accept(Problem.warning(
                    "ends-before-it-began",
                    entity.at(),
                    "'" + entity.id() + "' ended (" + to.value() + ") before it began (" + from.value() + ")",
                    "kept as stated"));
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            // An address without a scheme has none to compare.
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Problem wrong(Entity entity, String code, String what, String hint) {
        return Problem.error(
                code, entity.at(), "'" + StringUtils.abbreviate(entity.id(), MOST_SHOWN) + "' " + what, hint);
    }
}
