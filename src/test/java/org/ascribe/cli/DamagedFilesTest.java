package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Damage;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.load.find.Inputs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file of each format, damaged at random: nothing breaks, nothing is lost in silence and never is most of a dataset taken away.
 * {@code src/test/sh/damaged-files} tries more.
 */
final class DamagedFilesTest {
    private static final int VARIANTS = Integer.getInteger("damage.variants", 50);
    private static final int LOADS = Integer.getInteger("damage.loads", 0);
    private static final List<Damage> KINDS = List.of(Damage.values());
    private static final ApplicationContext BEANS =
            ApplicationContext.builder().banner(false).start();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        BEANS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stix/enterprise.json",
                "stix/reports.json",
                "misp/dirty-names.json",
                "misp-event/search.json",
                "microsoft/mapping.json",
                "etda/cards.json",
                "ftm/lists.jsonl",
                "curated/small.yaml",
                "lines/small.jsonl",
                "eurepoc/incidents.csv",
                "eurepoc/joint-advisory.csv",
                "eurepoc/receivers.csv",
                "uk-sanctions/full.csv",
                "uk-sanctions/full.xml",
                "eu-sanctions/annex.csv",
                "eu-consolidated/list.csv",
                "eu-consolidated/list.xml",
                "ofac/sdn.csv",
                "ofac/sdn.xml",
                "ofac/sdn-advanced.xml",
                "un-sanctions/list.xml"
            })
    void areReadAsFarAsTheyGo(String file) throws IOException {
        byte[] sound = Files.readAllBytes(Path.of("src/test/resources/dataset", file));
        int records = recordsIn(read(file, sound));
        assertThat(records).as(file).isPositive();
        each(file, sound, VARIANTS, (damage, bytes) -> {
            List<Dataset> datasets = read(file, bytes);
            for (Dataset dataset : datasets) {
                if (!dataset.hasErrors()) {
                    Fixture fixture = new Fixture(dataset);
                    if (dataset.release().imported()) {
                        fixture.valid();
                    }
                }
            }
            boolean said = datasets.isEmpty()
                    || datasets.stream()
                            .anyMatch(dataset -> !dataset.problems().isEmpty()
                                    || !dataset.tally().rejected().isEmpty());
            if (damage == Damage.SHUFFLED || damage == Damage.DELIMITED || damage == Damage.ENCODED) {
                assertThat(said || recordsIn(datasets) == records)
                        .as("%s of %s loses nothing: %d of %d", damage, file, recordsIn(datasets), records)
                        .isTrue();
            } else if (damage == Damage.CUT
                    && !file.endsWith("csv")
                    && !file.endsWith("jsonl")
                    && !file.endsWith("yaml")) {
                assertThat(said || recordsIn(datasets) == records)
                        .as("it is said that %s ends early", file)
                        .isTrue();
            }
        });
        loads(file, sound);
    }

    /** Over the sound file: most of what it has brought stays. */
    private void loads(String file, byte[] sound) throws IOException {
        TestGraph.empty();
        Path path = folder.resolve(file.replace('/', '-'));
        Files.write(path, sound);
        new OnTestGraph(folder).runAny("load", path.toString());
        int before = own();
        assertThat(before).as(file).isPositive();
        each(file, sound, LOADS, (damage, bytes) -> {
            try {
                Files.write(path, bytes);
                Program.Outcome outcome = new OnTestGraph(folder).runAny("load", path.toString());
                assertThat(outcome.code())
                        .as("%s %s: %s", damage, file, outcome.err())
                        .isIn(ExitCode.OK, ExitCode.INPUT, ExitCode.REJECTS);
                assertThat(outcome.out() + outcome.err()).doesNotContain("\tat org.", "Exception");
                assertThat(2 * own())
                        .as("%s %s: %s", damage, file, outcome.out())
                        .isGreaterThanOrEqualTo(before);
                Files.write(path, sound);
                new OnTestGraph(folder).runAny("load", path.toString(), "--retire");
                assertThat(own()).as("%s %s", damage, file).isGreaterThanOrEqualTo(before);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static int own() {
        return ((Long) TestGraph.column(
                                "MATCH (n:Ascribe:Entity) WHERE n.dataset IS NOT NULL AND NOT n:Alias AND NOT n:Source"
                                        + " RETURN count(n)")
                        .getFirst())
                .intValue();
    }

    private static void each(String file, byte[] sound, int variants, BiConsumer<Damage, byte[]> check) {
        for (int seed = 0; seed < variants; seed++) {
            Damage damage = KINDS.get(seed % KINDS.size());
            Optional<byte[]> bytes = damage.of(sound, new Random(seed));
            int number = seed;
            bytes.ifPresent(variant -> {
                try {
                    check.accept(damage, variant);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError("variant " + number + " of " + file + ", " + damage, e);
                }
            });
        }
    }

    /** As {@code load} reads it, by what its content looks like; nothing where it is said that it cannot be read. */
    private static List<Dataset> read(String file, byte[] bytes) {
        try {
            Path copy = Files.createTempFile("ascribe", file.replace('/', '-'));
            try {
                Files.write(copy, bytes);
                List<Dataset> datasets = new ArrayList<>();
                BEANS.getBean(Inputs.class)
                        .find(List.of(copy.toString()), null, new ByteArrayInputStream(new byte[0]))
                        .forEach(found -> datasets.addAll(new Inputs.Recognised(
                                        new Input(file, found.input().bytes()), found.format())
                                .read()));
                return datasets;
            } catch (Failure e) {
                assertThat(e.kind()).isEqualTo(Failure.Kind.INPUT);
                return List.of();
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int recordsIn(List<Dataset> datasets) {
        return datasets.stream().mapToInt(dataset -> dataset.tally().read()).sum();
    }
}
