package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.dataset.Dataset;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.identity.Judgement;
import org.ascribe.load.Loader;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.record.BundleMark;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Turn;
import org.ascribe.validation.Validator;

/** Brings schema and data of a graph to what this version of the program has. */
final class BundledData {
    private static final int MOST_PROBLEMS = 100;

    private final CommonOptions common;
    private final Graph graph;
    private final SchemaManager schema;

    BundledData(CommonOptions common, Graph graph) {
        this.common = common;
        this.graph = graph;
        this.schema = new SchemaManager(graph);
    }

    /**
     * Whether all is there as this version of the program has it, and nothing is left to be done: mostly so, and then all that
     * there is to do at a start.
     *
     * @param asked as for {@link #bringIn}
     */
    boolean isSettled(Set<Bundle> asked) {
        schema.apply();
        Optional<String> mark = ProgramVersion.mark();
        return areIn(wanted(asked, mark), mark) && !isAnythingDue(new FolderJudgements(common, graph));
    }

    private boolean isAnythingDue(FolderJudgements folder) {
        return Turn.isJudgingDue(graph) || folder.isDue();
    }

    /**
     * Loads what is not there or has changed, and finishes what a load that was cut off has left to be done.
     *
     * @param asked bundles that are wanted beside the story and those that are there
     * @param validator asked for only if something is to be written
     * @throws Failure if the data do not pass
     */
    void bringIn(Set<Bundle> asked, Supplier<Validator> validator) {
        schema.apply();
        Optional<String> mark = ProgramVersion.mark();
        FolderJudgements folder = new FolderJudgements(common, graph);
        List<Bundle> bundles = wanted(asked, mark);
        if (!areIn(bundles, mark)) {
            try (Turn turn = Turn.await(graph, schema::apply, common::progress)) {
                boolean nothingElse = holdsNothingYet();
                for (Bundle bundle : bundles) {
                    if (!areIn(List.of(bundle), mark)) { // another process may have been here meanwhile
                        load(turn, loader(validator), bundle, mark, nothingElse);
                    }
                }
                folder.bringIn(identities(validator), turn).ifPresent(common::progress);
                judge(turn, validator);
            }
        } else if (isAnythingDue(folder)) {
            finish(folder, validator);
        }
    }

    /** Whoever has taken out the story does not get it back, unless what builds on it is to be brought in. */
    private List<Bundle> wanted(Set<Bundle> asked, Optional<String> mark) {
        boolean record = asked.contains(Bundle.RECORD) || BundleMark.wasIn(graph, Bundle.RECORD);
        boolean story = !BundleMark.isTakenOut(graph, Bundle.STORY) || (record && !areIn(List.of(Bundle.RECORD), mark));
        return Arrays.stream(Bundle.values())
                .filter(one -> one == Bundle.STORY ? story : record)
                .toList();
    }

    private boolean holdsNothingYet() {
        return BundleMark.isAlone(graph)
                && Arrays.stream(Bundle.values()).noneMatch(bundle -> BundleMark.wasIn(graph, bundle));
    }

    /** Comparing element by element would take most of the start. */
    private boolean areIn(List<Bundle> bundles, Optional<String> mark) {
        return mark.isPresent() && bundles.stream().allMatch(one -> BundleMark.isIn(graph, one, mark.get()));
    }

    /** A load that runs at this moment finishes by itself. */
    private void finish(FolderJudgements folder, Supplier<Validator> validator) {
        try (Turn turn = Turn.take(graph, schema::apply)) {
            folder.bringIn(identities(validator), turn).ifPresent(common::progress);
            judge(turn, validator);
        } catch (Failure e) {
            if (e.kind() != Failure.Kind.IN_USE) {
                throw e;
            }
            common.progress(String.valueOf(e.getMessage()));
        }
    }

    private void judge(Turn turn, Supplier<Validator> validator) {
        if (turn.isJudgingDue() && BundleMark.isAlone(graph)) {
            turn.write(List.of(), Judging.DONE); // its author has said already who is the same
        } else if (turn.isJudgingDue()) {
            common.progress("Judging who is the same");
            identities(validator).apply(turn, Loader.Options.of(Judgement.HELD));
        }
    }

    private Identities identities(Supplier<Validator> validator) {
        return new Identities(graph, loader(validator));
    }

    private Loader loader(Supplier<Validator> validator) {
        return new Loader(graph, schema, validator.get(), new Integrity(graph));
    }

    /** Whether the data fit each other is known from the build; beside others it has to be seen. */
    private void load(Turn turn, Loader loader, Bundle bundle, Optional<String> mark, boolean nothingElse) {
        Dataset dataset = bundle.read();
        try (LoadProgress progress = new LoadProgress(common, dataset.name())) {
            Loader.Options how = new Loader.Options("bundled", false, Loader.Options.BATCH, progress);
            LoadReport report = loader.load(turn, dataset, nothingElse ? how.unchecked() : how);
            if (report.refused() || !report.violations().isEmpty()) {
                new Problems(new PrintWriter(System.err, true, StandardCharsets.UTF_8), MOST_PROBLEMS).print(report);
                throw Failure.of(
                        Failure.Kind.INPUT,
                        "The bundled dataset " + dataset.name() + " does not fit what is in the database",
                        "Try an empty folder (--data), or ascribe wipe");
            }
        }
        mark.ifPresent(given -> BundleMark.mark(turn, bundle, dataset, given));
    }
}
