package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Reads the records of a large JSON file one at a time; what is broken goes into the tally and the problems of the draft. */
public final class JsonRecords {
    static final ObjectReader READER = JsonMapper.builder()
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
            envelope(parser, Set.of(key), at(parser), reader);
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

    /**
     * Hands over each object of a file, however they are put together: in a list under one of some keys of an envelope, in a list,
     * one a line, or alone.
     *
     * @param keys under which an envelope has its list
     * @param envelopes hears of each envelope without its lists
     */
    public void anyhow(
            Set<String> keys, BiConsumer<JsonNode, Location> envelopes, BiConsumer<JsonNode, Location> reader) {
        BiConsumer<JsonNode, Location> values = (node, at) -> {
            if (keys.stream().anyMatch(key -> node.path(key).isArray())) {
                envelopes.accept(node, at);
                keys.forEach(key -> node.path(key).forEach(element -> one(element, at, reader)));
            } else {
                reader.accept(node, at);
            }
        };
        if (JsonLines.isOne(input)) {
            new JsonLines(input, draft).read(values);
            return;
        }
        read(parser -> {
            for (JsonToken start = parser.nextToken(); start != null; start = parser.nextToken()) {
                Location at = at(parser);
                if (start == JsonToken.START_ARRAY) {
                    list(parser, values);
                } else if (start == JsonToken.START_OBJECT) {
                    Envelope envelope = envelope(parser, keys, at, reader);
                    (envelope.opened ? envelopes : reader).accept(envelope.rest, at);
                } else {
                    draft.error("not-an-object", at, "The file holds no JSON object", "");
                    return;
                }
            }
        });
    }

    /**
     * An object whose lists were handed over while it was read.
     *
     * @param rest all but these lists
     * @param opened whether there was such a list
     */
    private record Envelope(ObjectNode rest, boolean opened) {}

    private Envelope envelope(JsonParser parser, Set<String> keys, Location at, BiConsumer<JsonNode, Location> reader)
            throws IOException {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        boolean opened = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && keys.contains(key)) {
                list(parser, reader);
                opened = true;
            } else if (!draft.isHopeless(at)) {
                rest.set(key, parser.readValueAsTree());
            }
        }
        return new Envelope(rest, opened);
    }

    private void list(JsonParser parser, BiConsumer<JsonNode, Location> reader) throws IOException {
        int depth = parser.getParsingContext().getNestingDepth();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Location at = at(parser);
            try {
                one(READER.readTree(parser), at, reader);
            } catch (JsonProcessingException e) {
                if (!JsonTrouble.isKeyTwice(e)) {
                    throw e;
                }
                while (parser.getParsingContext().getNestingDepth() > depth) {
                    parser.nextToken();
                }
                draft.tally().reject("object with a key that stands twice", at, "");
                draft.warn("duplicate-key", JsonTrouble.at(input.name(), e), JsonTrouble.words(e), "left out");
            }
            if (draft.isHopeless(at)) {
                return;
            }
        }
    }

    private void one(JsonNode node, Location at, BiConsumer<JsonNode, Location> reader) {
        if (node.isObject()) {
            reader.accept(node, at);
        } else {
            draft.tally().reject("not an object", at, "");
            draft.warn("not-an-object", at, "A record is " + Positions.typeOf(node) + " where an object is due", "");
        }
    }

    private void read(Reading reading) {
        try (InputStream in = input.open();
                JsonParser parser = parser(in)) {
            try {
                reading.read(parser);
            } catch (JsonProcessingException e) {
                Location at = e.getLocation() == null
                        ? at(parser) // what is too long or too deep has none of its own
                        : JsonTrouble.at(input.name(), e);
                draft.error("json", at, "This is no JSON: " + JsonTrouble.words(e), "");
            }
        } catch (IOException e) {
            draft.unreadable(Location.of(input.name()), e);
        }
    }

    private Location at(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Location(input.name(), at.getLineNr(), at.getColumnNr());
    }

    private static JsonParser parser(InputStream in) throws IOException {
        return READER.getFactory().createParser(in);
    }

    /** Reads from a parser. */
    private interface Reading {
        void read(JsonParser parser) throws IOException;
    }
}
