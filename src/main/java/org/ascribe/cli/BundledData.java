package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.ascribe.dataset.Dataset;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.load.Bundle;
import org.ascribe.load.Identities;
import org.ascribe.load.Integrity;
import org.ascribe.load.LoadReport;
import org.ascribe.load.Loader;
import org.ascribe.load.SchemaManager;
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
     * Loads what is not there or has changed.
     *
     * @param validator asked for only if something is to be loaded
     * @throws Failure if the data do not pass
     */
    void bringIn(Supplier<Validator> validator) {
        schema.apply();
        Optional<String> mark = Version.mark();
        boolean there = mark.isPresent() && Bundle.isIn(graph, mark.get());
        FolderJudgements folder = new FolderJudgements(common, graph);
        if (there && !folder.isThere()) {
            return; // comparing element by element would take most of the start
        }
        Loader loader = new Loader(graph, schema, validator.get(), new Integrity(graph));
        Identities identities = new Identities(graph, loader);
        if (!there) {
            bringIn(loader, identities, mark);
        }
        folder.bringIn(identities).ifPresent(common::progress);
    }

    private void bringIn(Loader loader, Identities identities, Optional<String> mark) {
        boolean changed = false;
        for (Dataset dataset : Bundle.read()) {
            changed |= load(loader, dataset);
            mark.ifPresent(given -> Bundle.mark(graph, dataset, given));
        }
        if (changed && !Bundle.isAlone(graph)) {
            identities.apply(Loader.Options.of(Identities.DATASET));
        }
    }

    /** Loads one, and says whether that changed anything. */
    private boolean load(Loader loader, Dataset dataset) {
        try (LoadProgress progress = new LoadProgress(common, dataset.name())) {
            LoadReport report =
                    loader.load(dataset, new Loader.Options("bundled", false, Loader.Options.BATCH, progress));
            if (report.refused() || !report.violations().isEmpty()) {
                new Problems(new PrintWriter(System.err, true, StandardCharsets.UTF_8), MOST_PROBLEMS).print(report);
                throw Failure.of(
                        Failure.Kind.INPUT,
                        "The bundled dataset " + dataset.name() + " does not fit what is in the database",
                        "Try an empty folder (--data), or ascribe wipe");
            }
            return report.changedAnything();
        }
    }
}
