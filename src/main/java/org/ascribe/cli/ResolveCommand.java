package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.query.NameCandidate;
import org.ascribe.query.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe resolve}: who may be meant by a name, with the evidence. */
@Command(
        name = "resolve",
        description = "Who may be meant by a name: the candidates, who uses the name for them, and what speaks for it.",
        footer = {"", "Examples:", "  ascribe resolve APT31", "  ascribe resolve 'Judgment Panda' -o json"})
final class ResolveCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name or an alias.")
    private List<String> name = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ResolveCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toAsk(common)) {
            List<NameCandidate> candidates = new Resolver(database.graph()).candidates(String.join(" ", name));
            new Printer(common, spec.commandLine().getOut()).print(Listings.candidates(candidates));
        }
        return ExitCode.OK;
    }
}
