package org.ascribe.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.Listing;
import org.ascribe.query.Searcher;
import org.ascribe.schema.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe search}: entities by a part of a name. */
@Command(
        name = "search",
        description = "Find entities by a name, an alias or a part of one, in any script.",
        footer = {"", "Examples:", "  ascribe search wuhan", "  ascribe search 'state security' --kind Agency"})
final class SearchCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What to look for.")
    private List<String> text = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds, such as Actor,Company.")
    private List<NodeKind> kinds = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Numbers.Some.class,
            description = "Hits at most (25).")
    private int limit = 25;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    SearchCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        String wanted = String.join(" ", text);
        if (wanted.isBlank()) {
            throw Failure.of(Failure.Kind.USAGE, "An empty text names nothing", "Give a name or a part of one");
        }
        Set<NodeKind> among = kinds.isEmpty() ? EnumSet.noneOf(NodeKind.class) : EnumSet.copyOf(kinds);
        try (Database database = Database.toAsk(common)) {
            Listing<FoundEntity> found = new Searcher(database.graph()).search(wanted, among, limit);
            new Printer(common, spec.commandLine().getOut()).print(Listings.found(found));
            Listings.remark(found, common);
        }
        return ExitCode.OK;
    }
}
