package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Reads a file with one JSON object a line: a broken line costs no other. */
public final class JsonLines {
    private static final ObjectReader READER = JsonRecords.READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int LOOKED_AT = 5;

    private final Input input;
    private final Draft draft;

    /** The lines of an input, whose tally and problems go into the draft. */
    public JsonLines(Input input, Draft draft) {
        this.input = input;
        this.draft = draft;
    }

    /** Whether a file is one: its first lines all begin an object, and most of them end it, too. */
    public static boolean isOne(Input input) {
        try {
            return isOne(input.head());
        } catch (UncheckedIOException e) {
            return false; // reading it will say why
        }
    }

    private static boolean isOne(String head) {
        List<String> lines = head.replace("\ufeff", "")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .toList();
        long whole = lines.stream().filter(JsonLines::isObject).count();
        return lines.size() > 1
                && lines.stream().allMatch(line -> line.strip().startsWith("{"))
                && 2 * whole > lines.size();
    }

    private static boolean isObject(String line) {
        try {
            return READER.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return JsonTrouble.isKeyTwice(e);
        }
    }

    /** Hands over the object of each line. */
    public void read(BiConsumer<JsonNode, Location> reader) {
        int number = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input.open(), strictUtf8()))) {
            for (String line = lines.readLine();
                    line != null && !draft.isHopeless(new Location(input.name(), number, 1));
                    line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line.replace("\ufeff", ""), new Location(input.name(), number, 1), reader);
                }
            }
        } catch (CharacterCodingException e) {
            draft.error(
                    "encoding",
                    new Location(input.name(), number, 0),
                    "What follows here is not UTF-8; it looks like windows-1252 or another old encoding",
                    "store it as UTF-8 first");
        } catch (IOException e) {
            draft.unreadable(Location.of(input.name()), e);
        }
    }

    private void read(String line, Location at, BiConsumer<JsonNode, Location> reader) {
        try {
            JsonNode node = READER.readTree(line);
            if (node.isObject()) {
                reader.accept(node, at);
                return;
            }
            draft.tally().reject("not an object", at, "");
            draft.warn("not-an-object", at, "A line is " + Positions.typeOf(node) + " where an object is due", "");
        } catch (JsonProcessingException e) {
            draft.tally().reject("line that is no JSON", at, "");
            draft.warn("json", at, "This line is no JSON: " + JsonTrouble.words(e), "left out");
        }
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
