package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/**
 * Estimative language: a range belongs to a yardstick, and a term of the yardstick has the range that the yardstick gives it.
 * Nothing is filled in: words, yardstick, range and confidence are stated each for itself.
 */
@Singleton
final class Likelihoods implements Rule {

    /** A range in per cent, both ends included. */
    private record Range(double low, double high) {}

    /** UK Professional Head of Intelligence Assessment; the gaps between the terms are deliberate. */
    private static final Map<String, Range> PHIA = Map.of(
            "remote chance", new Range(0, 5),
            "highly unlikely", new Range(10, 20),
            "unlikely", new Range(25, 35),
            "realistic possibility", new Range(40, 50),
            "likely", new Range(55, 75),
            "probable", new Range(55, 75),
            "highly likely", new Range(80, 90),
            "highly probable", new Range(80, 90),
            "almost certain", new Range(95, 100));

    /** US Intelligence Community Directive 203. */
    private static final Map<String, Range> ICD203 = Map.of(
            "almost no chance", new Range(1, 5),
            "very unlikely", new Range(5, 20),
            "unlikely", new Range(20, 45),
            "roughly even chance", new Range(45, 55),
            "likely", new Range(55, 80),
            "very likely", new Range(80, 95),
            "almost certain", new Range(95, 99));

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Entity entity : subject.entities()) {
            if (entity.kind() == NodeKind.ATTRIBUTION) {
                check(entity, problems);
            }
        }
    }

    private static void check(Entity claim, Consumer<Problem> problems) {
        Object low = claim.properties().get(Property.LOW);
        Object high = claim.properties().get(Property.HIGH);
        Object yardstick = claim.properties().get(Property.YARDSTICK);
        if (low instanceof Double from && high instanceof Double to) {
            Range range = new Range(from, to);
            if (from > to) {
                problems.accept(wrong(
                        claim,
                        "likelihood-reversed",
                        "has a likelihood from " + from + " down to " + to,
                        "swap 'low' and 'high'"));
            }
            if (yardstick == null) {
                problems.accept(wrong(
                        claim,
                        "likelihood-without-yardstick",
                        "has a range but no yardstick",
                        "name the yardstick, or leave the range out: words alone have none"));
            } else {
                compare(claim, "PHIA".equals(yardstick) ? PHIA : ICD203, range, problems);
            }
        } else if (low != null || high != null) {
            problems.accept(wrong(
                    claim, "likelihood-half", "has only one end of a likelihood range", "give both 'low' and 'high'"));
        }
    }

    private static void compare(Entity claim, Map<String, Range> terms, Range given, Consumer<Problem> problems) {
        String words =
                claim.properties().getOrDefault(Property.WORDS, "").toString().toLowerCase(Locale.ROOT);
        Range due = terms.get(words);
        if (due != null && !due.equals(given)) {
            problems.accept(wrong(
                    claim,
                    "likelihood-off-yardstick",
                    "has '" + words + "' as " + given.low() + " to " + given.high() + " per cent",
                    "the yardstick gives " + due.low() + " to " + due.high()));
        }
    }

    private static Problem wrong(Entity claim, String code, String what, String hint) {
        return Problem.error(code, claim.at(), "'" + claim.id() + "' " + what, hint);
    }
}
