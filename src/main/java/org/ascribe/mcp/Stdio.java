package org.ascribe.mcp;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import org.ascribe.graph.Graph;

/** Serves the tools over a pair of streams until the other side closes its end. */
public final class Stdio {
    /** How messages are read and written. */
    static final McpJsonMapper JSON =
            new JacksonMcpJsonMapper(JsonMapper.builder().build());

    private static final String INSTRUCTIONS =
            "Ascribe is a graph of public cyber-attribution: who attributed what to whom, when, in which words, on whose"
                    + " evidence, and who disputes it. Names may be given in any spelling; where a name is unknown or stands"
                    + " for several, the answer lists candidates: call again with the id of the one that is meant. Cite the"
                    + " sources of an answer. What is answered are allegations on record, not findings of guilt.";

    private Stdio() {}

    /**
     * Serves.
     *
     * @param version what to tell the other side of this program
     * @param in messages of the other side, a line each
     * @param out messages to it; nothing else may be written there
     * @throws InterruptedException if the thread is stopped
     */
    public static void serve(Graph graph, String version, InputStream in, OutputStream out)
            throws InterruptedException {
        Conversation conversation = new Conversation(in, out);
        StdioServerTransportProvider transport =
                new StdioServerTransportProvider(JSON, conversation.input(), conversation.output());
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("ascribe", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                // What is wrong with an argument is said by those who know what would be right.
                .validateToolInputs(false)
                .tools(new Tools(graph).all())
                .build();
        try {
            conversation.await();
        } finally {
            server.closeGracefully();
        }
    }
}
