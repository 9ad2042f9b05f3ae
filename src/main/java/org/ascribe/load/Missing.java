package org.ascribe.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        if (unknown.isEmpty()) {
            return problems;
        }
        Set<String> absent = Outside.references(dataset);
        absent.removeAll(outside.entities().keySet());
        Map<String, NodeKind> missing = new TreeMap<>();
        Bundle bringing = Bundle.STORY;
        for (Bundle bundle : Bundle.values()) {
            if (missing.size() == absent.size()) {
                break; // the record is long: read only where it may help
            }
            Map<String, NodeKind> comes = bundle.kinds();
            comes.keySet().retainAll(absent);
            if (!comes.isEmpty()) {
                missing.putAll(comes);
                bringing = bundle;
            }
        }
        if (missing.isEmpty()) {
            return problems;
        }
        Map<String, NodeKind> known = new HashMap<>(outside.kinds());
        known.putAll(missing);
        List<Problem> rest = new ArrayList<>(validator.check(dataset, known));
        rest.add(Problem.error(
                "unknown-reference",
                unknown.getFirst().at(),
                "not in the graph yet: " + named(missing.keySet()),
                "they come with Ascribe: ascribe load " + bringing.title() + " " + file));
        rest.sort(Comparator.comparing(Problem::at));
        return rest;
    }

    private static String named(Set<String> ids) {
        String some = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? some + " and " + (ids.size() - MOST_NAMED) + " more" : some;
    }
}
