package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ascribe.dataset.etda.ThreatGroupCards;
import org.ascribe.dataset.ftm.FollowTheMoney;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispEvents;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.sanctions.EuConsolidated;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.Ofac;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.sanctions.UnList;
import org.ascribe.dataset.stix.Stix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages the fixtures at random places: whatever a file holds, reading it ends well and what is read can be loaded. */
class MutationTest {
    private static final int MUTANTS = 60;

    static Stream<Arguments> fixtures() {
        return Stream.of(
                        Arguments.of(new Stix(), "stix"),
                        Arguments.of(new MispGalaxy(), "misp"),
                        Arguments.of(new MispEvents(), "misp-event"),
                        Arguments.of(new MicrosoftMapping(), "microsoft"),
                        Arguments.of(new FollowTheMoney(), "ftm"),
                        Arguments.of(new UkSanctions(), "uk-sanctions"),
                        Arguments.of(new EuSanctions(), "eu-sanctions"),
                        Arguments.of(new EuConsolidated(), "eu-consolidated"),
                        Arguments.of(new Ofac(), "ofac"),
                        Arguments.of(new UnList(), "un-sanctions"),
                        Arguments.of(new ThreatGroupCards(), "etda"))
                .flatMap(arguments -> files((String) arguments.get()[1])
                        .map(file -> Arguments.of(arguments.get()[0], file)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsWhateverIsInAFile(Format format, Path file) throws IOException {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] bytes = mutant(sound, random);
            Input input = new Input(file.toString(), () -> new ByteArrayInputStream(bytes));
            assertThatCode(() -> check(format, input))
                    .as("mutant %d of %s", i, file)
                    .doesNotThrowAnyException();
        }
    }

    private static void check(Format format, Input input) {
        Dataset dataset = format.read(input);
        assertThat(dataset.name()).isNotEmpty();
        if (!dataset.hasErrors()) {
            new Fixture(dataset).valid();
        }
    }

    /** Changes, drops, repeats or swaps a few bytes. */
    private static byte[] mutant(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> java.util.Arrays.fill(bytes, at, at + length, (byte) ' ');
                case 2 -> System.arraycopy(sound, random.nextInt(sound.length - length + 1), bytes, at, length);
                default -> bytes[at] = (byte) "\"{}[],:0-é".charAt(random.nextInt(10));
            }
        }
        return bytes;
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dataset", folder))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
