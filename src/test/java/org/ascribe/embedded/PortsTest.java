package org.ascribe.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;

/** What is said of a port that cannot be listened on. */
final class PortsTest {
    @Test
    void aPortThatIsTakenIsToldFromOneThatIsKeptForOthers() {
        Failure taken = Ports.inUse(8080, "--port", new BindException("Address already in use"));
        assertThat(taken.kind()).isEqualTo(Failure.Kind.IN_USE);
        assertThat(taken.hint()).startsWith("Stop what listens there").contains("--port");
        Failure kept = Ports.inUse(80, "--port", new BindException("Permission denied"));
        assertThat(kept.kind()).isEqualTo(Failure.Kind.USAGE);
        assertThat(kept).hasMessage("Port 80 cannot be used: you have no right to listen there");
        assertThat(kept.hint()).startsWith("Choose another port with --port").doesNotContain("Stop");
    }
}
