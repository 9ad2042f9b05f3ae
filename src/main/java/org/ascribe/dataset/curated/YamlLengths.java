package org.ascribe.dataset.curated;

import java.util.List;
import java.util.Optional;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Measures the values of a YAML text as they are written, and the lines of comments, blanks and signs between them: the time that
 * the parsers behind {@link YamlGuard} need for one grows with the square of its length.
 */
final class YamlLengths {
    private static final int MOST = 1 << 20;

    private final String file;
    private final String text;
    private @Nullable Mark reached;

    YamlLengths(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** What is too long, of an event or before it. */
    Optional<Problem> check(Event event) {
        Mark start = event.getStartMark().orElseThrow();
        if (!(event instanceof ScalarEvent) && event.getEventId() != Event.ID.StreamEnd) {
            return Optional.empty(); // its signs count as between values
        }
        Optional<Problem> problem = between(start);
        reached = event.getEndMark().orElseThrow();
        return problem.isEmpty() && reached.getIndex() - start.getIndex() > MOST
                ? Optional.of(tooLong(start.getLine(), start.getColumn(), "a text"))
                : problem;
    }

    private Optional<Problem> between(Mark end) {
        int from = reached == null ? 0 : reached.getIndex();
        if (end.getIndex() - from <= MOST) {
            return Optional.empty();
        }
        int begin = text.offsetByCodePoints(0, from);
        List<String> lines = text.substring(begin, text.offsetByCodePoints(begin, end.getIndex() - from))
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > MOST) {
                return Optional.of(tooLong(
                        (reached == null ? 0 : reached.getLine()) + i,
                        reached == null || i > 0 ? 0 : reached.getColumn(),
                        "a comment, or blanks,"));
            }
        }
        return Optional.empty();
    }

    private Problem tooLong(int line, int column, String what) {
        return Problem.error(
                "too-large", new Location(file, line + 1, column + 1), what + " of more than a million characters", "");
    }
}
