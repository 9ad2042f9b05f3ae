package org.ascribe.load.judge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Summary;
import org.ascribe.load.record.LoadReport;

/**
 * What came of a decision of editors.
 *
 * @param plan what followed, or would follow
 * @param report what was written, or would be, of what holds on who is the same
 */
public record Decided(Plan plan, LoadReport report) {

    /** What became of a dataset of what editors have decided: each judgement counts as a node. */
    public LoadReport of(Dataset dataset, String file, boolean dryRun) {
        Map<String, Integer> counts = Judgements.counts(plan.before(), plan.after());
        int written = counts.getOrDefault("created", 0) + counts.getOrDefault("changed", 0);
        int read = dataset.tally().read();
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                file,
                dryRun,
                counts,
                Changes.none(0, 0).links().byName(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("read", read, "written", written, "unchanged", read - written, "skipped", 0, "rejected", 0),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                dataset.problems(),
                List.of(),
                Summary.NOTHING,
                "",
                Duration.ZERO);
    }
}
