package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.RelationshipType;

/** Nothing is part of itself, directly or through others. */
@Singleton
final class NoCycles implements Rule {

    @Override
    public void check(Subject subject, Consumer<Problem> problems) {
        Map<String, Set<String>> parents = new HashMap<>();
        subject.links().stream()
                .filter(link -> link.type() == RelationshipType.PART_OF)
                .forEach(link -> parents.computeIfAbsent(link.from(), id -> new HashSet<>())
                        .add(link.to()));
        for (Link link : subject.links()) {
            if (link.type() == RelationshipType.PART_OF && reaches(link.to(), link.from(), parents, new HashSet<>())) {
                problems.accept(Problem.error(
                        "part-of-itself",
                        link.at(),
                        "'" + link.from() + "' would be part of itself through '" + link.to() + "'",
                        "remove one of the PART_OF links of the circle"));
            }
        }
    }

    private static boolean reaches(String from, String goal, Map<String, Set<String>> parents, Set<String> seen) {
        if (from.equals(goal)) {
            return true;
        }
        return seen.add(from)
                && parents.getOrDefault(from, Set.of()).stream()
                        .anyMatch(parent -> reaches(parent, goal, parents, seen));
    }
}
