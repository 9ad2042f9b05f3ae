package org.ascribe.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes rendered answers as JSON in UTF-8. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Each value on a line of its own. */
    static byte[] lines(List<?> values) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        values.forEach(value -> {
            lines.writeBytes(bytes(value));
            lines.write('\n');
        });
        return lines.toByteArray();
    }

    /** Maps, lists, texts, numbers and nulls as JSON. */
    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rendered answers hold plain values only", e);
        }
    }
}
