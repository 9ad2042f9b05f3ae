package org.ascribe.load.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Release;
import org.ascribe.dataset.Release.Edition;
import org.ascribe.dataset.Version;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.identity.Judgement;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Contents;
import org.ascribe.load.compare.Elements;
import org.ascribe.load.compare.Rehearsal;
import org.jspecify.annotations.Nullable;

/**
 * The node that records one load: what was loaded, when, with what result. Its property {@code changes} is a {@link NotedChanges} in JSON, and
 * {@code empty} is set where the dataset was taken out of the graph.
 */
public final class ImportRecord {
    /** Which way of writing datasets it is; what was written in an earlier one, answers only find in part. */
    public static final int MODEL = 2;

    private static final String EARLIER = CypherFiles.read("imports/last.cypher");
    private static final String BEGIN = CypherFiles.read("imports/begin.cypher");
    private static final String COMPLETE = CypherFiles.read("imports/complete.cypher");
    private static final String CONFIRM = CypherFiles.read("imports/confirm.cypher");

    private final Graph graph;
    private final Dataset dataset;
    private final String file;
    private final Elements elements;
    private final long last;
    private final boolean cutOff;
    private final @Nullable Object lastHash;
    private final @Nullable Object lastTitle;
    private final @Nullable Edition lastEdition;
    private final List<String> lastVersions;

    /** Reads what the last load of the dataset has noted. */
    public ImportRecord(Graph graph, Dataset dataset, String file, Elements elements) {
        this.graph = graph;
        this.dataset = dataset;
        this.file = file;
        this.elements = elements;
        List<Row> earlier =
                graph.read(EARLIER, Map.of("dataset", dataset.name())).rows();
        this.last = !earlier.isEmpty() && earlier.getFirst().get("number") instanceof Long number ? number : 0;
        this.cutOff =
                !earlier.isEmpty() && !"complete".equals(earlier.getFirst().get("status"));
        this.lastHash = earlier.isEmpty() ? null : earlier.getFirst().get("hash");
        this.lastTitle = earlier.isEmpty() ? null : earlier.getFirst().get("title");
        this.lastEdition = !earlier.isEmpty() && earlier.getFirst().get("editionOrder") instanceof Double order
                ? new Edition(order, String.valueOf(earlier.getFirst().get("edition")))
                : null;
        this.lastVersions = !earlier.isEmpty() && earlier.getFirst().get("versions") instanceof List<?> noted
                ? noted.stream().map(Object::toString).toList()
                : List.of();
    }

    private List<String> versions() {
        return dataset.release().versions().stream().map(Version::text).toList();
    }

    /** Its id, which the elements that it wrote carry as {@code import}; a load that was cut off is taken up under its number. */
    public String id() {
        return idOf(cutOff ? last : last + 1);
    }

    /** Name of the dataset. */
    public String dataset() {
        return dataset.name();
    }

    /** Whether the dataset has ever been loaded. */
    public boolean loadedBefore() {
        return last > 0;
    }

    /** Whether the last load of the dataset came to its end. */
    public boolean isSettled() {
        return last > 0 && !cutOff;
    }

    /**
     * Whether the last load brought the same content, and all of it is there as it was written: then there is nothing to compare.
     */
    public boolean isUpToDate() {
        // The graph is read last: what has changed in the file shows without it.
        return isSettled()
                && isHeaderAsBefore()
                && elements.contentHash().equals(lastHash)
                && Contents.areIntact(
                        graph,
                        dataset.name(),
                        elements.entities().size(),
                        elements.links().size());
    }

    /**
     * The edition that was loaded last, if this one is an older one.
     *
     * @param rehearsal what loads before this one would have changed
     */
    public Optional<Edition> newer(Rehearsal rehearsal) {
        Edition now = dataset.release().edition();
        Optional<Release> rehearsed = rehearsal.release(dataset.name());
        Edition last = rehearsed.isPresent() ? rehearsed.get().edition() : lastEdition;
        return Optional.ofNullable(last).filter(before -> now != null && now.order() < before.order());
    }

    /** What is noted of the dataset beside its elements. */
    private Map<String, Object> header() {
        Edition edition = dataset.release().edition();
        Map<String, Object> values = new HashMap<>();
        values.put("title", dataset.title());
        values.put("edition", edition == null ? null : edition.text());
        values.put("editionOrder", edition == null ? null : edition.order());
        values.put("versions", versions().isEmpty() ? null : versions());
        return values;
    }

    private boolean isHeaderAsBefore() {
        return versions().equals(lastVersions) && dataset.title().equals(lastTitle);
    }

    /** Notes that the last load still stands for what the dataset says. */
    public void confirm(Turn turn) {
        if (!elements.contentHash().equals(lastHash) || !isHeaderAsBefore()) {
            Map<String, Object> values =
                    Map.of("id", idOf(last), "hash", elements.contentHash(), "model", MODEL, "header", header());
            turn.write(List.of(new Statement(CONFIRM, values)));
        }
    }

    /** Notes that it has begun. */
    public Statement begin() {
        Map<String, Object> values = Map.of(
                "dataset",
                dataset.name(),
                "title",
                dataset.title(),
                "name",
                dataset.name() + " " + (cutOff ? last : last + 1),
                "caption",
                dataset.name() + " " + (cutOff ? last : last + 1),
                "number",
                cutOff ? last : last + 1,
                "file",
                file);
        return new Statement(BEGIN, Map.of("id", id(), "values", values));
    }

    /** Notes that it has come to its end. */
    public Statement complete(Changes changes) {
        Map<String, Object> values = new HashMap<>();
        values.put("contentHash", elements.contentHash());
        values.put("model", MODEL);
        changes.nodes().byName().forEach((name, count) -> values.put("nodes" + capital(name), count));
        changes.links().byName().forEach((name, count) -> values.put("links" + capital(name), count));
        values.put("changes", NotedChanges.few(changes, elements).written());
        values.put("empty", isEmpty() ? true : null);
        values.putAll(header());
        values.put("authors", List.copyOf(dataset.release().authors()));
        values.put("imported", dataset.release().imported());
        values.put("recordsRead", dataset.tally().read());
        values.put("recordsUsed", dataset.tally().used());
        return new Statement(COMPLETE, Map.of("id", id(), "values", values));
    }

    /** Whether the dataset is out of the graph after it; that nothing is judged to be the same is a judgement, too. */
    private boolean isEmpty() {
        return elements.entities().isEmpty() && !dataset.name().equals(Judgement.HELD);
    }

    private String idOf(long number) {
        return "import:" + dataset.name() + ":" + number;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
