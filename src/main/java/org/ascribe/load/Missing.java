package org.ascribe.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.load.compare.Outside;
import org.ascribe.load.find.Bundle;
import org.ascribe.schema.NodeKind;
import org.ascribe.validation.Validator;

/** What a dataset refers to that is not in the graph and comes with the program: said once, with the command that brings it. */
final class Missing {
    private static final int MOST_NAMED = 20;

    private Missing() {}

    /** The problems of the dataset; in place of one for each reference to what comes with the program, one for all of them. */
    static List<Problem> once(
            Dataset dataset, String file, Outside outside, List<Problem> problems, Validator validator) {
        List<Problem> unknown = problems.stream()
                .filter(problem -> problem.code().equals("unknown-reference"))
                .toList();
        Map<String, NodeKind> bundled = unknown.isEmpty() ? Map.of() : bundled();
        Set<String> missing = Outside.references(dataset);
        missing.removeAll(outside.entities().keySet());
        missing.retainAll(bundled.keySet());
        if (missing.isEmpty()) {
            return problems;
        }
        Map<String, NodeKind> known = new HashMap<>(outside.kinds());
        missing.forEach(id -> known.put(id, bundled.get(id)));
        List<Problem> rest = new ArrayList<>(validator.check(dataset, known));
        rest.add(Problem.error(
                "unknown-reference",
                unknown.getFirst().at(),
                "not in the graph yet: " + named(missing),
                "they come with Ascribe: ascribe load " + Bundle.NAME + " " + file));
        rest.sort(Comparator.comparing(Problem::at));
        return rest;
    }

    private static String named(Set<String> ids) {
        String some = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? some + " and " + (ids.size() - MOST_NAMED) + " more" : some;
    }

    private static Map<String, NodeKind> bundled() {
        Map<String, NodeKind> kinds = new HashMap<>();
        Bundle.read().forEach(dataset -> dataset.entities().forEach(entity -> kinds.put(entity.id(), entity.kind())));
        return kinds;
    }
}
