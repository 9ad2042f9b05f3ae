package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.identity.Judgement;
import org.ascribe.load.Loader;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.judge.Decided;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.judge.Judgements;
import org.ascribe.load.record.LoadReport;

/**
 * What comes after the datasets of a load: judging anew who is the same, with the judgements that the files brought. These are added
 * to those in the graph and replace none of another pair.
 */
final class IdentityRun {
    private final CommonOptions common;
    private final LoadTarget target;
    private final boolean dryRun;
    private final Rehearsal rehearsal;
    private final List<Brought> brought = new ArrayList<>();

    IdentityRun(CommonOptions common, LoadTarget target, boolean dryRun, Rehearsal rehearsal) {
        this.common = common;
        this.target = target;
        this.dryRun = dryRun;
        this.rehearsal = rehearsal;
    }

    /** A dataset of judgements and its file. */
    private record Brought(Dataset dataset, String file) {}

    /** Takes a dataset if it is none of things and claims, but of judgements on who is the same. */
    boolean takes(Dataset dataset, String file) {
        boolean ofEditors = dataset.name().equals(Judgement.EDITORS);
        boolean derived = dataset.name().equals(Judgement.HELD);
        if (ofEditors || derived) {
            brought.add(new Brought(dataset, file));
        }
        return ofEditors || derived;
    }

    /**
     * Judges, if that is due: what was loaded may bear on it, now or by a load that was cut off.
     *
     * @return reports on what was brought and, if it changed, on what holds
     */
    List<LoadReport> run() {
        List<LoadReport> reports = new ArrayList<>();
        if (target.hasTurn() || !brought.isEmpty()) {
            Identities identities = new Identities(target.graph(), target.loader());
            bringIn(identities, reports);
            if (target.hasTurn() && target.turn().isJudgingDue()) {
                common.progress("Judging who is the same");
                LoadReport report = identities.apply(target.turn(), options(Judgement.HELD));
                if (report.changedAnything() || report.refused()) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private void bringIn(Identities identities, List<LoadReport> reports) {
        FolderJudgements folder = new FolderJudgements(common, target.graph());
        if (!dryRun && folder.isDue()) {
            folder.bringIn(identities, target.turn()).ifPresent(common::progress);
        }
        for (Brought one : brought) {
            if (one.dataset().name().equals(Judgement.EDITORS)) {
                reports.add(ofEditors(one, identities));
            } else {
                ofProgram(one, identities);
            }
        }
    }

    private LoadReport ofEditors(Brought one, Identities identities) {
        Dataset checked = checked(one.dataset());
        return checked.hasErrors()
                ? LoadReport.refusal(checked, one.file())
                : add(Judgements.of(checked), one.file(), identities).of(checked, one.file(), dryRun);
    }

    /** What the program judged is judged anew; an older export says in it what editors have decided, too. */
    private void ofProgram(Brought one, Identities identities) {
        List<Judgement> decided = Judgements.of(one.dataset()).stream()
                .filter(judgement -> !judgement.decidedBy().equals(Judgement.MATCHER))
                .toList();
        common.progress(one.file() + ": what the dataset " + Judgement.HELD + " says follows from the others"
                + " and is judged anew"
                + (decided.isEmpty() ? "" : "; " + decided.size() + " in it come from editors"));
        if (!decided.isEmpty()) {
            add(decided, one.file(), identities);
        }
    }

    private Decided add(List<Judgement> judgements, String file, Identities identities) {
        Identities.Change change = editors -> Judgements.merged(editors, judgements, false);
        return dryRun
                ? identities.decide(change, plan -> {}, Map.of(), options(file))
                : identities.decide(target.turn(), change, plan -> {}, Map.of(), options(file));
    }

    private Dataset checked(Dataset dataset) {
        return new Dataset(
                dataset.name(),
                Judgements.TITLE,
                dataset.entities(),
                dataset.links(),
                dataset.tally(),
                target.loader().check(dataset, rehearsal));
    }

    private Loader.Options options(String file) {
        return Loader.Options.of(file).withDryRun(dryRun).unchecked();
    }
}
