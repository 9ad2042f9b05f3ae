package org.ascribe.embedded;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What a running {@code up} tells other commands, in a file of its folder.
 *
 * @param pid its process
 * @param processStarted when that process started; another process may get the same pid later
 * @param http address of its HTTP server
 * @param bolt address of its database
 * @param browser address of Neo4j Browser, null where it is not served
 * @param started when it was ready
 */
public record RunFile(
        long pid,
        Instant processStarted,
        URI http,
        URI bolt,
        @Nullable URI browser,
        Instant started) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The one of this process. */
    public static RunFile ofThisProcess(URI http, URI bolt, @Nullable URI browser) {
        ProcessHandle self = ProcessHandle.current();
        return new RunFile(self.pid(), startOf(self), http, bolt, browser, Instant.now());
    }

    /**
     * The one of the {@code up} that runs on a folder; a file left by a process that is gone does not count.
     *
     * @throws Failure if the file is a link or belongs to another user: it may lead anywhere
     */
    public static Optional<RunFile> of(Home home) {
        try {
            RunFile file = parse(OwnerOnly.read(home.runFile()));
            return ProcessHandle.of(file.pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(file.processStarted))
                    .map(process -> file);
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // none, or half of one: as good as none
        }
    }

    /** Writes it, readable for the owner only. */
    public void write(Home home) {
        ObjectNode json = JSON.createObjectNode();
        json.put("pid", pid);
        json.put("processStarted", processStarted.toString());
        json.put("http", http.toString());
        json.put("bolt", bolt.toString());
        if (browser != null) {
            json.put("browser", browser.toString());
        }
        json.put("started", started.toString());
        try {
            OwnerOnly.write(home.runFile(), json.toPrettyString() + "\n");
        } catch (IOException e) {
            throw home.unusable(e);
        }
    }

    /** Removes the one of a folder. */
    public static void remove(Home home) {
        try {
            Files.deleteIfExists(home.runFile());
        } catch (IOException e) {
            // It is stale as soon as this process ends.
        }
    }

    private static RunFile parse(String text) throws JacksonException {
        var json = JSON.readTree(text);
        return new RunFile(
                json.required("pid").longValue(),
                Instant.parse(json.required("processStarted").textValue()),
                URI.create(json.required("http").textValue()),
                URI.create(json.required("bolt").textValue()),
                json.hasNonNull("browser") ? URI.create(json.get("browser").textValue()) : null,
                Instant.parse(json.required("started").textValue()));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
