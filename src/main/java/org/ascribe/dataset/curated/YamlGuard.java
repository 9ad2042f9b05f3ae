package org.ascribe.dataset.curated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML text within limits, before anything is built from it: no anchors, tags, depth or size that a dataset never needs. */
final class YamlGuard {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_DEPTH = 40;
    /** The scanner copies a value anew for each further buffer that it needs of it. */
    private static final int LARGEST_BUFFER = 8 << 20;

    private static final int SMALLEST_BUFFER = 1 << 10;

    private YamlGuard() {}

    /** The text of the input, or the problem that keeps it out. */
    sealed interface Outcome {
        /** Text within the limits. */
        record Text(String text) implements Outcome {}

        /** What is wrong. */
        record Refused(Problem problem) implements Outcome {}
    }

    static Outcome read(Input input) {
        byte[] bytes;
        try (InputStream in = input.open()) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            return new Outcome.Refused(Problem.unreadable(Location.of(input.name()), e));
        }
        if (bytes.length > MAX_BYTES) {
            return refuse(
                    "too-large", Location.of(input.name()), "is larger than 64 MB", "split it into several datasets");
        }
        return decode(input.name(), bytes);
    }

    private static Outcome decode(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Only a text with the sign for what cannot be decoded is worth the memory of finding out where that is.
        if (text.indexOf('\uFFFD') >= 0) {
            Optional<Location> end = malformed(file, bytes);
            if (end.isPresent()) {
                return refuse("not-utf-8", end.get(), "is not UTF-8 text", "save it as UTF-8");
            }
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return refuse(
                    "binary", endOf(file, text.substring(0, nul)), "contains a NUL character", "is it a text file?");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Problem problem = scan(file, plain);
        return problem == null ? new Outcome.Text(plain) : new Outcome.Refused(problem);
    }

    /** Where the text ends that can be decoded, if that is before its end. */
    private static Optional<Location> malformed(String file, byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        return result.isError() ? Optional.of(endOf(file, out.flip().toString())) : Optional.empty();
    }

    private static @Nullable Problem scan(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.clamp(text.length() + 2L, SMALLEST_BUFFER, LARGEST_BUFFER))
                .build();
        int depth = 0;
        YamlLengths lengths = new YamlLengths(file, text);
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                switch (event.getEventId()) {
                    case MappingStart, SequenceStart -> depth++;
                    case MappingEnd, SequenceEnd -> depth--;
                    default -> {}
                }
                Problem problem = check(file, event, depth);
                Optional<Problem> tooLong = lengths.check(event);
                if (problem != null || tooLong.isPresent()) {
                    return problem != null ? problem : tooLong.get();
                }
            }
            return null;
        } catch (MarkedYamlEngineException e) {
            return Problem.error("syntax", at(file, e.getProblemMark()), "is not valid YAML: " + e.getProblem(), "");
        } catch (YamlEngineException e) {
            return Problem.error("syntax", Location.of(file), "is not valid YAML: " + e.getMessage(), "");
        }
    }

    private static @Nullable Problem check(String file, Event event, int depth) {
        Location at = at(file, event.getStartMark());
        if (event.getEventId() == Event.ID.Alias
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return Problem.error("anchor", at, "anchors and aliases (& and *) are not allowed", "write the value out");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent() && !tag.get().equals("!")) {
            return Problem.error("tag", at, "tags (such as " + tag.get() + ") are not allowed", "remove the tag");
        }
        if (depth > MAX_DEPTH) {
            return Problem.error("too-deep", at, "is nested more than " + MAX_DEPTH + " levels deep", "");
        }
        return null;
    }

    private static Outcome refuse(String code, Location at, String message, String hint) {
        return new Outcome.Refused(Problem.error(code, at, message, hint));
    }

    private static Location at(String file, Optional<Mark> mark) {
        return mark.map(m -> new Location(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(Location.of(file));
    }

    private static Location endOf(String file, String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return new Location(file, lines + 1, text.length() - text.lastIndexOf('\n'));
    }
}
