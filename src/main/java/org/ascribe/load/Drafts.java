package org.ascribe.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.Graph;
import org.ascribe.load.compare.ForeignNumbers;
import org.ascribe.load.compare.Outside;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.compare.TakenIds;
import org.ascribe.load.find.Bundle;
import org.ascribe.schema.NodeKind;
import org.ascribe.validation.LooseEnds;
import org.ascribe.validation.Validator;

/**
 * Datasets to be checked without being loaded. They may refer to each other, to what comes with the program, and to what is in a
 * graph; numbers of other catalogues do as well.
 */
public final class Drafts {
    private final List<Dataset> datasets;
    private final Map<String, NodeKind> known;

    /** Of these datasets. */
    public Drafts(List<Dataset> given) {
        datasets = new ArrayList<>(given);
        List<Dataset> all = withBundled();
        datasets.replaceAll(dataset -> ForeignNumbers.resolved(dataset, all));
        known = known();
    }

    /** How much they refer to is in none of them and does not come with the program. */
    public int unknown() {
        return datasets.stream()
                .filter(dataset -> !dataset.release().imported())
                .mapToInt(dataset -> {
                    Set<String> unknown = Outside.references(dataset);
                    unknown.removeAll(known.keySet());
                    return unknown.size();
                })
                .sum();
    }

    /** Looks it up in a graph. */
    public void lookInto(Graph graph) {
        datasets.replaceAll(dataset -> ForeignNumbers.resolved(dataset, graph, new Rehearsal()));
        for (Dataset dataset : datasets) {
            Outside.of(dataset, graph, new Rehearsal())
                    .kindsAndNear(dataset, graph)
                    .forEach(known::putIfAbsent);
        }
    }

    /** All that is wrong with them. */
    public List<Problem> problems(Validator validator) {
        List<Problem> problems = new ArrayList<>();
        datasets.forEach(dataset -> problems.addAll(validator.check(
                dataset.release().imported() ? LooseEnds.without(dataset, known, true) : dataset, known)));
        problems.addAll(TakenIds.among(withBundled()));
        return problems;
    }

    private Map<String, NodeKind> known() {
        Map<String, NodeKind> kinds = Bundle.STORY.kinds();
        datasets.forEach(dataset -> dataset.entities().forEach(entity -> kinds.put(entity.id(), entity.kind())));
        Set<String> references = new HashSet<>();
        datasets.forEach(dataset -> references.addAll(Outside.references(dataset)));
        if (!kinds.keySet().containsAll(references)) { // the record is long: read only where it may help
            Bundle.RECORD.kinds().forEach(kinds::putIfAbsent);
        }
        return kinds;
    }

    /** The story is there first, wherever the program is at work. */
    private List<Dataset> withBundled() {
        List<Dataset> all = new ArrayList<>();
        all.add(Bundle.STORY.read());
        all.addAll(datasets);
        return all;
    }
}
