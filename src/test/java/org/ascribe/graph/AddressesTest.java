package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told when an address leads to something else than they thought. */
@Neo4j5.Too
class AddressesTest {
    private static final Connection.Budget ONCE = new Connection.Budget(
            Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ZERO, Duration.ofSeconds(1), 4);

    private final Connection there = TestGraph.empty().connection();

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        try (Graph nowhere =
                Graph.open(new Connection(there.uri(), there.user(), there.password(), "elsewhere", ONCE))) {
            Failure failure = failure(nowhere);
            assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
            assertThat(failure).hasMessageContaining("no database elsewhere");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"})
    void aServerWithoutTlsIsToldFromNone(String scheme) {
        URI address = URI.create(scheme + "://127.0.0.1:" + there.uri().getPort());
        Failure failure = failure(address);
        assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREACHABLE);
        assertThat(failure).hasMessage("What listens at " + address + " does not speak TLS");
        assertThat(failure.hint()).contains(scheme.replaceAll("\\+.*", "://"));
    }

    @Test
    void aServerOfATooOldVersionIsToldFromNone() throws IOException {
        try (ServerSocket old = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> refuseAllVersions(old));
            Failure failure = failure(URI.create("bolt://127.0.0.1:" + old.getLocalPort()));
            assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREACHABLE);
            assertThat(failure).hasMessageContaining("no version of Bolt");
        }
    }

    @Test
    void whereNobodyListensNoNeo4jAnswers() {
        Failure failure = failure(URI.create("bolt://127.0.0.1:1"));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREACHABLE);
        assertThat(failure).hasMessage("No Neo4j answers at bolt://127.0.0.1:1");
    }

    private static void refuseAllVersions(ServerSocket listener) {
        try {
            while (true) {
                try (Socket client = listener.accept()) {
                    client.getInputStream().readNBytes(20);
                    client.getOutputStream().write(new byte[4]);
                }
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private static Failure failure(URI address) {
        try (Graph at = Graph.open(new Connection(address, "neo4j", "neo4j", null, ONCE))) {
            return failure(at);
        }
    }

    private static Failure failure(Graph at) {
        return catchThrowableOfType(Failure.class, () -> at.read("RETURN 1", Map.of()));
    }
}
