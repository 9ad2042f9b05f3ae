package org.ascribe.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ascribe.query.Question;
import org.ascribe.report.Form;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code ascribe report QUESTION}: a citable account of the answer; its options are the parameters of the question. */
final class ReportQuestion implements Callable<Integer> {
    private static final String AS = "--as";

    private final Question question;
    private final ReportCommand report;
    private final CommandSpec spec;

    private ReportQuestion(Question question, ReportCommand report) {
        this.question = question;
        this.report = report;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    /** The subcommand for a question. */
    static CommandSpec spec(Question question, ReportCommand report) {
        CommandSpec spec = new ReportQuestion(question, report).spec;
        spec.usageMessage()
                .description(
                        "Write a citable account of the answer to this: " + QuestionOptions.escaped(question.title())
                                + ".",
                        QuestionOptions.escaped(question.description()))
                .footer("", "Examples:", "  " + QuestionHelp.example("report", question) + " > report.md");
        spec.addOption(OptionSpec.builder(AS)
                .type(Form.class)
                .paramLabel("FORM")
                .description("md (default) or html.")
                .build());
        QuestionOptions.addTo(spec, question);
        return spec;
    }

    @Override
    public Integer call() {
        Map<String, String> written = QuestionOptions.written(spec, question);
        Form form = Objects.requireNonNull(spec.commandLine().getParseResult()).matchedOptionValue(AS, report.form);
        return report.write(
                spec, form, (reporter, version, today) -> reporter.answering(question.name(), written, version, today));
    }
}
