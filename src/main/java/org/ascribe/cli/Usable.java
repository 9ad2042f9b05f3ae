package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.load.Loader;

/** Whether what was read is fit to be loaded: all of what people write, some of what was imported. */
final class Usable {
    private Usable() {}

    /** Whether something of it can be loaded. */
    static boolean is(Dataset dataset, boolean lenient) {
        boolean rejected = !dataset.tally().rejected().isEmpty();
        if (!dataset.hasErrors() && !rejected) {
            return true;
        }
        boolean nothing =
                dataset.entities().isEmpty() || (rejected && dataset.tally().used() == 0);
        return lenient && !nothing && !Loader.isCutShort(dataset);
    }

    /** The dataset with the reason why not; of an import in which all is broken it is that. */
    static Dataset why(Dataset dataset, boolean lenient, String file) {
        if (dataset.hasErrors() || !lenient) {
            return dataset;
        }
        List<Problem> problems = new ArrayList<>(dataset.problems());
        problems.add(Problem.error(
                "nothing-usable",
                Location.of(file),
                "none of the " + dataset.tally().read() + " records in it can be used",
                "it may be of another format; --as FORMAT names it"));
        return dataset.with(problems);
    }
}
