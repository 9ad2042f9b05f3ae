package org.ascribe.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.dataset.curated.Section;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.failure.Failure;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe new}: datasets and entries to begin with, which are valid as they are printed. */
@Command(
        name = "new",
        description =
                "Print a dataset, a claim or a group in YAML to go on from, valid as it is; or append it to a file.",
        synopsisSubcommandLabel = "dataset|claim|actor",
        footer = {
            "",
            "Examples:",
            "  ascribe new dataset pond-raid > pond-raid.yaml",
            "  ascribe new actor \"Heron Spider\" --into pond-raid.yaml",
            "  ascribe new claim --help"
        })
final class NewCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private NewCommand() {}

    /** With its subcommands. */
    static CommandLine of(CommonOptions common) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new OfDataset(common))
                .addSubcommand(new NewClaimCommand(common))
                .addSubcommand(new OfActor(common));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "dataset, claim or actor?");
    }

    /** {@code ascribe new dataset}. */
    @Command(
            name = "dataset",
            description = "Print a small made-up dataset to replace by your own: one of everything that a claim needs.",
            footer = {
                "",
                "Examples:",
                "  ascribe new dataset pond-raid > pond-raid.yaml",
                "  ascribe new dataset heron-raid --into heron-raid.yaml"
            })
    static final class OfDataset implements Callable<Integer> {
        private final CommonOptions common;

        @Parameters(paramLabel = "NAME", description = "Its name: small letters, digits, hyphens and dots.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String name;

        @Option(names = "--title", paramLabel = "TEXT", description = "What it is, in one line.")
        private String title = "Who attributed what to whom, in one line";

        @Option(names = "--into", paramLabel = "FILE", description = "Write it to this file, which must be new.")
        @Nullable
        private Path into;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        OfDataset(CommonOptions common) {
            this.common = common;
        }

        @Override
        public Integer call() {
            common.refuseOutput("new dataset", "Leave out -o: this is YAML with comments");
            if (!name.matches("[a-z0-9][a-z0-9.-]*")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "a dataset has a name of small letters, digits, hyphens and dots, not '" + name + "'");
            }
            if (into != null) {
                write(into);
                return ExitCode.OK;
            }
            spec.commandLine().getOut().print(NewDataset.of(name, title));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        }

        private void write(Path file) {
            if (Files.exists(file)) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        file + " is there already",
                        "A file holds one dataset; ascribe new claim and new actor add to it");
            }
            try {
                WholeFile.write(file, NewDataset.of(name, title));
            } catch (IOException e) {
                throw WholeFile.unwritable(file, e);
            }
            common.progress("Written to " + file);
        }
    }

    /** {@code ascribe new actor}. */
    @Command(
            name = "actor",
            description = "Print a group with its names, or append it to a file.",
            footer = {
                "",
                "Examples:",
                "  ascribe new actor \"Heron Spider\"",
                "  ascribe new actor \"Egret Spider\" --alias \"Reed Panda\" --into pond-raid.yaml \\",
                "    --title \"On egrets\" --publisher \"Example Labs\""
            })
    static final class OfActor implements Callable<Integer> {
        private final CommonOptions common;

        @Parameters(paramLabel = "NAME", arity = "1..*", description = "What it is called.")
        private List<String> name = new ArrayList<>();

        @Option(names = "--alias", paramLabel = "NAME", description = "Another name of it; may be given again.")
        private List<String> aliases = new ArrayList<>();

        @Option(names = "--description", paramLabel = "TEXT", description = "One or two neutral sentences of your own.")
        private String description = "";

        @Mixin
        private final NewSource source = new NewSource();

        @Mixin
        private final NewEntry entry = new NewEntry();

        OfActor(CommonOptions common) {
            this.common = common;
        }

        @Override
        public Integer call() {
            String called = String.join(" ", name).strip();
            if (Spelling.slug(called).isEmpty()) {
                throw Failure.of(
                        Failure.Kind.USAGE,
                        "'" + called + "' has no Latin letter to make an id of",
                        "Give it in Latin script");
            }
            ObjectNode dataset = entry.begin();
            NewNames.Meant meant =
                    entry.with(common, names -> names.find(called, EnumSet.of(NodeKind.ACTOR), NodeKind.ACTOR));
            if (meant.where() != NewNames.Where.NOWHERE) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        called + " is there already: " + meant.id() + ", " + meant.name(),
                        "Refer to it by that id; another of that name needs a name that tells it from this one");
            }
            entry.add(dataset, meant);
            ObjectNode actor =
                    (ObjectNode) dataset.withArray(Section.ENTITIES.list()).get(0);
            if (!description.isBlank()) {
                actor.put("description", description.strip());
            }
            if (!aliases.isEmpty()) {
                String document = source.add(dataset, entry.there(), Asked.NOBODY);
                aliases.forEach(alias -> actor.withArray("names")
                        .addObject()
                        .put("name", alias.strip())
                        .withArray("sources")
                        .add(document));
            }
            return entry.finish(dataset, common);
        }
    }
}
