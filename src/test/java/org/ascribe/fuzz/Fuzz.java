package org.ascribe.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Ods;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.curated.DatasetLines;
import org.ascribe.dataset.etda.ThreatGroupCards;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.ftm.FollowTheMoney;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispEvents;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.reading.DateFuzz;
import org.ascribe.dataset.sanctions.EuConsolidated;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.Ofac;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.sanctions.UnList;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.dataset.table.MappedTable;
import org.ascribe.identity.JudgementFile;
import org.ascribe.identity.NameKey;
import org.ascribe.query.QuestionFuzz;

/**
 * What a fuzzer feeds with any bytes: reading must come to an end, what is wrong must come back as problems, and what others
 * publish must be fit for the loader if it comes back without errors. {@code src/test/sh/fuzz} runs it.
 */
public final class Fuzz {
    private static Consumer<byte[]> target = bytes -> {};

    private Fuzz() {}

    /** The parsers, each with the folder or file of its seeds. */
    public enum Target {
        STIX("stix", () -> reading(new Stix())),
        MISP("misp", () -> reading(new MispGalaxy())),
        MISP_EVENT("misp-event", () -> reading(new MispEvents())),
        MICROSOFT("microsoft", () -> reading(new MicrosoftMapping())),
        EUREPOC_ATTRIBUTION("eurepoc/joint-advisory.csv", () -> rows(new EuRepoC(), "eurepoc/joint-advisory.csv")),
        EUREPOC_GLOBAL("eurepoc/incidents.csv", () -> rows(new EuRepoC(), "eurepoc/incidents.csv")),
        EUREPOC_RECEIVER("eurepoc/receivers.csv", () -> rows(new EuRepoC(), "eurepoc/receivers.csv")),
        UK_SANCTIONS("uk-sanctions", () -> rows(new UkSanctions(), "uk-sanctions/cyber-and-others-2025-08-11.csv")),
        EU_SANCTIONS("eu-sanctions", () -> rows(new EuSanctions(), "eu-sanctions/annex.csv")),
        UK_SANCTIONS_FULL("uk-sanctions/full.csv", () -> rows(new UkSanctions(), "uk-sanctions/full.csv", 2)),
        UK_SANCTIONS_XML("uk-sanctions/full.xml", () -> reading(new UkSanctions())),
        EU_CONSOLIDATED("eu-consolidated/list.csv", () -> rows(new EuConsolidated(), "eu-consolidated/list.csv")),
        EU_CONSOLIDATED_XML("eu-consolidated/list.xml", () -> reading(new EuConsolidated())),
        OFAC("ofac", () -> reading(new Ofac())),
        UN_SANCTIONS("un-sanctions", () -> reading(new UnList())),
        ETDA("etda", () -> reading(new ThreatGroupCards())),
        TABLE("../maps/aliases.csv", () -> reading(map("aliases"))),
        TABLE_OF_CLAIMS("../maps/claims.csv", () -> reading(map("claims"))),
        MAP("../maps/firms.yaml", () -> bytes -> new MappedTable(input(bytes))),
        SPREADSHEET("spreadsheet", () -> bytes -> drain(input(Ods.with(bytes)))),
        FTM("ftm", () -> reading(new FollowTheMoney())),
        DATASET("curated", () -> reading(new CuratedYaml(), Fixture::errors)),
        DATASET_LINES("lines", () -> reading(new DatasetLines(), Fixture::errors)),
        JUDGEMENTS("judgements", () -> bytes -> JudgementFile.read(input(bytes))),
        NAMES("names", () -> text(Fuzz::name)),
        DATES("dates", () -> text(DateFuzz::parse)),
        QUESTION("../../../../cypher/questions", () -> text(QuestionFuzz::parse));

        private final String seeds;

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final Supplier<Consumer<byte[]>> parser;

        Target(String seeds, Supplier<Consumer<byte[]>> parser) {
            this.seeds = seeds;
            this.parser = parser;
        }

        /** Reads some bytes; throws only if the parser has a defect. */
        void feed(byte[] bytes) {
            parser.get().accept(bytes);
        }

        /** The files to start from. */
        List<Path> seeds() {
            Path path = Path.of("src/test/resources/dataset", seeds);
            if (!Files.isDirectory(path)) {
                return Files.exists(path) ? List.of(path) : List.of();
            }
            try (Stream<Path> files = Files.list(path)) {
                return files.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Called once by the fuzzer, with the name of a target. */
    public static void fuzzerInitialize(String[] arguments) {
        Target named = Target.valueOf(arguments[0]);
        target = named.parser.get();
        // What is set up once must not count against the first input.
        named.seeds().forEach(seed -> {
            try {
                target.accept(Files.readAllBytes(seed));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        target.accept(bytes);
    }

    /** What others publish must be fit for the loader once it is read: its users can do nothing about it. */
    private static Consumer<byte[]> reading(Format format) {
        return reading(format, Fixture::valid);
    }

    private static Consumer<byte[]> reading(Format format, Consumer<Fixture> check) {
        return bytes -> {
            Input input = input(bytes);
            try {
                format.recognises(input, input.head());
            } catch (UncheckedIOException e) {
                // No gzip although it begins like one; without a head the user must have named the format.
            }
            format.readAll(input).stream()
                    .filter(dataset -> !dataset.hasErrors())
                    .map(Fixture::new)
                    .forEach(check);
        };
    }

    /** Any rows under the heading of a real file: with another heading nothing of them would be read. */
    private static Consumer<byte[]> rows(Format format, String file) {
        return rows(format, file, 1);
    }

    private static Consumer<byte[]> rows(Format format, String file, int lines) {
        byte[] heading = heading(file, lines);
        Consumer<byte[]> reading = reading(format);
        return bytes -> {
            byte[] all = Arrays.copyOf(heading, heading.length + bytes.length);
            System.arraycopy(bytes, 0, all, heading.length, bytes.length);
            reading.accept(all);
        };
    }

    private static Consumer<byte[]> text(Consumer<String> parser) {
        return bytes -> parser.accept(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A key is the key of itself, whatever the name. */
    private static void name(String text) {
        String key = NameKey.of(text);
        if (!NameKey.of(key).equals(key)) {
            throw new AssertionError("the key of '" + text + "' has another key than itself");
        }
        NameKey.words(text).forEach(NameKey::of);
        NameKey.latin(text);
    }

    /** What is no sound spreadsheet ends in an exception that readers expect. */
    private static void drain(Input input) {
        try (InputStream in = input.open()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return;
        }
    }

    private static Format map(String name) {
        return new MappedTable(Input.of(Path.of("src/test/resources/maps", name + ".yaml")));
    }

    private static Input input(byte[] bytes) {
        return new Input("fuzzed", () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] heading(String file, int lines) {
        try {
            byte[] all = Files.readAllBytes(Path.of("src/test/resources/dataset", file));
            int end = 0;
            for (int line = 0; line < lines; end++) {
                line += all[end] == '\n' ? 1 : 0;
            }
            return Arrays.copyOf(all, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
