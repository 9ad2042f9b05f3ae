package org.ascribe.load;

import java.util.List;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.Graph;
import org.ascribe.load.compare.NativeIds;
import org.ascribe.load.compare.Outdated;
import org.ascribe.load.compare.Outside;
import org.ascribe.load.compare.Precedence;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.validation.LooseEnds;
import org.ascribe.validation.Validator;

/**
 * Fits a dataset into a graph.
 *
 * @param graph the graph
 * @param validator says what is broken
 * @param rehearsal what loads before this one would have changed
 */
record Settling(Graph graph, Validator validator, Rehearsal rehearsal) {

    /** What is left when what is broken is left out, and then what hung on that. */
    Dataset rest(Dataset dataset, List<Problem> problems, Outside outside) {
        return Salvage.without(dataset, problems)
                .map(rest -> rest(rest, validator.check(rest, outside.kinds()), outside))
                .orElse(dataset);
    }

    /** An import as it fits into the graph: signed, and without what is outdated, refers to nothing or to what does not fit. */
    Dataset of(Dataset dataset, Loader.Options options, Precedence precedence) {
        Dataset resolved = NativeIds.resolved(Outdated.without(dataset, precedence), graph, rehearsal);
        Dataset settled = LooseEnds.without(
                resolved, Outside.of(resolved, graph, rehearsal).kinds(), options.last());
        return options.author() == null ? settled : Signature.by(options.author(), settled);
    }
}
