package org.ascribe.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded Neo4j, started for real. */
final class EmbeddedNeo4jTest {
    @TempDir
    private static Path folder;

    private static Home home;
    private static EmbeddedNeo4j neo4j;
    private static Graph graph;

    @BeforeAll
    static void start() {
        home = new Home(folder.resolve("made").resolve("when-missing"));
        neo4j = EmbeddedNeo4j.start(home, 0);
        graph = Graph.open(neo4j.connection(Connection.Budget.LOADER));
    }

    @AfterAll
    static void stop() {
        graph.close();
        neo4j.close();
    }

    @Test
    void saysSoBeforeItStartsOnADiskThatIsFull(@TempDir Path roomy) {
        assertThatThrownBy(() -> new Home(roomy).checkSpace(Long.MAX_VALUE))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
                    assertThat(failure.hint()).contains("Make room", "--data");
                })
                .hasMessageContaining("The disk of " + roomy + " is full or nearly so");
        new Home(roomy).checkSpace(0);
    }

    @Test
    void whoWaitsForALockDoesNotWaitForEver() {
        assertThat(graph.read(
                                "SHOW SETTINGS 'db.lock.acquisition.timeout', 'db.transaction.timeout' YIELD name, value"
                                        + " RETURN name, value ORDER BY name",
                                Map.of())
                        .rows())
                .extracting(row -> row.text("name") + " " + row.text("value"))
                .containsExactly("db.lock.acquisition.timeout 10s", "db.transaction.timeout 2m");
    }

    @Test
    void answersOverBolt() {
        assertThat(graph.read("RETURN 1 AS one", Map.of()).rows()).hasToString("[{one=1}]");
    }

    @Test
    void keepsThePasswordInAFileForTheOwnerOnly() throws IOException {
        assertThat(Files.readString(home.passwordFile()).strip()).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.passwordFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesAWrongPassword() {
        Connection wrong = new Connection(neo4j.bolt(), "neo4j", "not-the-password", null, Connection.Budget.LOADER);
        try (Graph other = Graph.open(wrong)) {
            assertFailure(other::verify, Failure.Kind.REFUSED, "refused the user neo4j or the password");
        }
    }

    @Test
    void readsNoFilesAndNoAddresses() {
        assertFailure(
                () -> graph.read("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", Map.of()),
                Failure.Kind.INTERNAL,
                "allow_csv_import_from_file_urls");
        assertFailure(
                () -> graph.read("LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line", Map.of()),
                Failure.Kind.INTERNAL,
                "blocked");
    }

    @Test
    void refusesASecondStartOnItsFolderAndNamesTheProcess() {
        assertFailure(
                () -> EmbeddedNeo4j.start(home, 0),
                Failure.Kind.IN_USE,
                "process " + ProcessHandle.current().pid());
    }

    @Test
    void refusesAPortInUseBeforeItTouchesTheFolder() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Home other = new Home(folder.resolve("other"));
            assertFailure(
                    () -> EmbeddedNeo4j.start(other, taken.getLocalPort()),
                    Failure.Kind.IN_USE,
                    "Port " + taken.getLocalPort());
            assertThat(other.exists()).isFalse();
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertFailure(() -> EmbeddedNeo4j.start(new Home(file), 0), Failure.Kind.INPUT, "is a file, not a folder");
    }

    @Test
    void stopsQuicklyAndStartsAgainWithItsDataAndPassword() {
        Home again = new Home(folder.resolve("again"));
        try (EmbeddedNeo4j first = EmbeddedNeo4j.start(again, 0);
                Graph before = Graph.open(first.connection(Connection.Budget.LOADER))) {
            before.write("CREATE (n:Kept {id: 'kept'}) RETURN n.id AS id", Map.of());
        }
        EmbeddedNeo4j second = EmbeddedNeo4j.start(again, 0);
        try (Graph after = Graph.open(second.connection(Connection.Budget.LOADER))) {
            assertThat(after.read("MATCH (n:Kept) RETURN n.id AS id", Map.of()).rows())
                    .hasToString("[{id=kept}]");
            Instant stopping = Instant.now();
            second.close();
            // It takes under a second where nothing else runs, and ten seconds with the settings that Neo4j brings.
            assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void leadsNeo4jAddressesToItsOwnPort() {
        URI routed = URI.create("neo4j://127.0.0.1:" + neo4j.bolt().getPort());
        Connection own = neo4j.connection(Connection.Budget.LOADER);
        try (Graph other =
                Graph.open(new Connection(routed, own.user(), own.password(), null, Connection.Budget.LOADER))) {
            other.verify();
        }
    }

    private static void assertFailure(Runnable work, Failure.Kind kind, String words) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Failure.class)
                .hasMessageContaining(words)
                .extracting(e -> ((Failure) e).kind())
                .isEqualTo(kind);
    }
}
