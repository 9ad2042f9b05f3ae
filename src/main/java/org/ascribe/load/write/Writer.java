package org.ascribe.load.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Link;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Statement;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Elements;
import org.ascribe.load.compare.LinkRow;
import org.ascribe.load.compare.NodeRow;
import org.ascribe.load.compare.Stored;
import org.ascribe.load.compare.Takeover;
import org.ascribe.load.record.ImportRecord;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.Turn;
import org.ascribe.schema.RelationshipType;

/**
 * Writes the changes of one dataset in sorted batches. Up to twenty batches make one transaction, which readers see as a whole or
 * not at all; with more, each batch is a transaction.
 */
public final class Writer {
    private static final int BATCHES_AT_ONCE = 20;

    private final Graph graph;
    private final Turn turn;
    private final Judging judging;
    private final ImportRecord record;
    private final int batchSize;
    private final Progress progress;
    private final Derived derived = new Derived();
    private final List<Supplier<Statement>> together = new ArrayList<>();
    private boolean atOnce;
    private long done;
    private long total;

    /**
     * Writes nothing yet.
     *
     * @param judging what that means for the judgements on who is the same
     * @param batchSize elements a statement
     * @param progress hears how far it is
     */
    public Writer(Graph graph, Turn turn, Judging judging, ImportRecord record, int batchSize, Progress progress) {
        this.graph = graph;
        this.turn = turn;
        this.judging = judging;
        this.record = record;
        this.batchSize = batchSize;
        this.progress = progress;
    }

    /** Writes them. */
    public void write(Changes changes, Elements elements) {
        total = changes.size();
        atOnce = total <= (long) BATCHES_AT_ONCE * batchSize;
        if (!atOnce) {
            turn.announce();
        }
        send(record::begin, 0);
        batches(List.copyOf(changes.unsettled()), Statements.UNSETTLE, dataset -> Map.of("dataset", dataset));
        nodes(changes, elements);
        links(changes, elements);
        retire(changes);
        changes.takeovers().forEach(this::take);
        send(() -> record.complete(changes), 0);
        if (atOnce) {
            turn.write(withWhatFollows(together), judging);
            progress.step("write", total, total);
        }
    }

    private void nodes(Changes changes, Elements elements) {
        derived.prepare(graph, changes.turned());
        batches(List.copyOf(changes.restored()), Statements.RESTORE_NODES, id -> Map.of("id", id));
        batches(
                List.copyOf(changes.turned().entrySet()),
                Statements.TURN_NODES,
                turned ->
                        Map.of("id", turned.getKey(), "kind", turned.getValue().label()));
        batches(changes.written(), Statements.WRITE_NODES, owned -> node(owned, elements));
        batches(
                List.copyOf(changes.adopted().entrySet()),
                Statements.SET_OWNERS,
                adopted -> Map.of("id", adopted.getKey().id(), "owners", adopted.getValue()));
    }

    private Map<String, Object> node(Changes.Owned owned, Elements elements) {
        NodeRow row = elements.row(owned.entity());
        derived.node(row.id(), row.kind());
        Map<String, Object> properties =
                row.properties().with(Map.of("owners", owned.owners(), "import", record.id(), "hash", row.hash()));
        if (owned.describes()) {
            properties.put("dataset", record.dataset());
        }
        return Map.of("id", row.id(), "kind", row.kind().label(), "properties", properties);
    }

    private void links(Changes changes, Elements elements) {
        byType(record.dataset(), changes.doubledLinks(), Statements::deleteLinks, Writer::place);
        batches(changes.createdLinks(), Statements.CREATE_LINKS, link -> link(link, elements));
        byType(
                record.dataset(),
                List.copyOf(changes.changedLinks().keySet()),
                Statements::changeLinks,
                tie -> changed(
                        tie, Objects.requireNonNull(changes.changedLinks().get(tie)), elements));
    }

    private void byType(
            String dataset,
            List<Stored.Tie> ties,
            Function<RelationshipType, String> cypher,
            Function<Stored.Tie, Map<String, Object>> row) {
        ties.stream()
                .collect(Collectors.groupingBy(tie -> tie.link().type(), TreeMap::new, Collectors.toList()))
                .forEach((type, some) -> batches(dataset, some, cypher.apply(type), row));
    }

    private Map<String, Object> changed(Stored.Tie tie, Link link, Elements elements) {
        Map<String, Object> row = new HashMap<>(link(link, elements));
        row.putAll(place(tie));
        return row;
    }

    private static Map<String, Object> place(Stored.Tie tie) {
        Link link = tie.link();
        return Map.of("from", link.from(), "to", link.to(), "key", link.key(), "element", tie.element());
    }

    private Map<String, Object> link(Link link, Elements elements) {
        return link(elements.row(link), record.dataset());
    }

    private Map<String, Object> link(LinkRow row, String dataset) {
        derived.link(row.type(), row.from(), row.to());
        Map<String, Object> properties = row.properties().with(Map.of("dataset", dataset, "hash", row.hash()));
        return Map.of("type", row.type().name(), "from", row.from(), "to", row.to(), "properties", properties);
    }

    private void retire(Changes changes) {
        byType(record.dataset(), changes.retiredLinks(), Statements::retireLinks, this::retired);
        release(record.dataset(), changes.released());
    }

    private void release(String dataset, Map<Stored.Node, List<String>> nodes) {
        batches(
                dataset,
                List.copyOf(nodes.entrySet()),
                Statements.RELEASE_NODES,
                released -> Map.of("id", released.getKey().id(), "owners", released.getValue()));
        batches(
                dataset,
                nodes.entrySet().stream()
                        .filter(released -> released.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList(),
                Statements.RETIRE_NODES,
                node -> Map.of("id", node.id(), "kind", node.kind().label()));
    }

    /** Takes from another dataset what this one has a later version of. */
    private void take(Takeover takeover) {
        byType(takeover.dataset(), takeover.retired(), Statements::retireLinks, this::retired);
        byType(takeover.dataset(), takeover.moved(), Statements::deleteLinks, this::retired);
        batches(takeover.dataset(), takeover.movedTo(), Statements.CREATE_LINKS, row -> link(row, takeover.dataset()));
        release(takeover.dataset(), takeover.released());
    }

    private <T> void batches(List<T> elements, String cypher, Function<T, Map<String, Object>> row) {
        batches(record.dataset(), elements, cypher, row);
    }

    private <T> void batches(String dataset, List<T> elements, String cypher, Function<T, Map<String, Object>> row) {
        for (int i = 0; i < elements.size(); i += batchSize) {
            List<T> batch = elements.subList(i, Math.min(elements.size(), i + batchSize));
            send(() -> statement(dataset, cypher, batch.stream().map(row).toList()), batch.size());
        }
    }

    private Statement statement(String dataset, String cypher, List<Map<String, Object>> rows) {
        return new Statement(cypher, Map.of("rows", rows, "dataset", dataset, "import", record.id()));
    }

    private Map<String, Object> retired(Stored.Tie tie) {
        derived.link(tie.link().type(), tie.link().from(), tie.link().to());
        return place(tie);
    }

    private void send(Supplier<Statement> statement, int elements) {
        if (atOnce) {
            together.add(statement);
            return;
        }
        turn.write(withWhatFollows(List.of(statement)), judging);
        written(elements);
    }

    /** What follows is known when the rows of what is written are made; all that each time that it is tried. */
    private Iterable<Statement> withWhatFollows(List<Supplier<Statement>> written) {
        return () -> Stream.concat(
                        written.stream().map(Supplier::get), Stream.of(derived).flatMap(Derived::statements))
                .iterator();
    }

    /** Tells how far it is; stops here if it is asked to. */
    private void written(int elements) {
        done = Math.min(done + elements, total);
        if (!progress.step("write", done, total)) {
            throw Failure.of(
                    Failure.Kind.INTERRUPTED,
                    "Stopped after " + done + " of " + total + " elements of " + record.dataset()
                            + "; what is in is complete in itself",
                    "Run the same command again to go on");
        }
    }
}
