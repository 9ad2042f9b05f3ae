package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
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

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A question.")
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
        if (name == null) {
            printer.print(Result.of(
                    catalogue.all().stream().map(QuestionsCommand::about).toList(),
                    catalogue.all().stream().map(QuestionsCommand::line).toList()));
        } else if (common.output == OutputFormat.table) {
            describe(catalogue.get(name));
        } else {
            printer.print(Result.of(about(catalogue.get(name)), parameters(catalogue.get(name))));
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

    private static Map<String, Object> line(Question question) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", question.name());
        line.put("asks", question.title());
        line.put(
                "parameters",
                String.join(
                        " ",
                        question.parameters().stream()
                                .map(QuestionsCommand::mark)
                                .toList()));
        return line;
    }

    private static String mark(Parameter parameter) {
        return parameter.name() + (parameter.required() ? "*" : "");
    }

    private static Map<String, Object> about(Question question) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("name", question.name());
        about.put("title", question.title());
        about.put("description", question.description());
        about.put("parameters", parameters(question));
        about.put(
                "columns",
                question.columns().stream()
                        .map(column -> Map.of(
                                "name", column.name(),
                                "type", column.type().toString(),
                                "description", column.description()))
                        .toList());
        about.put("cypher", question.cypher());
        return about;
    }

    private static List<Map<String, Object>> parameters(Question question) {
        return question.parameters().stream().map(QuestionsCommand::parameter).toList();
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", parameter.name());
        shown.put("type", parameter.type().toString());
        shown.put("required", parameter.required());
        shown.put("default", parameter.fallback());
        shown.put("description", parameter.description());
        shown.put("example", parameter.example());
        return shown;
    }
}
