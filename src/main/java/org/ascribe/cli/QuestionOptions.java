package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ascribe.answer.CamelCase;
import org.ascribe.failure.Failure;
import org.ascribe.query.Parameter;
import org.ascribe.query.ParameterType;
import org.ascribe.query.Question;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The parameters of a question as options of a command, as its file says them; those that it needs as arguments too. */
final class QuestionOptions {
    private QuestionOptions() {}

    /** Gives the command the options. */
    static void addTo(CommandSpec spec, Question question) {
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        List<Parameter> required = required(question);
        for (int i = 0; i < required.size(); i++) {
            spec.addPositional(positional(i, required.get(i)));
        }
    }

    /**
     * What was given on the command line, by name of the parameter.
     *
     * @throws Failure if something is missing that the question needs
     */
    static Map<String, String> written(CommandSpec spec, Question question) {
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
        required.forEach(parameter -> checkGiven(question, parameter, written));
        return written;
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

    private static void checkGiven(Question question, Parameter parameter, Map<String, String> written) {
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
        return CamelCase.apart(name, "-");
    }

    /** Picocli formats texts: a per cent sign is to stay one. */
    static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
