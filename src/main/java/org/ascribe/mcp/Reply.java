package org.ascribe.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.answer.Choice;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers: rows for programs, and a text that cites for those who read; as many rows as there is room for both.
 */
final class Reply {
    private static final String NOTE = "Allegations on record, each by those who are named; no findings of guilt.";
    /** Characters of a token, at the least, in texts of names, addresses and JSON. */
    private static final int CHARACTERS_OF_A_TOKEN = 3;
    /** Rows for which there is always room, if need be with less of their lists. */
    private static final int FEWEST_ROWS = 4;

    private static final String CUT =
            "Long lists are cut where it says LeftOut: call again with more tokens for all of them";

    private final Room room;
    private final Citations citations = new Citations();
    private final StringBuilder text = new StringBuilder();

    private Reply(Room room) {
        this.room = room;
    }

    /** The answer to a question. */
    static CallToolResult of(Answer answer, Room room) {
        Reply reply = new Reply(room);
        Map<String, Value> asked = new LinkedHashMap<>(answer.parameters().fields());
        asked.remove("limit");
        if (!asked.isEmpty()) {
            reply.line("Asked with " + reply.citations.line(asked));
        }
        answer.resolved().fields().forEach((name, taken) -> {
            if (taken instanceof Value.Items all && all.items().size() > 1) {
                reply.line("All of these were meant, " + reply.citations.line(Map.of(name, taken)));
            }
        });
        answer.notes().forEach(reply::line);
        return reply.rows(answer.title(), answer.rows(), answer.truncated(), answer.counts());
    }

    /** A list of things that were found. */
    static CallToolResult of(String title, List<? extends RowValue> items, boolean truncated, Fields more, Room room) {
        return new Reply(room).rows(title, items, truncated, more);
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

    /** At least one row, and then those for which there is room; none takes the room of all. */
    private CallToolResult rows(String title, List<? extends RowValue> items, boolean truncated, Fields more) {
        more.fields()
                .forEach((name, value) ->
                        line(citations.line(Fields.of(name, value).fields())));
        List<Fields> shown = new ArrayList<>();
        int left = room.tokens() * CHARACTERS_OF_A_TOKEN - text.length() - title.length() - 400;
        int share = left / Math.clamp(items.size(), 1, FEWEST_ROWS);
        boolean cut = false;
        for (RowValue whole : items) {
            RowValue item = LongLists.within(whole, share);
            int start = text.length();
            int cited = citations.count();
            int before = start + citations.list().length();
            Fields brief = Brief.of(item);
            text.append("- ").append(citations.line(item.fields())).append('\n');
            left -= text.length()
                    + citations.list().length()
                    - before
                    + Json.text(brief).length();
            if (left < 0 && !shown.isEmpty()) {
                text.setLength(start);
                citations.keep(cited);
                break;
            }
            shown.add(brief);
            cut |= !item.equals(whole);
        }
        if (cut) {
            line(CUT);
        }
        boolean rest = truncated || shown.size() < items.size();
        return whole(title, shown, rest ? room.place().after(shown.size()) : null, more);
    }

    private CallToolResult whole(String title, List<Fields> shown, @Nullable String next, Fields more) {
        int first = room.place().offset();
        StringBuilder all = new StringBuilder(title).append(": ");
        if (next == null && first == 0) {
            all.append(shown.size()).append(shown.size() == 1 ? " row" : " rows");
        } else {
            all.append("rows ").append(first + 1).append(" to ").append(first + shown.size());
        }
        all.append(next == null ? "\n" : ", there are more: call again with cursor " + next + "\n")
                .append(text);
        String documents = citations.list();
        if (!documents.isEmpty()) {
            all.append("Sources:\n").append(documents).append('\n');
        }
        Fields structured = Fields.of("rows", shown).with("next", next);
        for (Map.Entry<String, Value> field : more.fields().entrySet()) {
            structured = structured.with(field.getKey(), field.getValue());
        }
        return result(false, all.append(NOTE).toString(), structured);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static CallToolResult result(boolean error, String text, RowValue whole) {
        return CallToolResult.builder()
                .isError(error)
                .addTextContent(text)
                .structuredContent(Protocol.JSON, Json.text(whole))
                .build();
    }
}
