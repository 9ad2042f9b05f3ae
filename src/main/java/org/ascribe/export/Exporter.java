package org.ascribe.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.curated.Section;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.identity.Judgement;
import org.ascribe.load.judge.Judgements;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Stats;
import org.ascribe.schema.NodeKind;

/** Writes the whole graph out, page by page: the same graph gives the same bytes. */
@Singleton
public final class Exporter {
    private static final String SIZE = CypherFiles.read("export/size.cypher");
    private static final String DATASETS = CypherFiles.read("export/datasets.cypher");

    /** What editors have decided is written after what it is on; what holds on who is the same follows from both. */
    static final Named EDITORS = new Named(Judgement.EDITORS, Judgements.TITLE);

    private final Graph graph;

    /** From that database. */
    public Exporter(Graph graph) {
        this.graph = graph;
    }

    /** The forms that it writes; the names are what people write after {@code --as}. */
    public enum Form {
        /** Every dataset as a YAML document of Ascribe's own format: loading them again gives the same graph. */
        dataset,
        /** A STIX 2.1 bundle, which can be loaded again too. */
        stix,
        /** GraphML, for Gephi, yEd, NetworkX and the like. */
        graphml,
        /** A line for every node and relationship. */
        csv,
        /** A graph of Graphviz. */
        dot
    }

    /**
     * A dataset.
     *
     * @param name its name
     * @param title its title
     */
    record Named(String name, String title) {}

    /**
     * Writes everything, of one state of the data.
     *
     * @param progress hears how far it is
     * @throws IOException if the output cannot be written
     * @throws Failure of kind IN_USE if somebody changes the data meanwhile: what was written is not to be used
     */
    public void write(Form form, Writer out, Progress progress) throws IOException {
        DataVersion before = still();
        writeHeld(form, out, progress);
        DataVersion after = new Stats(graph).version();
        if (after.underWay() || !after.value().equals(before.value())) {
            throw Failure.of(
                    Failure.Kind.IN_USE,
                    "The data changed while they were written: what was written is a part of both states",
                    "Throw it away and export again");
        }
    }

    /**
     * The state of the data while nobody changes them.
     *
     * @throws Failure of kind IN_USE if somebody does
     */
    public DataVersion still() {
        DataVersion version = new Stats(graph).version();
        if (version.underWay()) {
            throw changing();
        }
        return version;
    }

    /** That somebody else is changing the data. */
    public static Failure changing() {
        return Failure.of(
                Failure.Kind.IN_USE,
                "The data are being changed by a load or a wipe",
                "Export again when that has ended");
    }

    /**
     * Writes everything for one who holds the right to load, so that nobody else changes it.
     *
     * @param progress hears how far it is
     * @throws IOException if the output cannot be written
     */
    public void writeHeld(Form form, Writer out, Progress progress) throws IOException {
        Pages pages = new Pages(graph, progress, total(form));
        switch (form) {
            case dataset -> {
                YamlExport yaml = new YamlExport(pages, out);
                for (Named dataset : datasets()) {
                    yaml.write(dataset);
                }
                yaml.write(EDITORS, judgements());
            }
            case stix -> new StixExport(pages, datasets(), judgements()).write(out);
            case graphml -> GraphExport.write(pages, new GraphMl(out));
            case csv -> CsvExport.write(pages, out);
            case dot -> GraphExport.write(pages, new Dot(out));
        }
        pages.end();
        out.flush();
    }

    /** How many nodes are read: in a dataset each that owns one writes it, and drawings have their links after all nodes. */
    private long total(Form form) {
        List<String> kinds = Section.ofNodes().stream()
                .flatMap(section -> section.kinds().stream())
                .map(NodeKind::label)
                .distinct()
                .toList();
        Row size = graph.read(SIZE, Map.of("kinds", kinds)).rows().getFirst();
        return switch (form) {
            case dataset -> size.number("owned");
            case graphml, dot -> 2 * size.number("count");
            case stix, csv -> size.number("count");
        };
    }

    private List<Judgement> judgements() {
        return new Judgements(graph).ofEditors();
    }

    private List<Named> datasets() {
        return graph.read(DATASETS, Map.of("apart", List.of(Judgement.HELD, EDITORS.name()))).rows().stream()
                .map(row -> new Named(row.text("dataset"), String.valueOf(row.get("title"))))
                .toList();
    }
}
