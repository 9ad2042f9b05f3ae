package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/** A judgement on who is the same is on two things of one kind, and a dataset judges two things once. */
@Singleton
final class FittingJudgements implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        Map<String, Location> seen = new HashMap<>();
        for (Link link : subject.links()) {
            if (link.type() == RelationshipType.HELD_SAME_AS || link.type() == RelationshipType.MAY_BE) {
                ends(subject, link, problems);
                verdict(link, problems);
                Location first = seen.putIfAbsent(Judgement.pair(link.from(), link.to()), link.at());
                if (first != null && !first.equals(link.at())) {
                    problems.accept(Problem.error(
                            "judged-twice",
                            link.at(),
                            "'" + link.from() + "' and '" + link.to() + "' are judged already at " + first,
                            "keep one of the judgements"));
                }
            }
        }
        if (subject.waits() && !subject.entities().isEmpty()) {
            problems.accept(Problem.error(
                    "reserved-name",
                    subject.entities().getFirst().at(),
                    "the dataset '" + Judgement.EDITORS + "' holds what editors have decided, and nothing else",
                    "give the dataset another name"));
        }
    }

    private static void ends(Subject subject, Link link, Consumer<Problem> problems) {
        NodeKind one = subject.kind(link.from());
        NodeKind other = subject.kind(link.to());
        if (link.from().equals(link.to())) {
            problems.accept(Problem.error(
                    "same-as-itself", link.at(), "'" + link.from() + "' is judged to be itself", "name two ids"));
        } else if (one != null && other != null && one != other) {
            problems.accept(Problem.error(
                    "different-kinds",
                    link.at(),
                    "'" + link.from() + "' is of kind " + one.label() + " and '" + link.to() + "' of kind "
                            + other.label() + ": two of different kinds are never the same",
                    "say what the one is to the other, such as RUN_BY, FRONT_FOR or PART_OF"));
        }
    }

    private static void verdict(Link link, Consumer<Problem> problems) {
        Object verdict = link.properties().get(Property.JUDGEMENT);
        boolean same = link.type() == RelationshipType.HELD_SAME_AS;
        if (verdict != null && same != verdict.equals("accepted")) {
            problems.accept(Problem.error(
                    "judgement-of-other-type",
                    link.at(),
                    link.type().inFiles() + " cannot be '" + verdict + "'",
                    "SAME_AS is accepted, MAY_BE is unsure or rejected"));
        }
    }
}
