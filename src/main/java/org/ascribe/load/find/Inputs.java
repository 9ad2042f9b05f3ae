package org.ascribe.load.find;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ascribe.dataset.Archive;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Suggestion;
import org.ascribe.dataset.table.MappedTable;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/** Finds the files that a user names, tells their formats and reads them. */
@Singleton
public final class Inputs {
    private static final String STDIN = "-";
    private static final String CURATED = "dataset";

    private final List<Format> formats;

    /** With the formats that are found by injection. */
    public Inputs(List<Format> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing((Format format) -> !format.name().equals(CURATED))
                        .thenComparing(Format::name))
                .toList();
    }

    /**
     * For tables of which a file of the user's says which column is what; that is then their one format.
     *
     * @param map where that file is
     * @throws Failure if it is not there
     */
    public static Inputs ofTables(Path map) {
        return new Inputs(List.of(new MappedTable(Opening.file(map))));
    }

    /**
     * An input with the format to read it in.
     *
     * @param input the input
     * @param format the format
     */
    public record Recognised(Input input, Format format) {
        /** Reads it: one dataset for most formats. */
        public List<Dataset> read() {
            return format.readAll(input);
        }
    }

    /** The formats, in the order in which they are tried. */
    public List<Format> formats() {
        return formats;
    }

    /**
     * The inputs that some arguments stand for, in the order in which they are read, which does not depend on that of the
     * arguments: by format, then by name, numbers in it by their value, so that of two releases the newer comes last. A folder
     * stands for the files in it that are of a known format; {@code -} is standard input, {@code bundled} and {@code record} what
     * comes with the program.
     *
     * @param as name of the format, or null to tell it from the content
     * @param leftOut hears of the files of folders that are of no known format
     * @param failed hears of what is not there, cannot be read or is of no known format
     */
    public List<Recognised> find(
            List<String> arguments,
            @Nullable String as,
            InputStream stdin,
            Consumer<String> leftOut,
            Consumer<Failure> failed) {
        return find(arguments, as, stdin, leftOut, failed, argument -> Optional.empty());
    }

    /**
     * The same, where arguments may stand for what is elsewhere.
     *
     * @param elsewhere gives what such an argument stands for, and nothing for others
     */
    public List<Recognised> find(
            List<String> arguments,
            @Nullable String as,
            InputStream stdin,
            Consumer<String> leftOut,
            Consumer<Failure> failed,
            Function<String, Optional<Input>> elsewhere) {
        Optional<Format> given = as == null ? Optional.empty() : Optional.of(format(as));
        List<Recognised> found = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.isBlank()) {
                throw Failure.of(Failure.Kind.USAGE, "An empty text names no file", "Give a file, a folder or -");
            }
            try {
                Optional<Input> fetched = elsewhere.apply(argument);
                found.addAll(
                        fetched.isPresent()
                                ? recognise(fetched.get(), given)
                                : find(argument, given, stdin, leftOut, failed));
            } catch (Failure e) {
                failed.accept(e);
            }
        }
        found.sort(Comparator.comparingInt((Recognised input) -> formats.indexOf(input.format()))
                .thenComparing(input -> input.input().name(), NaturalOrder.OF_TEXTS));
        return found;
    }

    /**
     * The same, where one that cannot be used ends it.
     *
     * @throws Failure if one is not there, cannot be read or is of no known format
     */
    public List<Recognised> find(
            List<String> arguments, @Nullable String as, InputStream stdin, Consumer<String> leftOut) {
        return find(arguments, as, stdin, leftOut, failure -> {
            throw failure;
        });
    }

    /** The inputs that some arguments stand for; nobody hears of files of unknown formats. */
    public List<Recognised> find(List<String> arguments, @Nullable String as, InputStream stdin) {
        return find(arguments, as, stdin, name -> {});
    }

    private List<Recognised> find(
            String argument,
            Optional<Format> given,
            InputStream stdin,
            Consumer<String> leftOut,
            Consumer<Failure> failed) {
        Optional<Bundle> bundle = Bundle.called(argument);
        if (bundle.isPresent()) {
            return bundle.get().whole().stream().map(Bundled::of).toList();
        }
        if (argument.equals(STDIN)) {
            return recognise(Opening.keep(stdin), given);
        }
        return Files.isDirectory(Path.of(argument))
                ? inFolder(Path.of(argument), given, leftOut, failed)
                : recognise(Opening.file(Path.of(argument)), given);
    }

    private List<Recognised> inFolder(
            Path folder, Optional<Format> given, Consumer<String> leftOut, Consumer<Failure> failed) {
        List<Recognised> found = new ArrayList<>();
        LeftOut unknown = new LeftOut(folder, leftOut);
        int unreadable = 0;
        for (Path file : files(folder, leftOut)) {
            try {
                for (Input input : parts(Opening.file(file))) {
                    given.or(() -> detect(input))
                            .ifPresentOrElse(
                                    format -> found.add(new Recognised(input, format)),
                                    () -> unknown.add(input.name()));
                }
            } catch (Failure e) {
                failed.accept(e);
                unreadable++;
            }
        }
        unknown.end();
        if (found.isEmpty() && unreadable == 0) {
            throw Looks.nothingIn(folder, names());
        }
        return found;
    }

    private static List<Path> files(Path folder, Consumer<String> leftOut) {
        try {
            return FolderFiles.in(folder, leftOut);
        } catch (FileSystemException e) {
            throw Opening.unreadable(e.getFile() == null ? folder.toString() : e.getFile(), e);
        } catch (IOException e) {
            throw Opening.unreadable(folder.toString(), e);
        }
    }

    /** An input with its format; of a zip those of its files that are of a known one. */
    private List<Recognised> recognise(Input input, Optional<Format> given) {
        List<Input> parts = parts(input);
        List<Recognised> found = new ArrayList<>();
        for (Input part : parts) {
            given.or(() -> detect(part)).ifPresent(format -> found.add(new Recognised(part, format)));
        }
        if (found.isEmpty()) {
            throw Looks.unknown(input, parts, names());
        }
        return found;
    }

    private static List<Input> parts(Input input) {
        try {
            List<Input> parts = Archive.files(input);
            return parts.isEmpty() ? List.of(input) : parts;
        } catch (IOException e) {
            throw Opening.unreadable(input.name(), e);
        }
    }

    private Optional<Format> detect(Input input) {
        try {
            String head = input.head();
            // Most show by their beginning; only where none does is the whole read.
            return first(format -> format.recognises(input.name(), head))
                    .or(() -> first(format -> format.recognises(input, head)));
        } catch (UncheckedIOException e) {
            throw Opening.unreadable(input.name(), Objects.requireNonNull(e.getCause()));
        }
    }

    private Optional<Format> first(Predicate<Format> recognises) {
        return formats.stream().filter(recognises).findFirst();
    }

    private Format format(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE, "There is no format '" + name + "'", Suggestion.among(name, names())));
    }

    private List<String> names() {
        return formats.stream().map(Format::name).toList();
    }
}
