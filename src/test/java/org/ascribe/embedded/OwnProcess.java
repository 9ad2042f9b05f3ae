package org.ascribe.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Neo4j in a JVM of its own, as a remote one is: reached by its address and a password only. */
public final class OwnProcess implements AutoCloseable {
    private final Process process;
    private final URI bolt;
    private final Path passwordFile;

    private OwnProcess(Process process, URI bolt, Path passwordFile) {
        this.process = process;
        this.bolt = bolt;
        this.passwordFile = passwordFile;
    }

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedNeo4j neo4j =
                EmbeddedNeo4j.start(new Home(Path.of(arguments[0])), Integer.parseInt(arguments[1]))) {
            System.out.println(neo4j.bolt());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }

    /** Starts one in a folder, on any free port. */
    public static OwnProcess start(Path folder) throws IOException {
        return start(folder, 0);
    }

    /** Starts one in a folder that listens on the port. */
    public static OwnProcess start(Path folder, int port) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "@src/main/sh/jvm.options",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .redirectError(folder.resolveSibling("neo4j.err").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String address = out.readLine();
        if (address == null) {
            throw new IOException(Files.readString(folder.resolveSibling("neo4j.err")));
        }
        return new OwnProcess(process, URI.create(address), new Home(folder).passwordFile());
    }

    /** Its address. */
    public URI bolt() {
        return bolt;
    }

    /** Where its password is. */
    public Path passwordFile() {
        return passwordFile;
    }

    /** Ends it at once, as a crash does. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        await();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
