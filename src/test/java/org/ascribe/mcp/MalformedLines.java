package org.ascribe.mcp;

import java.util.List;
import java.util.stream.Stream;

/** Lines that no client should send, and some do. */
final class MalformedLines {
    /** What stands in params where something else should, or nothing. */
    private static final List<String> PARAMS = List.of(
            "\"x\":[1]",
            "\"name\":[]",
            "\"name\":null",
            "\"name\":\"search\",\"arguments\":[]",
            "\"name\":\"search\",\"arguments\":1",
            "\"name\":\"search\",\"arguments\":{\"q\":{}}",
            "\"name\":\"who-is\",\"arguments\":\"x\"",
            "\"name\":\"who-is\",\"arguments\":{\"name\":\"" + "x".repeat(600) + "\"}",
            "\"name\":\"who-attributed\",\"arguments\":null",
            "\"uri\":1",
            "\"uri\":\"\"",
            "\"uri\":\"a b\"",
            "\"uri\":\"ascribe://entity/%zz\"",
            "\"protocolVersion\":1",
            "\"protocolVersion\":{}",
            "\"capabilities\":1,\"clientInfo\":\"x\"",
            "\"ref\":1,\"argument\":[]",
            "\"ref\":{\"type\":\"ref/prompt\",\"name\":\"who-is\"}",
            "\"cursor\":1",
            "\"_meta\":1");

    private MalformedLines() {}

    /** Each kind of line that is wrong, in many forms. */
    static List<String> all() {
        Stream<String> ids = Stream.of(
                        "null", "true", "[]", "{}", "[1]", "1.5", "1.0", "1e308", "1e999", "1" + "0".repeat(30))
                .map(id -> "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}");
        Stream<String> methods = Stream.of("null", "1", "true", "[]", "{}", "\"\"", "\"no/such\"", "\"rpc.x\"")
                .map(method -> "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":" + method + "}");
        Stream<String> params = Stream.of(
                        "null", "1", "\"x\"", "true", "[]", "[1,2]", "{}", "{\"name\":1}", "{\"name\":\"none\"}")
                .map(given -> "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":" + given + "}");
        Stream<String> versions = Stream.of("\"1.0\"", "2.0", "null", "\"\"", "[]")
                .map(version -> "{\"jsonrpc\":" + version + ",\"id\":3,\"method\":\"ping\"}");
        Stream<String> other = Stream.of(
                        "initialize",
                        "ping",
                        "tools/list",
                        "tools/call",
                        "prompts/list",
                        "prompts/get",
                        "resources/list",
                        "resources/templates/list",
                        "resources/read",
                        "completion/complete",
                        "logging/setLevel",
                        "notifications/initialized")
                .flatMap(method -> PARAMS.stream()
                        .map(given -> "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"" + method + "\",\"params\":{" + given
                                + "}}"));
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
