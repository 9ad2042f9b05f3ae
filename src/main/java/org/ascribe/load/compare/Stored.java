package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.ascribe.dataset.Link;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** What the graph holds of the elements of a dataset before a load: handed over one at a time, for it may be large. */
public final class Stored {
    private static final int IDS_A_QUERY = 5_000;
    private static final String OTHERS = CypherFiles.read("stored/others.cypher");

    private final Graph graph;
    private final String dataset;
    private final boolean loadedBefore;
    private final Rehearsal rehearsal;
    private final Set<String> retired = new HashSet<>();

    /**
     * Reads when asked.
     *
     * @param loadedBefore whether the dataset has ever been loaded
     * @param rehearsal what loads before this one would have changed
     */
    public Stored(Graph graph, String dataset, boolean loadedBefore, Rehearsal rehearsal) {
        this.graph = graph;
        this.dataset = dataset;
        this.loadedBefore = loadedBefore;
        this.rehearsal = rehearsal;
    }

    /**
     * A node of the graph.
     *
     * @param id its id
     * @param kind its kind
     * @param name its name
     * @param hash content hash of what describes it or, where nobody does, of the mention that stands; null where unknown
     * @param describedBy the dataset that describes it, or null
     * @param owners the datasets that describe or mention it, sorted
     * @param nativeId its id in the source that it was imported from, or null
     */
    public record Node(
            String id,
            NodeKind kind,
            String name,
            @Nullable String hash,
            @Nullable String describedBy,
            List<String> owners,
            @Nullable String nativeId) {}

    /**
     * A link of the dataset.
     *
     * @param link its type and ends, and what of it belongs to its key
     * @param element the id that the database gives it; empty of one that would only be written
     * @param hash content hash, or {@link Contents#CHANGED} if it says something else
     */
    public record Tie(Link link, String element, String hash) {}

    /** Hands over the nodes that the dataset owns, and those that it will. */
    void nodes(Elements elements, Consumer<Node> each) {
        BitSet seen = new BitSet();
        if (loadedBefore) {
            graph.read(Contents.NODES, Map.of("dataset", dataset), row -> {
                StoredProperties properties = StoredProperties.in(row);
                Row stored = (Row) Objects.requireNonNull(row.get("properties"));
                Node node = node(stored, row.get("labels"), Contents.hash(properties, row.get("labels")));
                int index = elements.indexOf(node.id());
                if (index >= 0) {
                    seen.set(index);
                }
                if (!rehearsal.touched(node.id())) {
                    each.accept(node);
                }
            });
        }
        others(elements, seen, each);
        rehearsal.nodes(dataset, elements, each, retired::add);
    }

    /** The ids of the elements that were retired and can come back; known when the nodes are. */
    Set<String> retired() {
        return retired;
    }

    /** Hands over the links of the dataset. */
    void links(Consumer<Tie> each) {
        rehearsal.links(dataset).forEach(each);
        if (!rehearsal.rehearsed(dataset) && loadedBefore) {
            graph.read(Contents.LINKS, Map.of("dataset", dataset, "types", RelationshipGroup.ALL.names()), row -> {
                Tie tie = tie(row, StoredProperties.in(row));
                if (!rehearsal.takes(tie)) {
                    each.accept(tie);
                }
            });
        }
    }

    /** The link in a row that has those properties. */
    static Tie tie(Row row, StoredProperties properties) {
        Link link = properties.link(RelationshipType.valueOf(text(row, "type")), text(row, "from"), text(row, "to"));
        return new Tie(link, text(row, "element"), Contents.hash(link.from(), link.to(), properties));
    }

    private void others(Elements elements, BitSet seen, Consumer<Node> each) {
        List<String> ids = new ArrayList<>();
        for (int i = seen.nextClearBit(0); i < elements.entities().size(); i = seen.nextClearBit(i + 1)) {
            String id = elements.entities().get(i).id();
            if (!rehearsal.touched(id)) {
                ids.add(id);
            }
        }
        for (int i = 0; i < ids.size(); i += IDS_A_QUERY) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + IDS_A_QUERY));
            graph.read(OTHERS, Map.of("ids", some), row -> {
                if (Boolean.TRUE.equals(row.get("retired"))) {
                    retired.add(text(row, "id"));
                } else {
                    each.accept(node(row, row.get("labels"), (String) row.get("hash")));
                }
            });
        }
    }

    /** Hands over the nodes of some ids that are in answers, or would be after a rehearsal, whoever owns them. */
    static void byIds(Graph graph, Rehearsal rehearsal, Collection<String> ids, Consumer<Node> each) {
        rehearsal.nodes(ids, each);
        graph.read(OTHERS, Map.of("ids", List.copyOf(ids)), row -> {
            if (!Boolean.TRUE.equals(row.get("retired")) && !rehearsal.touched(text(row, "id"))) {
                each.accept(node(row, row.get("labels"), (String) row.get("hash")));
            }
        });
    }

    private static Node node(Row row, @Nullable Object labels, @Nullable String hash) {
        List<String> owners = new ArrayList<>();
        if (row.get("owners") instanceof List<?> list) {
            list.forEach(owner -> owners.add(String.valueOf(owner)));
        }
        return new Node(
                text(row, "id"),
                kind(row, labels),
                text(row, "name"),
                hash,
                (String) row.get("dataset"),
                owners,
                (String) row.get("nativeId"));
    }

    /** Its kind; where somebody has taken that away, what its labels say. */
    private static NodeKind kind(Row row, @Nullable Object labels) {
        return NodeKind.find(text(row, "kind"))
                .or(() -> Arrays.stream(NodeKind.values())
                        .filter(kind -> labels instanceof List<?> list && list.contains(kind.label()))
                        .findFirst())
                .orElse(NodeKind.ALIAS);
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }
}
