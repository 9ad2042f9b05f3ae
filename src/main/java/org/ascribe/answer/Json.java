package org.ascribe.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes values as JSON in UTF-8. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The value on one line. */
    public static byte[] bytes(Value value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, bytes);
        return bytes.toByteArray();
    }

    /** Each value on a line of its own. */
    public static byte[] lines(List<? extends Value> values) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        values.forEach(value -> {
            write(value, lines);
            lines.write('\n');
        });
        return lines.toByteArray();
    }

    /** The value on one line, as a text. */
    public static String text(Value value) {
        return written(value, false);
    }

    /** The value with line breaks and indents, for people. */
    public static String indented(Value value) {
        return written(value, true);
    }

    private static void write(Value value, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Value value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (indented) {
                json.useDefaultPrettyPrinter();
            }
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case EntityRef entity -> object(entity.fields(), json);
            case SourceRef source -> object(source.fields(), json);
            case Value.Date date -> object(date.fields(), json);
            case Value.Range range -> object(range.fields(), json);
            case Value.Likelihood likelihood -> number(likelihood.amount(), json);
            case Value.Text text -> json.writeString(text.text());
            case Value.Amount number -> number(number, json);
            case Value.Flag flag -> json.writeBoolean(flag.set());
            case Value.Items items -> {
                json.writeStartArray();
                for (Value item : items.items()) {
                    write(item, json);
                }
                json.writeEndArray();
            }
            case RowValue row -> object(row.fields(), json);
            case Value.None none -> json.writeNull();
        }
    }

    private static void object(Map<String, Value> fields, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            write(field.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void number(Value.Amount value, JsonGenerator json) throws IOException {
        switch (value.number()) {
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.doubleValue());
        }
    }
}
