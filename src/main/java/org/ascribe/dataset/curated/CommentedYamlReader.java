package org.ascribe.dataset.curated;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Reads the documents of a YAML text, which {@link YamlGuard} has let pass, together with their comments. */
final class CommentedYamlReader {
    private static final LoadSettings WITH_COMMENTS = LoadSettings.builder()
            .setParseComments(true)
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final int[] text;
    private final Iterator<Event> events;
    private final List<Line> waiting = new ArrayList<>();
    private @Nullable CommentedYaml last;
    /** The line on which it ends. */
    private int lastLine;

    /** A line of its own, with the column in which it begins. */
    private record Line(String text, int column) {}

    /**
     * A document.
     *
     * @param before the comments before the line that begins it
     * @param directives what stands there for the reader of YAML, such as {@code %YAML 1.2}
     * @param begun whether such a line stands there
     * @param root what is in it
     * @param after the comments behind it
     */
    record Document(
            List<String> before, List<String> directives, boolean begun, CommentedYaml root, List<String> after) {}

    CommentedYamlReader(String text) {
        this.text = text.codePoints().toArray();
        this.events = new Parse(WITH_COMMENTS).parseString(text).iterator();
    }

    /** All documents. */
    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> directives = List.of();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event) {
                case CommentEvent comment -> note(comment);
                case DocumentStartEvent start -> {
                    begun = start.isExplicit();
                    directives = directives(start);
                    before = begun ? taken(-1) : new ArrayList<>();
                    last = null;
                }
                case ScalarEvent scalar ->
                    documents.add(new Document(before, directives, begun, scalar(scalar), List.of()));
                case CollectionStartEvent start ->
                    documents.add(new Document(before, directives, begun, collection(start, -1), new ArrayList<>()));
                default -> {}
            }
        }
        if (!documents.isEmpty()) {
            Document end = documents.removeLast();
            documents.add(new Document(end.before, end.directives, end.begun, end.root, taken(-1)));
        }
        return documents;
    }

    private static List<String> directives(DocumentStartEvent start) {
        List<String> directives = new ArrayList<>();
        start.getSpecVersion()
                .ifPresent(version -> directives.add("%YAML " + version.getMajor() + "." + version.getMinor()));
        start.getTags().forEach((handle, prefix) -> directives.add("%TAG " + handle + " " + prefix));
        return directives;
    }

    private void note(CommentEvent comment) {
        if (comment.getCommentType() == CommentType.IN_LINE
                && last != null
                && lastLine == line(comment.getStartMark())) {
            String words = "#" + comment.getValue().stripTrailing();
            last.beside = Optional.of(last.beside.map(one -> one + " " + words).orElse(words));
        } else {
            boolean blank = comment.getCommentType() == CommentType.BLANK_LINE;
            waiting.add(new Line(
                    blank ? "" : "#" + comment.getValue().stripTrailing(),
                    comment.getStartMark().map(Mark::getColumn).orElse(0)));
        }
    }

    private CommentedYaml scalar(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        String source = new String(text, start.getIndex(), end.getIndex() - start.getIndex());
        boolean marked = event.getTag().isPresent() && event.getScalarStyle() == ScalarStyle.PLAIN;
        CommentedYaml scalar = new CommentedYaml.Scalar(
                event.getValue(), source, marked ? ScalarStyle.DOUBLE_QUOTED : event.getScalarStyle());
        scalar.before.addAll(taken(-1));
        reached(scalar, event.getEndMark());
        return scalar;
    }

    private void reached(CommentedYaml noted, Optional<Mark> end) {
        last = noted;
        lastLine = line(end);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1);
    }

    private CommentedYaml collection(CollectionStartEvent start, int outer) {
        boolean mapping = start.getEventId() == Event.ID.MappingStart;
        CommentedYaml.Collection collection = new CommentedYaml.Collection(
                mapping,
                start.getFlowStyle() == FlowStyle.FLOW,
                start.getStartMark().map(Mark::getColumn).orElse(0));
        collection.before.addAll(taken(-1));
        if (collection.inLine) {
            reached(collection, start.getStartMark());
        }
        while (true) {
            switch (events.next()) {
                case CommentEvent comment -> note(comment);
                case ScalarEvent scalar -> collection.parts.add(scalar(scalar));
                case CollectionStartEvent inner -> collection.parts.add(collection(inner, collection.column));
                case CollectionEndEvent end -> {
                    collection.after.addAll(taken(collection.inLine ? -1 : outer));
                    if (collection.inLine) {
                        reached(collection, end.getEndMark());
                    }
                    return collection;
                }
                case Event other -> throw new IllegalStateException(other.toString());
            }
        }
    }

    /**
     * The waiting lines up to the first that stands no further in than that column, or all; blank lines before what goes on
     * waiting wait with it.
     */
    private List<String> taken(int outer) {
        int end = 0;
        while (end < waiting.size()
                && (outer < 0
                        || waiting.get(end).text().isEmpty()
                        || waiting.get(end).column() > outer)) {
            end++;
        }
        while (outer >= 0 && end > 0 && waiting.get(end - 1).text().isEmpty()) {
            end--;
        }
        List<Line> these = waiting.subList(0, end);
        List<String> taken = new ArrayList<>(these.stream().map(Line::text).toList());
        these.clear();
        return taken;
    }
}
