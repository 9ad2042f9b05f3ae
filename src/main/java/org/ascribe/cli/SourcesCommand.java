package org.ascribe.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ascribe.answer.RowValue;
import org.ascribe.fetch.KnownSource;
import org.ascribe.fetch.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ascribe sources}: where there is more to load. */
@Command(
        name = "sources",
        description = {
            "List well-known public sources: what of each comes in, its licence, its size, its address, and when it was fetched.",
            "Nothing is fetched before you ask for it with refresh or load."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe sources",
            "  ascribe refresh misp-threat-actors",
            "  ascribe sources -o json"
        })
final class SourcesCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    SourcesCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        Map<String, Note> fetched = new HashMap<>();
        FetchOptions.shelf(common).notes().forEach(note -> fetched.put(note.address(), note));
        List<Shown> rows = KnownSource.all().stream()
                .map(source -> Shown.of(source, fetched.getOrDefault(source.address(), NONE)))
                .toList();
        new Printer(common, spec.commandLine().getOut()).print(Result.of(rows));
        return ExitCode.OK;
    }

    private static final Note NONE = new Note("", "", "", "", 0, "");

    /** A source in the list. */
    private record Shown(
            String name,
            String title,
            String holds,
            String licence,
            String size,
            String format,
            String address,
            String fetched)
            implements RowValue {
        static Shown of(KnownSource source, Note note) {
            return new Shown(
                    source.name(),
                    source.title(),
                    source.holds(),
                    source.licence(),
                    source.size(),
                    source.format(),
                    source.address(),
                    Objects.requireNonNull(note).fetched());
        }
    }
}
