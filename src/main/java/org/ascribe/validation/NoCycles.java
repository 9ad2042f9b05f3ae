package org.ascribe.validation;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<Link> links = subject.links().stream()
                .filter(link -> link.type() == RelationshipType.PART_OF)
                .toList();
        Map<String, String> circles = circles(links);
        for (Link link : links) {
            if (Objects.equals(circles.get(link.from()), circles.get(link.to()))) {
                problems.accept(Problem.error(
                        "part-of-itself",
                        link.at(),
                        "'" + link.from() + "' would be part of itself through '" + link.to() + "'",
                        "remove one of the PART_OF links of the circle"));
            }
        }
    }

    /**
     * For each end of a link a name of the circles that it is in: two have the same if each is part of the other. Kosaraju's
     * way to strongly connected components: those that reach a part, in the reverse order in which the wholes were left.
     */
    private static Map<String, String> circles(List<Link> links) {
        Map<String, List<String>> wholes = new LinkedHashMap<>();
        Map<String, List<String>> parts = new HashMap<>();
        for (Link link : links) {
            wholes.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link.to());
            parts.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link.from());
        }
        List<String> left = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        wholes.keySet().forEach(id -> walk(id, wholes, seen, left));
        Map<String, String> circles = new HashMap<>();
        seen.clear();
        for (String id : left.reversed()) {
            List<String> circle = new ArrayList<>();
            walk(id, parts, seen, circle);
            circle.forEach(member -> circles.put(member, id));
        }
        return circles;
    }

    /** Notes all that was not seen yet and can be reached, each after what is reached through it; as deep as it goes. */
    private static void walk(String start, Map<String, List<String>> next, Set<String> seen, List<String> left) {
        Deque<Step> way = new ArrayDeque<>();
        if (seen.add(start)) {
            way.push(Step.at(start, next));
        }
        while (!way.isEmpty()) {
            Step last = way.element();
            if (!last.open().hasNext()) {
                left.add(way.pop().id());
                continue;
            }
            String id = last.open().next();
            if (seen.add(id)) {
                way.push(Step.at(id, next));
            }
        }
    }

    /** A place on the way, with the ways on that are still to be tried. */
    private record Step(String id, Iterator<String> open) {
        static Step at(String id, Map<String, List<String>> next) {
            return new Step(id, next.getOrDefault(id, List.of()).iterator());
        }
    }
}
