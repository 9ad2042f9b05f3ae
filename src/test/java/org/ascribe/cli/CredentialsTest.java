package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which database is meant, and how to log in. */
final class CredentialsTest {
    private static final URI FLAG = URI.create("bolt://flag:7687");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "NEO4J_URI", "neo4j://environment",
            "NEO4J_USERNAME", "someone",
            "NEO4J_PASSWORD", "from the environment",
            "NEO4J_DATABASE", "other");

    @TempDir
    private Path folder;

    private final CommonOptions options = new CommonOptions();

    @Test
    void flagsComeBeforeTheEnvironment() throws IOException {
        options.uri = FLAG;
        options.user = "me";
        options.passwordFile = Files.writeString(folder.resolve("secret"), "from the file\n");
        Credentials credentials = new Credentials(options, ENVIRONMENT);
        assertThat(credentials.uri()).isEqualTo(FLAG);
        assertThat(credentials.connection(FLAG, Connection.Budget.API))
                .isEqualTo(new Connection(FLAG, "me", "from the file", "other", Connection.Budget.API));
    }

    @Test
    void theEnvironmentComesBeforeDefaults() {
        assertThat(new Credentials(options, ENVIRONMENT).uri()).hasHost("environment");
        assertThat(new Credentials(options, Map.of("NEO4J_PASSWORD", "x"))
                        .connection(FLAG, Connection.Budget.API)
                        .user())
                .isEqualTo("neo4j");
    }

    @Test
    void aFolderOnTheCommandLineMeansTheEmbeddedDatabase() {
        options.data = folder;
        assertThat(new Credentials(options, ENVIRONMENT).uri()).isNull();
    }

    @Test
    void aMissingPasswordIsAskedForOrComplainedAbout() {
        assertThatThrownBy(() -> new Credentials(options, Map.of()).connection(FLAG, Connection.Budget.API))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("No password");
    }

    @Test
    void aPasswordInTheAddressOfTheEnvironmentIsNotPrinted() {
        Credentials credentials = new Credentials(options, Map.of("NEO4J_URI", "neo4j://me:secret@db"));
        assertThatThrownBy(credentials::uri)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("NEO4J_URI has a user or a password in it")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aPasswordIsNotPrintedWithItsConnection() {
        assertThat(new Connection(FLAG, "me", "secret", null, Connection.Budget.API).toString())
                .doesNotContain("secret");
    }
}
