package org.ascribe.load.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.Test;

/** An input that is read in the background can be given up, and is read after all where somebody wants it. */
final class ReadAheadTest {
    private static final String HERON = """
            dataset: heron
            title: Birds
            entities:
              - {id: heron-a, kind: Actor, name: Night Heron}
            """;

    @Test
    void isReadFromItsBeginningWhenItWasGivenUp() throws IOException {
        try (PipedOutputStream silent = new PipedOutputStream()) {
            InputStream waits = new PipedInputStream(silent);
            InputStream speaks = new ByteArrayInputStream(HERON.getBytes(StandardCharsets.UTF_8));
            AtomicBoolean givenUp = new AtomicBoolean();
            Input input = new Input("heron.yaml", () -> givenUp.get() ? speaks : waits);
            try (ReadAhead ahead = ReadAhead.of(new Inputs.Recognised(input, new CuratedYaml()))) {
                ahead.giveUp();
                givenUp.set(true);

                assertThat(ahead.datasets())
                        .singleElement()
                        .satisfies(dataset -> assertThat(dataset.entities())
                                .anySatisfy(entity -> assertThat(entity.name()).isEqualTo("Night Heron")));
            }
        }
    }
}
