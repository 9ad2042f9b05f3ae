package org.ascribe.load.find;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.io.input.InfiniteCircularInputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
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
            try (ReadAhead ahead = ReadAhead.of(new Inputs.Recognised(input, new CuratedYaml()))
                    .begin()) {
                ahead.giveUp();
                givenUp.set(true);

                assertThat(ahead.datasets())
                        .singleElement()
                        .satisfies(dataset -> assertThat(dataset.entities())
                                .anySatisfy(entity -> assertThat(entity.name()).isEqualTo("Night Heron")));
            }
        }
    }

    /** A format makes the best of a file that ends too early; one that nobody wants any more is not such a file. */
    @Test
    void isLeftWhereItIsWhenItIsGivenUp() {
        CompletableFuture<String> end = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        Input endless = new Input("endless", () -> new InfiniteCircularInputStream(new byte[] {' '}));
        try (ReadAhead ahead = ReadAhead.of(new Inputs.Recognised(endless, new Patient(begun, end)))
                .begin()) {
            assertThat(begun).satisfies(CountDownLatch::await);

            ahead.giveUp();

            assertThat(end).succeedsWithin(ofSeconds(10)).isEqualTo("not wanted");
        }
    }

    /** Reads to the end, and says what it took for that. */
    private record Patient(CountDownLatch begun, CompletableFuture<String> end) implements Format {
        @Override
        public String name() {
            return "patient";
        }

        @Override
        public String description() {
            return "anything";
        }

        @Override
        public boolean recognises(String fileName, String head) {
            return true;
        }

        @Override
        public Dataset read(Input input) {
            try (InputStream in = input.bytes().open()) {
                begun.countDown();
                in.transferTo(OutputStream.nullOutputStream());
                throw new IllegalStateException("it has no end");
            } catch (IOException e) {
                end.complete("cut off");
                throw new UncheckedIOException(e);
            } catch (CancellationException e) {
                end.complete("not wanted");
                throw e;
            }
        }
    }
}
