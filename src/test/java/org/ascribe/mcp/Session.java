package org.ascribe.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import org.ascribe.TestGraph;
import org.ascribe.validation.Validator;

/** A conversation with a server of its own. */
final class Session implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final OutputStream toServer;
    private final BufferedReader answers;
    private final Thread server;
    private int asked;

    Session(AskedGraph graph) throws IOException {
        Pipe there = Pipe.open();
        Pipe back = Pipe.open();
        toServer = Channels.newOutputStream(there.sink());
        answers = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(back.source()), StandardCharsets.UTF_8));
        InputStream in = Channels.newInputStream(there.source());
        OutputStream out = Channels.newOutputStream(back.sink());
        Protocol protocol = new Protocol(graph, () -> TestGraph.bean(Validator.class), "test");
        server = Thread.ofPlatform().start(() -> serve(protocol, in, out));
    }

    private static void serve(Protocol protocol, InputStream in, OutputStream out) {
        try {
            Stdio.serve(protocol, in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void say(String line) throws IOException {
        toServer.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    JsonNode hear() throws IOException {
        return JSON.readTree(answers.readLine());
    }

    int error(String line) throws IOException {
        say(line);
        return hear().at("/error/code").asInt();
    }

    JsonNode ask(String method, String params) throws IOException {
        say("{\"jsonrpc\":\"2.0\",\"id\":" + ++asked + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
        return hear();
    }

    JsonNode call(String tool, String arguments) throws IOException {
        return ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":{" + arguments + "}}");
    }

    @Override
    public void close() throws IOException {
        toServer.close();
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
