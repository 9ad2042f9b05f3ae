package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.ParameterType;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;
import org.ascribe.query.Unfinished;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

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
                .description(escaped(question.title()) + ".", escaped(question.description()))
                .footer(QuestionHelp.footer(question));
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        List<Parameter> required = required(question);
        for (int i = 0; i < required.size(); i++) {
            spec.addPositional(positional(i, required.get(i)));
        }
        return spec;
    }

    private static OptionSpec option(Parameter parameter) {
        String kebab = kebab(parameter.name());
        String[] names = kebab.equals(parameter.name())
                ? new String[] {"--" + kebab}
                : new String[] {"--" + kebab, "--" + parameter.name()};
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label(parameter))
                .completionCandidates(parameter.type() instanceof ParameterType.OneOf one ? one.words() : null)
                .description(escaped(QuestionHelp.line(parameter)))
                .build();
    }

    private static PositionalParamSpec positional(int index, Parameter parameter) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("0..1")
                .type(String.class)
                .paramLabel(label(parameter))
                .description("The same as --" + kebab(parameter.name()) + ".")
                .build();
    }

    @Override
    public Integer call() {
        Map<String, String> written = written();
        required(question).forEach(parameter -> checkGiven(parameter, written));
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
                .map(taken -> kebab(taken.getKey()) + ": taken for " + named(taken.getValue()))
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

    private Map<String, String> written() {
        ParseResult parsed = Objects.requireNonNull(spec.commandLine().getParseResult());
        Map<String, String> written = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String option = "--" + kebab(parameter.name());
            if (parsed.hasMatchedOption(option)) {
                written.put(parameter.name(), parsed.matchedOptionValue(option, ""));
            }
        }
        List<Parameter> required = required(question);
        for (int i = 0; i < required.size(); i++) {
            if (parsed.hasMatchedPositional(i)) {
                written.putIfAbsent(required.get(i).name(), parsed.matchedPositionalValue(i, ""));
            }
        }
        return written;
    }

    private void checkGiven(Parameter parameter, Map<String, String> written) {
        if (written.getOrDefault(parameter.name(), "").isBlank()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The question " + question.name() + " needs --" + kebab(parameter.name()),
                    "For example " + QuestionHelp.argument(parameter).strip());
        }
    }

    private static List<Parameter> required(Question question) {
        return question.parameters().stream().filter(Parameter::required).toList();
    }

    private static String label(Parameter parameter) {
        return kebab(parameter.name()).toUpperCase(Locale.ROOT);
    }

    /** Options are written {@code --as-of} as everywhere on a command line; {@code --asOf} is understood, too. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Picocli formats texts: a per cent sign is to stay one. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
