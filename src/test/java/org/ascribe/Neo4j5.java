package org.ascribe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;

/** Neo4j 5.26 beside the test JVM, in place of the one inside it when {@code -Dneo4j.5=true}. */
public final class Neo4j5 {
    private static final Path SCRIPT = Path.of("src/test/sh/neo4j-5").toAbsolutePath();

    private Neo4j5() {}

    /** Marks tests that {@code verify} runs a second time, on Neo4j 5.26. */
    @Tag("neo4j-5")
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Too {}

    /** Marks tests that make sense on Neo4j 5.26 alone. */
    @Too
    @Tag("neo4j-5-only")
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Only {}

    /** Whether tests run on it. */
    public static boolean isWanted() {
        return Boolean.getBoolean("neo4j.5");
    }

    /** Starts it and gives its address. Its input is a pipe of this JVM: it ends with it, however that ends. */
    static URI start() {
        try {
            Process process = new ProcessBuilder(SCRIPT.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            return URI.create(Objects.requireNonNull(out.readLine(), "Neo4j 5.26 did not start")
                    .replaceAll("/$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
