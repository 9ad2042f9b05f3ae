package org.ascribe.dataset.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ascribe.dataset.Input;

/**
 * What a JSON file looks like from above, by which formats tell it whatever the order of its keys: its first value and, in each list
 * at its top, the first object. Of a file that ends too early, as much as there is.
 *
 * @param list whether the first value is a list
 * @param keys the keys of the first value, if it is an object
 * @param texts the texts and numbers among its values
 * @param firsts the first object of each list among its values; of a list, its own under the empty key
 */
public record JsonShape(boolean list, Set<String> keys, Map<String, String> texts, Map<String, JsonNode> firsts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonShape NONE = new JsonShape(false, Set.of(), Map.of(), Map.of());

    /** Whether a file has such a shape: its beginning is looked at, and the whole where that does not show it. */
    public static boolean matches(Input input, String head, Predicate<JsonShape> shape) {
        if (!JsonRecords.startsWith(head, '{') && !JsonRecords.startsWith(head, '[')) {
            return false;
        }
        if (shape.test(of(head))) {
            return true;
        }
        try (InputStream in = input.open()) {
            return shape.test(of(in));
        } catch (IOException e) {
            return false; // reading it will say why
        }
    }

    /** Of the beginning of a file. */
    public static JsonShape of(String head) {
        try {
            return of(new ByteArrayInputStream(head.replace("\ufeff", "").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return NONE;
        }
    }

    /** The text or number under a key, or empty. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** The first object of the list under a key, or a missing node. */
    public JsonNode first(String key) {
        JsonNode first = firsts.get(key);
        return first == null ? MissingNode.getInstance() : first;
    }

    /** The first object in the file: the first of the list that it is; a missing node if it is no list of objects. */
    public JsonNode first() {
        return first("");
    }

    private static JsonShape of(InputStream in) throws IOException {
        JsonShape shape = new JsonShape(false, new HashSet<>(), new HashMap<>(), new HashMap<>());
        try (JsonParser parser = JSON.createParser(in)) {
            JsonToken start = parser.nextToken();
            if (start == JsonToken.START_ARRAY) {
                shape = new JsonShape(true, shape.keys, shape.texts, shape.firsts);
                shape.firstOf("", parser);
            } else if (start == JsonToken.START_OBJECT) {
                shape.object(parser);
            }
        } catch (IOException e) {
            return shape; // cut off, or broken further on: what was seen tells enough
        }
        return shape;
    }

    private void object(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            keys.add(key);
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                firstOf(key, parser);
            } else if (value != null && value.isScalarValue()) {
                texts.put(key, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void firstOf(String key, JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT && !firsts.containsKey(key)) {
                firsts.put(key, JSON.readTree(parser));
            } else {
                parser.skipChildren();
            }
        }
    }
}
