package org.ascribe.mcp;

import java.util.List;
import java.util.stream.Stream;

/** Lines that no client should send, and some do. */
final class MalformedLines {
    private MalformedLines() {}

    /** Each kind of line that is wrong, in many forms. */
    static List<String> all() {
        Stream<String> ids = Stream.of("null", "true", "[]", "{}", "[1]")
                .map(id -> "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}");
        Stream<String> methods = Stream.of("null", "1", "true", "[]", "{}", "\"\"", "\"no/such\"", "\"rpc.x\"")
                .map(method -> "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":" + method + "}");
        Stream<String> params = Stream.of(
                        "null", "1", "\"x\"", "true", "[]", "[1,2]", "{}", "{\"name\":1}", "{\"name\":\"none\"}")
                .map(given -> "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":" + given + "}");
        Stream<String> versions = Stream.of("\"1.0\"", "2.0", "null", "\"\"", "[]")
                .map(version -> "{\"jsonrpc\":" + version + ",\"id\":3,\"method\":\"ping\"}");
        Stream<String> other = Stream.of(
                        "initialize", "prompts/get", "resources/read", "completion/complete", "logging/setLevel")
                .map(method -> "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"" + method + "\",\"params\":{\"x\":[1]}}");
        Stream<String> texts = Stream.of(
                "",
                " ",
                "\t",
                "nonsense",
                "{",
                "}",
                "[",
                "]",
                "[]",
                "[1]",
                "1",
                "\"text\"",
                "null",
                "true",
                "{}",
                "{\"jsonrpc\":\"2.0\"}",
                "{\"id\":5}",
                "{'id':1}",
                "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"ping\"} x",
                "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"ping\"}{}",
                "\u0000",
                "\u00e9\ufffd",
                "// comment",
                "NaN",
                "{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":{}}}",
                "[{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"ping\"}]",
                "[".repeat(5000),
                "{\"a\":".repeat(3000),
                "x".repeat(2_000_000),
                "{\"jsonrpc\":\"2.0\",\"id\":" + "9".repeat(2000) + ",\"method\":\"ping\"}");
        return Stream.of(ids, methods, params, versions, other, texts)
                .flatMap(lines -> lines)
                .toList();
    }
}
