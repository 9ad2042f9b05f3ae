package org.ascribe.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.load.record.LoadedDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ascribe datasets}: what is in the database. */
@Command(
        name = "datasets",
        description = {
            "List the datasets in the database, and how much there is of each.",
            "Also which edition, when it was loaded last and from which file. What two datasets hold counts for both."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe datasets",
            "  ascribe datasets -o json",
            "  ascribe unload china-2024 --dry-run"
        })
final class DatasetsCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    DatasetsCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toAsk(common)) {
            List<LoadedDataset> datasets = LoadedDataset.in(database.graph());
            if (datasets.isEmpty() && common.output == OutputFormat.table) {
                common.progress("No dataset is loaded. ascribe load bundled brings the one that comes with Ascribe");
            } else {
                List<Fields> rows = datasets.stream().map(DatasetsCommand::row).toList();
                List<String> columns =
                        List.of("dataset", "title", "nodes", "links", "edition", "loaded", "file", "remark");
                new Printer(common, spec.commandLine().getOut()).print(new Result(Value.of(datasets), columns, rows));
            }
        }
        return ExitCode.OK;
    }

    private static Fields row(LoadedDataset dataset) {
        return Fields.of("dataset", dataset.dataset())
                .with("title", dataset.title())
                .with("nodes", dataset.nodes())
                .with("links", dataset.links())
                .with("edition", dataset.edition())
                .with("loaded", Moments.inSeconds(dataset.loaded()))
                .with("file", dataset.file())
                .with("remark", dataset.complete() ? "" : "only a part is in: load it again, a backup restore again");
    }
}
