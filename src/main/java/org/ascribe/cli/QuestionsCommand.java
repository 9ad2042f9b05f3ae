package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.query.ShownParameter;
import org.ascribe.query.ShownQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe questions}: what can be asked, and one question with all about it. */
@Command(
        name = "questions",
        description = "List the questions of the catalogue, or show all about one, its Cypher included.",
        footer = {"", "Examples:", "  ascribe questions", "  ascribe questions who-attributed"})
final class QuestionsCommand implements Callable<Integer> {
    private final CommonOptions common;
    private final Catalogue catalogue = new Catalogue();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            completionCandidates = QuestionNames.class,
            description = "A question.")
    @Nullable
    private String name;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    QuestionsCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        Printer printer = new Printer(common, spec.commandLine().getOut());
        List<String> names = catalogue.all().stream().map(Question::name).toList();
        if (name == null) {
            printer.print(Result.of(
                    new Value.Items(
                            catalogue.all().stream().map(AboutQuestion::of).toList()),
                    catalogue.all().stream().map(Line::of).toList()));
        } else if (!names.contains(name)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "There is no question " + name,
                    Suggestion.closest(name, names)
                            .map(close -> "Did you mean " + close + "?")
                            .orElse("ascribe questions lists them"));
        } else if (common.output == OutputFormat.table) {
            describe(catalogue.get(name));
        } else {
            printer.print(Result.of(AboutQuestion.of(catalogue.get(name)), ShownParameter.of(catalogue.get(name))));
        }
        return ExitCode.OK;
    }

    private void describe(Question question) {
        PrintWriter out = spec.commandLine().getOut();
        Main.commandLine("ask", question.name()).setOut(out).execute("ask", question.name(), "--help");
        out.println();
        out.println(question.cypher());
        out.flush();
    }

    /** A question in the list of all. */
    private record Line(String question, String asks, String parameters) implements RowValue {
        static Line of(Question question) {
            return new Line(
                    question.name(),
                    question.title(),
                    question.parameters().stream().map(Line::marked).collect(Collectors.joining(" ")));
        }

        private static String marked(Parameter parameter) {
            return parameter.name() + (parameter.required() ? "*" : "");
        }
    }

    /** All about a question. */
    private record AboutQuestion(@InPlace ShownQuestion question, String cypher) implements RowValue {
        static AboutQuestion of(Question question) {
            return new AboutQuestion(ShownQuestion.of(question), question.cypher());
        }
    }
}
