package org.ascribe.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.ascribe.TestGraph;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call or a resource that ran out of its time is answered at the second try, where whoever serves it tries again. */
class AskedGraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
                {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"resolve","arguments":{"name":"APT31"}}}""", """
                {"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"ascribe://entity/apt31"}}""", """
                {"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"ascribe://datasets"}}"""})
    void isTriedAgain(String message) {
        Protocol protocol = new Protocol(new Slow(), () -> TestGraph.bean(Validator.class), "test");

        assertThat(protocol.answer(message))
                .get()
                .asString()
                .contains("\"result\"")
                .doesNotContain("takes too long");
    }

    /** Is too slow for the first try. */
    private static final class Slow implements AskedGraph {
        private boolean warm;

        @Override
        public Graph graph() {
            if (!warm) {
                warm = true;
                throw Failure.of(Failure.Kind.TIMEOUT, "The question takes too long", "");
            }
            return TestGraph.bundled();
        }

        @Override
        public <T> T patiently(Supplier<T> answer) {
            try {
                return answer.get();
            } catch (Failure e) {
                return answer.get();
            }
        }
    }
}
