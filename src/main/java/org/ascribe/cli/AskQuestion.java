package org.ascribe.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Value;
import org.ascribe.graph.Graph;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.query.Unfinished;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ascribe ask QUESTION}: its options are the parameters of the question, as its file says them. */
final class AskQuestion implements Callable<Integer> {
    private final Question question;
    private final Catalogue catalogue;
    private final CommonOptions common;
    private final CommandSpec spec;

    private AskQuestion(Question question, Catalogue catalogue, CommonOptions common) {
        this.question = question;
        this.catalogue = catalogue;
        this.common = common;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    /** The subcommand for a question. */
    static CommandSpec spec(Question question, Catalogue catalogue, CommonOptions common) {
        CommandSpec spec = new AskQuestion(question, catalogue, common).spec;
        spec.usageMessage()
                .description(
                        QuestionOptions.escaped(question.title()) + ".",
                        QuestionOptions.escaped(question.description()))
                .footer(QuestionHelp.footer(question));
        QuestionOptions.addTo(spec, question);
        return spec;
    }

    @Override
    public Integer call() {
        Map<String, String> written = QuestionOptions.written(spec, question);
        try (Database database = Database.toAsk(common)) {
            Graph graph = database.graph();
            // Before it is asked, because what is left to be done may be why there is no answer.
            List<String> unfinished = Unfinished.in(graph).notes();
            unfinished.forEach(common::progress);
            Answer answer = new Asker(graph, catalogue, new Resolver(graph))
                    .ask(question.name(), written)
                    .noting(unfinished);
            taken(answer, written).forEach(common::progress);
            new Printer(common, spec.commandLine().getOut())
                    .print(new Result(answer, answer.columns(), question.csvColumns(), answer.rows()));
            answer.notes().stream().filter(note -> !unfinished.contains(note)).forEach(common::progress);
            if (answer.truncated()) {
                common.progress(Listings.more(answer.rows().size()));
            }
        }
        return ExitCode.OK;
    }

    /** A line for each parameter that was taken for something else than the id that it is. */
    private static List<String> taken(Answer answer, Map<String, String> written) {
        return answer.resolved().fields().entrySet().stream()
                .filter(taken -> !ids(taken.getValue())
                        .equals(List.of(written.getOrDefault(taken.getKey(), "").strip())))
                .map(taken -> QuestionOptions.kebab(taken.getKey()) + ": taken for " + named(taken.getValue()))
                .toList();
    }

    private static List<String> ids(Value taken) {
        return entities(taken).map(EntityRef::id).toList();
    }

    private static String named(Value taken) {
        return entities(taken)
                .map(entity -> entity.name() + " (" + entity.kind().word() + ", " + entity.id() + ")")
                .collect(Collectors.joining("; "));
    }

    private static Stream<EntityRef> entities(Value taken) {
        return taken instanceof Value.Items several
                ? several.items().stream().filter(EntityRef.class::isInstance).map(EntityRef.class::cast)
                : Stream.empty();
    }
}
