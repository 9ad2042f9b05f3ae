package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.identity.Judgement;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.LoadedDataset;
import org.ascribe.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe unload}: one dataset goes, as if its file said nothing any more. */
@Command(
        name = "unload",
        description = {
            "Take one dataset out of the database.",
            "Its claims, names and links go, and what no other dataset describes or mentions. What others hold too stays, and it",
            "is judged anew who is the same. Loading it again brings it back as it was: a file by its name, what comes with",
            "Ascribe by ascribe load bundled or record. ascribe up leaves out what was taken out."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe unload my-dataset --dry-run",
            "  ascribe unload my-dataset",
            "  ascribe unload bundled",
            "  ascribe unload attack-enterprise -o json"
        })
final class UnloadCommand implements Callable<Integer> {
    /** What the history has in place of a file. */
    private static final String FILE = "ascribe unload";

    private static final int MOST_PROBLEMS = 100;

    private final CommonOptions common;

    @Parameters(
            paramLabel = "DATASET",
            completionCandidates = BundleNames.class,
            description = "Its name as ascribe datasets lists it, or bundled or record.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String dataset;

    @Option(names = "--dry-run", description = "Say what would go and write nothing.")
    private boolean dryRun;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    UnloadCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        refuseJudgements();
        Database.check(common);
        Logs.ready();
        try (ApplicationContext beans = Beans.builder().start();
                LoadTarget target = new LoadTarget(common, waiting, () -> beans.getBean(Validator.class))) {
            if (!dryRun) {
                target.turn(); // what is read stays true until what follows from it is written
            }
            List<LoadedDataset> datasets = LoadedDataset.in(target.graph());
            String name = DatasetNames.of(datasets).known(dataset);
            LoadedDataset there = datasets.stream()
                    .filter(one -> one.dataset().equals(name))
                    .findFirst()
                    .orElseThrow();
            LoadHow how = new LoadHow(
                    dryRun, false, Loader.Options.BATCH, LoadReports.named(common.output), true, null, null);
            List<LoadReport> reports = new LoadRun(common, how, target).takeOut(there.emptied(), FILE);
            Problems problems = new Problems(spec.commandLine().getErr(), MOST_PROBLEMS, common.quiet);
            reports.forEach(problems::print);
            LoadReports.print(reports, common, spec.commandLine().getOut());
            int code = LoadReports.exitCode(reports);
            if (!dryRun && code == ExitCode.OK) {
                sayWhatNext(there, LoadedDataset.in(target.graph()));
            }
            return code;
        }
    }

    private void refuseJudgements() {
        if (dataset.equals(Judgement.HELD) || dataset.equals(Judgement.EDITORS)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    dataset + " is no dataset that was loaded, but who is held to be the same",
                    "ascribe identity list shows it, ascribe identity undo takes back what editors have decided");
        }
    }

    private void sayWhatNext(LoadedDataset gone, List<LoadedDataset> left) {
        String back = Bundle.called("bundled")
                        .filter(one -> one.dataset().equals(gone.dataset()))
                        .isPresent()
                ? "bundled"
                : Bundle.called(gone.dataset()).isPresent() ? gone.dataset() : gone.file();
        common.progress(gone.dataset() + " is out. To bring it back: ascribe load " + back);
        List<String> sharers = left.stream()
                .filter(one -> one.imported() && !one.settled())
                .map(LoadedDataset::dataset)
                .toList();
        if (!sharers.isEmpty()) {
            common.progress(
                    "What it described and others mention stays as it described it, until these are loaded again: "
                            + String.join(", ", sharers));
        }
    }
}
