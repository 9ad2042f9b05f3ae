package org.ascribe.mcp;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.answer.Value;
import org.jspecify.annotations.Nullable;

/** What the other side says, told apart as JSON-RPC 2.0 has it. */
sealed interface Message {
    /** Bytes that a message may have; no draft of a dataset is as long. */
    int LONGEST = 1024 * 1024;

    /** What those read who sent something that is no message. */
    String EXAMPLE = "; send one object, as in {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    /** How messages are read; what stands behind one on its line makes it wrong. */
    JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Something that wants an answer. */
    record Asked(JSONRPCRequest request) implements Message {}

    /** Something to be known, which is never answered. */
    record Told(JSONRPCNotification notification) implements Message {}

    /** An answer, though nothing was asked. */
    record Unasked() implements Message {}

    /** Something that makes no sense, with the answer that says why. */
    record Wrong(String answer) implements Message {}

    /** Reads a message. */
    static Message of(String text) {
        try {
            JsonNode read = MAPPER.readTree(text);
            if (read.isArray()) {
                return wrong(null, ErrorCodes.INVALID_REQUEST, "Send one message at a time: there are no batches");
            }
            return read.isObject()
                    ? of(read)
                    : wrong(
                            null,
                            read.isMissingNode() ? ErrorCodes.PARSE_ERROR : ErrorCodes.INVALID_REQUEST,
                            "A message is an object" + EXAMPLE);
        } catch (StreamConstraintsException e) {
            return wrong(null, ErrorCodes.PARSE_ERROR, "This is nested too deeply, or a number in it is too long");
        } catch (JsonProcessingException e) {
            return wrong(null, ErrorCodes.PARSE_ERROR, "This is no JSON" + at(e.getLocation()) + EXAMPLE);
        }
    }

    /** The answer to what is longer than any message may be, and was not read. */
    static Wrong tooLong() {
        return wrong(null, ErrorCodes.INVALID_REQUEST, "A message has " + LONGEST + " bytes at most");
    }

    /** An answer that something is wrong. */
    static Wrong wrong(@Nullable JsonNode id, int code, String why) {
        Fields error = Fields.of("code", code).with("message", why);
        return new Wrong(Json.text(Fields.of("jsonrpc", "2.0")
                .with("id", id == null ? null : plain(id))
                .with("error", error)));
    }

    private static Message of(JsonNode read) {
        JsonNode id = read.path("id");
        JsonNode known = isId(id) ? id : null;
        JsonNode method = read.path("method");
        JsonNode params = read.path("params");
        if (!read.path("jsonrpc").equals(TextNode.valueOf("2.0"))) {
            return wrong(known, ErrorCodes.INVALID_REQUEST, "A message says jsonrpc 2.0");
        }
        if (!id.isMissingNode() && known == null) {
            return wrong(null, ErrorCodes.INVALID_REQUEST, "An id is a text or a whole number of at most 18 digits");
        }
        if (method.isMissingNode() && known != null && (read.has("result") || read.has("error"))) {
            return new Unasked();
        }
        if (!method.isTextual()) {
            return wrong(known, ErrorCodes.INVALID_REQUEST, "A message has a method, which is a text");
        }
        if (!params.isMissingNode() && !params.isObject()) {
            return known == null
                    ? new Unasked()
                    : wrong(known, ErrorCodes.INVALID_PARAMS, "The params of a message are an object");
        }
        Object given = params.isMissingNode() ? null : MAPPER.convertValue(params, Object.class);
        return known == null
                ? new Told(new JSONRPCNotification("2.0", method.asText(), given))
                : new Asked(
                        new JSONRPCRequest("2.0", method.asText(), MAPPER.convertValue(known, Object.class), given));
    }

    /** The protocol has it narrower than JSON-RPC, which would take fractions, too. */
    private static boolean isId(JsonNode id) {
        return id.isTextual() || (id.isIntegralNumber() && id.canConvertToLong());
    }

    private static String at(@Nullable JsonLocation place) {
        return place == null ? "" : " from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on";
    }

    private static Value plain(JsonNode id) {
        return id.isTextual() ? Value.of(id.asText()) : Value.of(id.numberValue());
    }
}
