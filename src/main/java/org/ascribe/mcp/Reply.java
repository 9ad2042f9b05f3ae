package org.ascribe.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.query.Answer;

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
        if (!answer.parameters().isEmpty()) {
            text.append("Asked with ")
                    .append(citations.line(answer.parameters()))
                    .append('\n');
        }
        lines(text, citations, answer.rows());
        answer.notes().forEach(note -> text.append(note).append('\n'));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("question", answer.question());
        whole.put("title", answer.title());
        whole.put("parameters", answer.parameters());
        whole.put("columns", answer.columns());
        whole.put("rows", answer.rows());
        whole.put("truncated", answer.truncated());
        whole.put("notes", answer.notes());
        return reply(text, citations, whole);
    }

    /** A list of things that were found. */
    static CallToolResult of(String title, List<Map<String, Object>> items, Map<String, Object> more) {
        Citations citations = new Citations();
        StringBuilder text =
                new StringBuilder(title).append(": ").append(items.size()).append('\n');
        lines(text, citations, items);
        more.forEach(
                (key, value) -> text.append(citations.line(Map.of(key, value))).append('\n'));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("items", items);
        whole.putAll(more);
        return reply(text, citations, whole);
    }

    /** One thing. */
    static CallToolResult of(Map<String, Object> card) {
        Citations citations = new Citations();
        StringBuilder text = new StringBuilder();
        card.forEach((key, value) -> {
            String line = citations.line(Map.of(key, value));
            text.append(line).append(line.isEmpty() ? "" : "\n");
        });
        return reply(text, citations, card);
    }

    /** What went wrong, in plain words, with what could have been meant. */
    static CallToolResult of(Failure failure) {
        StringBuilder text = new StringBuilder(String.valueOf(failure.getMessage()));
        text.append(failure.hint().isEmpty() ? "" : "\n" + failure.hint());
        for (Map<String, Object> candidate : failure.candidates()) {
            text.append("\n- ").append(candidate.get("name")).append(" (").append(candidate.get("kind"));
            text.append(", id ").append(candidate.get("id")).append(")");
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("error", failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        whole.put("message", String.valueOf(failure.getMessage()));
        whole.put("hint", failure.hint());
        whole.put("candidates", failure.candidates());
        return CallToolResult.builder()
                .isError(true)
                .addTextContent(text.toString())
                .structuredContent(whole)
                .build();
    }

    private static void lines(StringBuilder text, Citations citations, List<Map<String, Object>> items) {
        for (Map<String, Object> item : items) {
            text.append("- ").append(citations.line(item)).append('\n');
        }
    }

    private static CallToolResult reply(StringBuilder text, Citations citations, Map<String, Object> whole) {
        String documents = citations.list();
        if (!documents.isEmpty()) {
            text.append("Sources:\n").append(documents).append('\n');
        }
        return CallToolResult.builder()
                .isError(false)
                .addTextContent(text.append(NOTE).toString())
                .structuredContent(whole)
                .build();
    }
}
