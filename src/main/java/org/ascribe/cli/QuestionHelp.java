package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ascribe.query.Column;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;

/** What the help of a question says beside its options: its columns and an example. */
final class QuestionHelp {
    private QuestionHelp() {}

    /** One line on a parameter. */
    static String line(Parameter parameter) {
        String fallback = parameter.fallback();
        return parameter.description()
                + (parameter.required() ? " (required)." : ".")
                + " "
                + capital(parameter.type().expected())
                + (fallback == null ? "" : "; " + fallback + " unless given")
                + ".";
    }

    /** Columns and examples. */
    static String[] footer(Question question) {
        List<String> lines = new ArrayList<>(List.of("", "Columns of the answer:"));
        for (Column column : question.columns()) {
            lines.add(String.format(Locale.ROOT, "  %-14s %s", column.name(), column.description())
                    .replace("%", "%%"));
        }
        lines.addAll(List.of("", "Examples:"));
        examples(question).forEach(example -> lines.add("  " + example.replace("%", "%%")));
        return lines.toArray(String[]::new);
    }

    /** With what it needs; and, if that is nothing, with each of its first parameters. */
    private static List<String> examples(Question question) {
        String plain = example("ask", question);
        if (question.parameters().stream().anyMatch(Parameter::required)) {
            return List.of(plain, plain + " -o json");
        }
        List<String> examples = new ArrayList<>(List.of(plain));
        question.parameters().stream().limit(3).forEach(parameter -> examples.add(plain + argument(parameter)));
        return examples;
    }

    /** A command about a question, with what that needs. */
    static String example(String command, Question question) {
        StringBuilder example = new StringBuilder("ascribe " + command + " " + question.name());
        question.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> example.append(argument(parameter)));
        return example.toString();
    }

    /** A parameter with its example, as it is written on a command line. */
    static String argument(Parameter parameter) {
        return " --" + QuestionOptions.kebab(parameter.name()) + " " + ShellWord.of(parameter.example());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
