package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Consumer;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * A claim says who, of what or whom, and where it can be read; so do denials, comments and measures. Who made a claim that was
 * imported may be unknown.
 */
@Singleton
final class CompleteClaims implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        for (Entity entity : subject.entities()) {
            switch (entity.kind()) {
                case ATTRIBUTION -> attribution(subject, entity, problems);
                case COMMENT -> comment(subject, entity, problems);
                case DENIAL -> denial(subject, entity, problems);
                case MEASURE -> measure(subject, entity, problems);
                default -> {}
            }
        }
    }

    private static void attribution(Subject subject, Entity claim, Consumer<Problem> problems) {
        boolean imported = claim.properties().containsKey(Property.NATIVE_ID);
        if (!imported && !subject.ends(RelationshipType.MADE, claim.id())) {
            problems.accept(missing("claim-without-who", claim, "does not say who made it", "fill 'who'"));
        }
        if (!subject.starts(RelationshipType.POINTS_TO, claim.id())) {
            problems.accept(missing("claim-without-whom", claim, "does not say whom it accuses", "fill 'whom'"));
        }
        source(subject, claim, problems);
    }

    private static void comment(Subject subject, Entity comment, Consumer<Problem> problems) {
        if (!subject.ends(RelationshipType.MADE, comment.id())) {
            problems.accept(missing("comment-without-who", comment, "does not say who made it", "fill 'who'"));
        }
        if (!subject.starts(RelationshipType.ABOUT, comment.id())) {
            problems.accept(missing("comment-without-about", comment, "does not say what it is about", "fill 'about'"));
        }
        source(subject, comment, problems);
    }

    private static void denial(Subject subject, Entity denial, Consumer<Problem> problems) {
        if (!subject.ends(RelationshipType.ISSUED, denial.id())) {
            problems.accept(missing("denial-without-who", denial, "does not say who issued it", "fill 'who'"));
        }
        if (!subject.starts(RelationshipType.CONTESTS, denial.id())) {
            problems.accept(
                    missing("denial-without-claim", denial, "does not say which claim it contests", "fill 'contests'"));
        }
        source(subject, denial, problems);
    }

    private static void measure(Subject subject, Entity measure, Consumer<Problem> problems) {
        if (!subject.ends(RelationshipType.IMPOSED, measure.id())) {
            problems.accept(missing("measure-without-who", measure, "does not say who took it", "fill 'by'"));
        }
        if (!subject.starts(RelationshipType.AGAINST, measure.id())
                && !subject.starts(RelationshipType.ANSWERS, measure.id())) {
            problems.accept(missing(
                    "measure-without-whom",
                    measure,
                    "says neither against whom it is nor what it answers",
                    "fill 'against' or 'answers'"));
        }
        source(subject, measure, problems);
    }

    private static void source(Subject subject, Entity entity, Consumer<Problem> problems) {
        if (!subject.starts(RelationshipType.CITED_IN, entity.id())) {
            problems.accept(missing(
                    entity.kind().name().toLowerCase(Locale.ROOT) + "-without-source",
                    entity,
                    "cites no source",
                    "fill 'sources' with the documents where it can be read"));
        }
    }

    private static Problem missing(String code, Entity entity, String what, String hint) {
        return Problem.error(code, entity.at(), "'" + entity.id() + "' " + what, hint);
    }
}
