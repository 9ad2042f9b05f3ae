package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Reads the records of a large JSON file one at a time; what is broken goes into the tally and the problems of the draft. */
public final class JsonRecords {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build()
            .reader();

    private final Input input;
    private final Draft draft;

    /** The records of an input, whose tally and problems go into the draft. */
    public JsonRecords(Input input, Draft draft) {
        this.input = input;
        this.draft = draft;
    }

    /** Whether a text begins with that bracket, behind blanks and a byte order mark. */
    public static boolean startsWith(String head, char bracket) {
        String json = head.replace("\ufeff", "").stripLeading();
        return !json.isEmpty() && json.charAt(0) == bracket;
    }

    /**
     * The texts and numbers at the top of a file that is one object, by key; empty if it is something else. What is broken is
     * left to be reported by the reading of the records.
     */
    public Map<String, String> header() {
        Map<String, String> header = new HashMap<>();
        try (InputStream in = input.open();
                JsonParser parser = parser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    if (parser.nextToken().isScalarValue()) {
                        header.put(key, parser.getText());
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            return header;
        }
        return header;
    }

    /** Hands over each object of the list under that key of the top object; the reader counts it. */
    public void of(String key, BiConsumer<JsonNode, Location> reader) {
        read(parser -> {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                draft.error("not-an-object", at(parser), "The file holds no JSON object", "");
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(key);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    list(parser, reader);
                } else {
                    parser.skipChildren();
                }
            }
        });
    }

    /** Hands over each object of a file that is one list. */
    public void ofList(BiConsumer<JsonNode, Location> reader) {
        read(parser -> {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list(parser, reader);
            } else {
                draft.error("not-a-list", at(parser), "The file holds no JSON list", "");
            }
        });
    }

    private void list(JsonParser parser, BiConsumer<JsonNode, Location> reader) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Location at = at(parser);
            JsonNode node = READER.readTree(parser);
            if (node.isObject()) {
                reader.accept(node, at);
            } else {
                draft.tally().reject("not an object", at, "");
                draft.warn(
                        "not-an-object", at, "A record is " + Positions.typeOf(node) + " where an object is due", "");
            }
            if (draft.isHopeless(at)) {
                return;
            }
        }
    }

    private void read(Reading reading) {
        try (InputStream in = input.open();
                JsonParser parser = parser(in)) {
            reading.read(parser);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            Location at = where == null
                    ? Location.of(input.name())
                    : new Location(input.name(), where.getLineNr(), where.getColumnNr());
            draft.error("json", at, "This is no JSON: " + e.getOriginalMessage(), "");
        } catch (IOException e) {
            draft.unreadable(Location.of(input.name()), e);
        }
    }

    private Location at(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Location(input.name(), at.getLineNr(), at.getColumnNr());
    }

    private static JsonParser parser(InputStream in) throws IOException {
        JsonFactory factory = READER.getFactory();
        return factory.createParser(in);
    }

    /** Reads from a parser. */
    private interface Reading {
        void read(JsonParser parser) throws IOException;
    }
}
