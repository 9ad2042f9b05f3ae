package org.ascribe.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void itsCandidatesAreAsTheyWereWhenItFailed() {
        List<Map<String, Object>> candidates = new ArrayList<>(List.of(Map.of("id", "apt31")));
        Failure failure = Failure.of(Failure.Kind.AMBIGUOUS, "Several", "Name one", candidates);
        candidates.clear();
        assertThat(failure.candidates()).containsExactly(Map.of("id", "apt31"));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.AMBIGUOUS);
        assertThat(failure.hint()).isEqualTo("Name one");
    }

    @Test
    void whereItComesFromIsKeptForThoseWhoDebug() {
        Exception cause = new IllegalStateException("inner");
        Failure failure = Failure.of(Failure.Kind.INTERNAL, "Outer", "", cause);
        assertThat(failure).hasMessage("Outer").hasCause(cause);
        assertThat(failure.candidates()).isEmpty();
    }
}
