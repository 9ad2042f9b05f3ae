package org.ascribe.load.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ascribe.dataset.Link;
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

/** Writes the changes of one dataset, sorted and in batches. */
public final class Writer {
    private final Graph graph;
    private final ImportRecord record;
    private final Derived derived = new Derived();
    private final Batches batches;

    /**
     * Writes nothing yet.
     *
     * @param judging what that means for the judgements on who is the same
     * @param batchSize elements a statement
     * @param progress hears how far it is
     */
    public Writer(Graph graph, Turn turn, Judging judging, ImportRecord record, int batchSize, Progress progress) {
        this.graph = graph;
        this.record = record;
        this.batches = new Batches(turn, judging, record, batchSize, progress, derived);
    }

    /** Writes them. */
    public void write(Changes changes, Elements elements) {
        batches.begin(changes.size());
        batches.send(List.of(record::begin), 0);
        batches(List.copyOf(changes.unsettled()), Statements.UNSETTLE, dataset -> Map.of("dataset", dataset));
        nodes(changes, elements);
        links(changes, elements);
        retire(changes);
        changes.takeovers().forEach(this::take);
        batches.send(List.of(() -> record.complete(changes)), 0);
        batches.end();
    }

    private void nodes(Changes changes, Elements elements) {
        derived.prepare(graph, changes.turned());
        for (List<Changes.Owned> some : batches.of(changes.written())) {
            List<Supplier<Statement>> statements = new ArrayList<>();
            int others = with(statements, some, changes.restored(), Statements.RESTORE_NODES, id -> Map.of("id", id))
                    + with(
                            statements,
                            some,
                            changes.turned().keySet(),
                            Statements.TURN_NODES,
                            id -> turned(id, changes));
            statements.add(
                    batches.statement(record.dataset(), some, Statements.WRITE_NODES, owned -> node(owned, elements)));
            batches.send(statements, some.size() + others);
        }
        batches(
                List.copyOf(changes.adopted().entrySet()),
                Statements.SET_OWNERS,
                adopted -> Map.of("id", adopted.getKey().id(), "owners", adopted.getValue()));
    }

    /** What some nodes need before they are written: in the same transaction, for what is half done looks as if it were done. */
    private int with(
            List<Supplier<Statement>> statements,
            List<Changes.Owned> some,
            Set<String> ids,
            String cypher,
            Function<String, Map<String, Object>> row) {
        List<String> among = some.stream()
                .map(owned -> owned.entity().id())
                .filter(ids::contains)
                .toList();
        if (!among.isEmpty()) {
            statements.add(batches.statement(record.dataset(), among, cypher, row));
        }
        return among.size();
    }

    private static Map<String, Object> turned(String id, Changes changes) {
        return Map.of(
                "id",
                id,
                "kind",
                Objects.requireNonNull(changes.turned().get(id)).label());
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

    /** Lets go of nodes, and retires those of nobody with it: what nobody owns would not be looked at again. */
    private void release(String dataset, Map<Stored.Node, List<String>> nodes) {
        for (List<Map.Entry<Stored.Node, List<String>>> some : batches.of(List.copyOf(nodes.entrySet()))) {
            List<Stored.Node> nobodys = some.stream()
                    .filter(released -> released.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            batches.send(
                    List.of(
                            batches.statement(
                                    dataset,
                                    some,
                                    Statements.RELEASE_NODES,
                                    released -> Map.of("id", released.getKey().id(), "owners", released.getValue())),
                            batches.statement(
                                    dataset,
                                    nobodys,
                                    Statements.RETIRE_NODES,
                                    node -> Map.of(
                                            "id", node.id(), "kind", node.kind().label()))),
                    some.size());
        }
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
        for (List<T> batch : batches.of(elements)) {
            batches.send(List.of(batches.statement(dataset, batch, cypher, row)), batch.size());
        }
    }

    private Map<String, Object> retired(Stored.Tie tie) {
        derived.link(tie.link().type(), tie.link().from(), tie.link().to());
        return place(tie);
    }
}
