package org.ascribe.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.answer.Choice;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.query.Answer;
import org.ascribe.query.Card;
import org.ascribe.query.Lead;

/** What a tool answers: the whole for programs, and a text that cites for those who read. */
final class Reply {
    private static final String NOTE = "Allegations on record, each by those who are named; no findings of guilt.";

    private Reply() {}

    /** The answer to a question. */
    static CallToolResult of(Answer answer) {
        Citations citations = new Citations();
        StringBuilder text = new StringBuilder(answer.title())
                .append(": ")
                .append(answer.rows().size());
        text.append(answer.rows().size() == 1 ? " row" : " rows").append(answer.truncated() ? ", there are more" : "");
        text.append('\n');
        if (!answer.parameters().fields().isEmpty()) {
            text.append("Asked with ")
                    .append(citations.line(answer.parameters().fields()))
                    .append('\n');
        }
        answer.resolved().fields().forEach((name, taken) -> {
            if (taken instanceof Value.Items all && all.items().size() > 1) {
                text.append("All of these were meant, ")
                        .append(citations.line(Map.of(name, taken)))
                        .append('\n');
            }
        });
        lines(text, citations, answer.rows());
        answer.notes().forEach(note -> text.append(note).append('\n'));
        return reply(text, citations, answer);
    }

    /** A list of things that were found. */
    static CallToolResult of(String title, List<? extends RowValue> items, Fields more) {
        Citations citations = new Citations();
        StringBuilder text =
                new StringBuilder(title).append(": ").append(items.size()).append('\n');
        lines(text, citations, items);
        more.fields()
                .forEach((name, value) -> text.append(
                                citations.line(Fields.of(name, value).fields()))
                        .append('\n'));
        return reply(text, citations, new FoundItems(items, more));
    }

    private record FoundItems(
            List<? extends RowValue> items, @InPlace Fields more) implements RowValue {}

    /** One thing. */
    static CallToolResult of(Card card) {
        Citations citations = new Citations();
        StringBuilder text = new StringBuilder();
        card.fields().forEach((name, value) -> {
            String line = value instanceof Lead lead
                    ? lead.text()
                    : citations.line(Fields.of(name, value).fields());
            text.append(line).append(line.isEmpty() ? "" : "\n");
        });
        return reply(text, citations, card);
    }

    /** What went wrong, in plain words, with what could have been meant. */
    static CallToolResult of(Failure failure) {
        StringBuilder text = new StringBuilder(String.valueOf(failure.getMessage()));
        text.append(failure.hint().isEmpty() ? "" : "\n" + failure.hint());
        for (Choice candidate : failure.candidates()) {
            text.append("\n- ").append(candidate.name()).append(" (").append(candidate.kindName());
            text.append(", id ").append(candidate.id()).append(")");
        }
        Fields whole = Fields.of(
                        "error", failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("message", failure.getMessage())
                .with("hint", failure.hint())
                .with("candidates", failure.candidates());
        return result(true, text.toString(), whole);
    }

    private static void lines(StringBuilder text, Citations citations, List<? extends RowValue> items) {
        for (RowValue item : items) {
            text.append("- ").append(citations.line(item.fields())).append('\n');
        }
    }

    private static CallToolResult reply(StringBuilder text, Citations citations, RowValue whole) {
        String documents = citations.list();
        if (!documents.isEmpty()) {
            text.append("Sources:\n").append(documents).append('\n');
        }
        return result(false, text.append(NOTE).toString(), whole);
    }

    private static CallToolResult result(boolean error, String text, RowValue whole) {
        return CallToolResult.builder()
                .isError(error)
                .addTextContent(text)
                .structuredContent(Stdio.JSON, Json.text(whole))
                .build();
    }
}
