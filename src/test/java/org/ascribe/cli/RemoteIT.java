package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ascribe.embedded.OwnProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same commands against a Neo4j that runs elsewhere, with authentication on. */
final class RemoteIT {
    private static final Path DATASET = Path.of("src/main/resources/dataset/china-2024.yaml");

    @TempDir
    private static Path folder;

    private static OwnProcess neo4j;

    @BeforeAll
    static void start() throws IOException {
        neo4j = OwnProcess.start(folder.resolve("neo4j"));
        Program.Outcome load = remote("bolt", "load", DATASET.toString());
        assertThat(load.code()).as(load.err()).isZero();
    }

    @AfterAll
    static void stop() throws IOException {
        neo4j.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void answersOverBothKindsOfAddress(String scheme) throws IOException {
        Program.Outcome outcome = remote(scheme, "ask", "aliases", "APT31", "-o", "json");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode answer = new JsonMapper().readTree(outcome.out());
        assertThat(answer.path("rows").toString()).contains("Zirconium");
    }

    @Test
    void loadsTheSameTwiceWithoutAChange() throws IOException {
        Program.Outcome again = remote("neo4j", "load", DATASET.toString(), "-o", "json");
        assertThat(again.code()).as(again.err()).isZero();
        JsonNode report = new JsonMapper().readTree(again.out()).path(0);
        for (String what : new String[] {"nodes", "links"}) {
            assertThat(report.path(what).path("created").asInt()).isZero();
            assertThat(report.path(what).path("changed").asInt()).isZero();
            assertThat(report.path(what).path("retired").asInt()).isZero();
        }
    }

    @Test
    void takesAddressAndPasswordFromTheEnvironment() throws IOException {
        Program.Outcome outcome = new Program()
                .with("NEO4J_URI", neo4j.bolt().toString())
                .with("NEO4J_PASSWORD", Files.readString(neo4j.passwordFile()).strip())
                .run("status");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("china-2024");
    }

    @Test
    void wrongPasswordIsARefusal() {
        Program.Outcome outcome = new Program()
                .with("NEO4J_PASSWORD", "canary-7391")
                .run("ask", "aliases", "APT31", "--uri", neo4j.bolt().toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(outcome.err())
                .contains("refused the user neo4j or the password", "--password-file")
                .doesNotContain("canary-7391", "\tat ");
    }

    @Test
    void missingPasswordIsAskedFor() {
        Program.Outcome outcome =
                new Program().run("status", "--uri", neo4j.bolt().toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("No password", "NEO4J_PASSWORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void unreachableIsToldWithinFifteenSeconds(String scheme) throws IOException {
        String address = scheme + "://127.0.0.1:" + freePort();
        for (String command : new String[] {"status", "load " + DATASET}) {
            Program.Outcome outcome = new Program()
                    .with("NEO4J_PASSWORD", "x")
                    .with("NEO4J_URI", address)
                    .run(command.split(" ", -1));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.UNREACHABLE);
            assertThat(outcome.err()).contains("No Neo4j answers at " + address).doesNotContain("\tat ");
            assertThat(outcome.took()).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static Program.Outcome remote(String scheme, String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--uri";
        all[arguments.length + 1] = scheme + "://127.0.0.1:" + neo4j.bolt().getPort();
        all[arguments.length + 2] = "--password-file";
        all[arguments.length + 3] = neo4j.passwordFile().toString();
        return new Program().run(all);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
