package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.Test;

/** What is planned ahead stands in nobody's way. */
class FirstAnswersTest {
    private final Graph graph = SmallGraph.graph();
    private final FirstAnswers first = new FirstAnswers(graph);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aRequestThatRunsOutOfTimeBesideThePlanningIsAnsweredAfterIt() {
        first.begin();

        assertThat(first.after(this::inTimeTheSecondTime)).isEqualTo("the answer");
        assertThat(asked).hasValue(2);
    }

    @Test
    void oneThatComesBeforeTheServerIsReadyIsAnsweredToo() {
        first.expect();

        assertThat(first.after(this::inTimeTheSecondTime)).isEqualTo("the answer");
    }

    @Test
    void oneThatRunsOutOfItWhenThePlanningBeginsIsAnsweredToo() {
        assertThat(first.after(() -> {
                    first.begin();
                    return inTimeTheSecondTime();
                }))
                .isEqualTo("the answer");
    }

    @Test
    void whatHasToBePlannedSoonAfterwardsIsAnsweredToo() {
        first.begin();
        first.after(this::inTimeTheSecondTime);

        asked.set(0);
        assertThat(first.after(this::inTimeTheSecondTime)).isEqualTo("the answer");
    }

    @Test
    void whoeverCouldNotBeAnsweredSoEarlyIsToldSo() {
        FirstAnswers impatient = new FirstAnswers(graph, Duration.ZERO);
        impatient.begin();

        assertThatThrownBy(() -> impatient.after(this::inTimeTheSecondTime))
                .hasMessageContaining("has just started, or its data have just changed")
                .satisfies(failure -> assertThat(((Failure) failure).kind()).isEqualTo(Failure.Kind.OVERLOADED));
    }

    @Test
    void whatTakesTooLongByItselfIsAskedOnce() {
        assertThatThrownBy(() -> first.after(this::inTimeTheSecondTime)).hasMessage("too long");
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatFailsForAnotherReasonIsAskedOnce() {
        first.begin();

        assertThatThrownBy(() -> first.after(() -> {
                    asked.incrementAndGet();
                    throw Failure.of(Failure.Kind.REFUSED, "refused", "");
                }))
                .hasMessage("refused");
        assertThat(asked).hasValue(1);
    }

    private String inTimeTheSecondTime() {
        if (asked.incrementAndGet() == 1) {
            throw Failure.of(Failure.Kind.TIMEOUT, "too long", "ask for less");
        }
        return "the answer";
    }
}
