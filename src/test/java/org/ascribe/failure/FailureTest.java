package org.ascribe.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ascribe.answer.Choice;
import org.ascribe.answer.QuestionRef;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void itsCandidatesAreAsTheyWereWhenItFailed() {
        Choice aliases = new QuestionRef("aliases", "Under which names a group runs");
        List<Choice> candidates = new ArrayList<>(List.of(aliases));
        Failure failure = Failure.of(Failure.Kind.AMBIGUOUS, "Several", "Name one", candidates);
        candidates.clear();
        assertThat(failure.candidates()).containsExactly(aliases);
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
