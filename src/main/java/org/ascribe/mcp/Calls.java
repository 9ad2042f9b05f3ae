package org.ascribe.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.ascribe.answer.Json;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Place;
import org.ascribe.query.Resolver;
import org.ascribe.query.Stats;
import org.jspecify.annotations.Nullable;

/** How tools are called: their arguments are read, and whatever goes wrong is an answer. */
final class Calls {
    /** What every tool answers beside its text; in few words, because it stands in the list of tools with each of them. */
    private static final String OUTPUT = """
            {"type":"object","properties":{"rows":{"type":"array"},"next":{}}}""";

    /** For answers that do not depend on the data. */
    private static final DataVersion NONE = new DataVersion("", true, false, List.of());

    private final AskedGraph graph;

    Calls(AskedGraph graph) {
        this.graph = graph;
    }

    /**
     * What a call works on; nothing of it costs anything to make.
     *
     * @param source asked for the graph when it is needed
     * @param room how much to answer, and from where on
     */
    record Work(AskedGraph source, Room room) {
        Graph graph() {
            return source.graph();
        }

        Resolver resolver() {
            return new Resolver(graph());
        }
    }

    /** A tool that only reads. */
    SyncToolSpecification tool(
            String name,
            String description,
            ToolInputs inputs,
            BiFunction<Map<String, String>, Work, CallToolResult> work) {
        Tool tool = Tool.builder(name, Protocol.JSON, Json.text(inputs.schema()))
                .description(description)
                .outputSchema(Protocol.JSON, OUTPUT)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((context, request) -> answer(name, request.arguments(), inputs, work))
                .build();
    }

    /** Whatever goes wrong is an answer that the assistant can read and act on. */
    private CallToolResult answer(
            String name,
            @Nullable Map<String, ?> given,
            ToolInputs inputs,
            BiFunction<Map<String, String>, Work, CallToolResult> work) {
        try {
            return graph.patiently(() -> {
                Map<String, String> read = inputs.read(given == null ? Map.of() : given);
                DataVersion version = inputs.standsAlone() ? NONE : new Stats(graph.graph()).version();
                return work.apply(read, new Work(graph, room(name, read, version)));
            });
        } catch (Failure e) {
            return Reply.of(e);
        } catch (RuntimeException e) {
            return Reply.of(Failure.of(
                    Failure.Kind.INTERNAL, "A defect of this server: " + e, "The same call will fail again", e));
        }
    }

    /** Takes what says which part of the answer is wanted from the arguments. */
    private static Room room(String name, Map<String, String> arguments, DataVersion version) {
        int tokens = number(arguments, Room.TOKENS, Room.FEWEST, Room.MOST, Room.USUAL);
        String cursor = arguments.get(Room.CURSOR);
        arguments.keySet().removeAll(List.of(Room.TOKENS, Room.CURSOR));
        Map<String, String> others = new TreeMap<>(arguments);
        others.remove("limit");
        return new Room(Place.of(cursor, name + others, version), tokens);
    }

    /** Says which parameter was meant. */
    static Failure unknown(String name, Set<String> known) {
        return Failure.of(
                Failure.Kind.USAGE,
                "There is no parameter " + name + " here",
                Suggestion.closest(name, known)
                                .map(close -> "Did you mean " + close + "? ")
                                .orElse("") + "It takes " + String.join(", ", known));
    }

    /** A whole number among the arguments. */
    static int number(Map<String, String> arguments, String name, int least, int most, int usual) {
        String text = arguments.getOrDefault(name, Integer.toString(usual));
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter " + name + " cannot be " + text,
                    "It takes a whole number from " + least + " to " + most);
        }
        return number;
    }

    /** An argument that must be there. */
    static String needed(Map<String, String> arguments, String name) {
        String value = arguments.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw Failure.of(Failure.Kind.USAGE, "The parameter " + name + " is missing", "");
        }
        return value;
    }
}
