package org.ascribe.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The Model Context Protocol without a wire: a message in, an answer out. Nothing is kept from one message to the next. */
public final class Protocol {
    /** The versions of the Model Context Protocol that are spoken, the oldest first. */
    public static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    /** How what the protocol knows is read and written. */
    static final McpJsonMapper JSON = new JacksonMcpJsonMapper(Message.MAPPER);

    private static final String INSTRUCTIONS =
            "Ascribe is a graph of public cyber-attribution: who attributed what to whom, when, in which words, on whose"
                    + " evidence, and who disputes it. Names may be given in any spelling; where a name is unknown or stands"
                    + " for several, the answer lists candidates: call again with the id of the one that is meant. Answers"
                    + " have some 4000 tokens at most, unless tokens says otherwise; where there is more, call again with"
                    + " cursor. Dates are a year, a month or a day, as in 2024-03-25; asOf asks for what was on record then."
                    + " The tool datasets tells what is loaded. Cite the sources of an answer. What is answered are"
                    + " allegations on record, not findings of guilt.";

    private final Wire wire = new Wire();

    /**
     * Answers from a graph.
     *
     * @param graph asked for at each call
     * @param validator asked for when a draft is to be checked
     * @param version what to tell the other side of this program
     */
    public Protocol(AskedGraph graph, Supplier<Validator> validator, String version) {
        Resources resources = new Resources(graph);
        McpServer.sync(wire)
                .serverInfo("ascribe", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder()
                        .tools(false)
                        .prompts(false)
                        .resources(false, false)
                        .build())
                .jsonMapper(JSON)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                // What is wrong with an argument is said by those who know what would be right.
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(new Tools(graph, validator).all())
                .prompts(Prompts.all())
                .resources(resources.all())
                .resourceTemplates(resources.templates())
                .build();
    }

    /** The answer to a message, on one line; none where it wants none. */
    public Optional<String> answer(String text) {
        return switch (Message.of(text)) {
            case Message.Asked asked -> Optional.of(answer(asked.request()));
            case Message.Told _, Message.Unasked _ -> Optional.empty();
            case Message.Wrong wrong -> Optional.of(wrong.answer());
        };
    }

    /** The answer to what was asked, on one line. */
    String answer(JSONRPCRequest request) {
        try {
            return JSON.writeValueAsString(wire.answer(request));
        } catch (IllegalArgumentException | NullPointerException e) {
            // What the library says when parameters have another shape than those of the method.
            return wrong(request, ErrorCodes.INVALID_PARAMS, "These are no params of " + request.method());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return wrong(request, ErrorCodes.INTERNAL_ERROR, "A defect of this server: " + e);
        }
    }

    private static String wrong(JSONRPCRequest request, int code, String why) {
        return Message.wrong(Message.MAPPER.valueToTree(request.id()), code, why)
                .answer();
    }

    /** The end of the library that messages are handed to. */
    private static final class Wire implements McpStatelessServerTransport {
        private @Nullable McpStatelessServerHandler handler;

        @Override
        public void setMcpHandler(McpStatelessServerHandler given) {
            handler = given;
        }

        JSONRPCResponse answer(JSONRPCRequest request) {
            McpStatelessServerHandler ready = Objects.requireNonNull(handler, "the library sets it first");
            return Objects.requireNonNull(
                    ready.handleRequest(McpTransportContext.EMPTY, request).block(), "a request has an answer");
        }

        @Override
        public List<String> protocolVersions() {
            return VERSIONS;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }
}
