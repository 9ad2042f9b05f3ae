package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.NodeKind;

/** The difference between what a dataset says and what the graph holds of it: what there is to write. */
public final class Changes {
    final List<Owned> written = new ArrayList<>();
    final Map<Stored.Node, List<String>> adopted = new LinkedHashMap<>();
    final Map<Stored.Node, List<String>> released = new LinkedHashMap<>();
    final TreeSet<String> restored = new TreeSet<>();
    final Map<String, NodeKind> turned = new TreeMap<>();
    final List<Link> createdLinks = new ArrayList<>();
    final Map<Stored.Tie, Link> changedLinks = new LinkedHashMap<>();
    final List<Stored.Tie> retiredLinks = new ArrayList<>();
    final List<Stored.Tie> doubledLinks = new ArrayList<>();
    final TreeSet<String> unsettled = new TreeSet<>();
    final List<Renamed> renamed = new ArrayList<>();
    final List<Moved> moved = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final SortedSet<Stored.Node> retired = new TreeSet<>(Comparator.comparing(Stored.Node::id));
    final List<Stored.Node> gone = new ArrayList<>();
    final List<Takeover> takeovers = new ArrayList<>();
    int held;
    final Counts nodes = new Counts();
    final Counts links = new Counts();

    /** No changes to that many elements. */
    public static Changes none(int nodes, int links) {
        Changes none = new Changes();
        none.nodes.unchanged = nodes;
        none.links.unchanged = links;
        return none;
    }

    /**
     * A node with the datasets that will own it.
     *
     * @param entity the entity
     * @param owners names, sorted
     * @param describes whether the loaded dataset describes it
     * @param known whether it is there already
     */
    public record Owned(Entity entity, List<String> owners, boolean describes, boolean known) {}

    /** How many entities and claims the dataset itself described until now. */
    public int held() {
        return held;
    }

    /** Those of them that would be retired. */
    public List<Stored.Node> gone() {
        return gone;
    }

    /** Nodes that no dataset holds any more; of the judgements on who is the same, which follow from the others, they go with this. */
    public SortedSet<Stored.Node> retired() {
        return retired;
    }

    /** A node goes, which is one of the dataset's own or not. */
    void retire(Stored.Node node, boolean own) {
        nodes.retired++;
        retired.add(node);
        if (own) {
            gone.add(node);
        }
    }

    /** Nodes to write, with the owners that they will have, by id. */
    public List<Owned> written() {
        return written;
    }

    /** Nodes that only get another owner. */
    public Map<Stored.Node, List<String>> adopted() {
        return adopted;
    }

    /** Nodes to let go of, with the owners that remain. */
    public Map<Stored.Node, List<String>> released() {
        return released;
    }

    /** Ids of retired nodes that come back. */
    public Set<String> restored() {
        return restored;
    }

    /** Ids of nodes that become something else, with what they were. */
    public Map<String, NodeKind> turned() {
        return turned;
    }

    /** Links that are not there yet. */
    public List<Link> createdLinks() {
        return createdLinks;
    }

    /** Links that say something else than before, by where they stand. */
    public Map<Stored.Tie, Link> changedLinks() {
        return changedLinks;
    }

    /** Links to retire. */
    public List<Stored.Tie> retiredLinks() {
        return retiredLinks;
    }

    /** Links that stand elsewhere already. */
    public List<Stored.Tie> doubledLinks() {
        return doubledLinks;
    }

    /** Datasets whose elements this load bears on: they are to be compared as a whole when they are loaded again. */
    public Set<String> unsettled() {
        return unsettled;
    }

    /** What other datasets lose, because this one has later versions of it. */
    public List<Takeover> takeovers() {
        return takeovers;
    }

    /** Entities that have another name than in the last release. */
    public List<Renamed> renamed() {
        return List.copyOf(renamed);
    }

    /** Names that named something else in the last release. */
    public List<Moved> moved() {
        return List.copyOf(moved);
    }

    /** What keeps the dataset out beside what is in the graph. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many nodes are touched how. */
    public Counts nodes() {
        return nodes;
    }

    /** How many links are touched how. */
    public Counts links() {
        return links;
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many elements there are to write. */
    public int size() {
        return restored.size()
                + turned.size()
                + written.size()
                + adopted.size()
                + released.size()
                + createdLinks.size()
                + changedLinks.size()
                + doubledLinks.size()
                + links.retired
                + takeovers.stream().mapToInt(Takeover::size).sum();
    }

    /** How many elements were touched how. */
    public static final class Counts {
        int created;
        int changed;
        int unchanged;
        int retired;

        /** So many of each. */
        public static Counts of(int created, int changed, int unchanged, int retired) {
            Counts counts = new Counts();
            counts.created = created;
            counts.changed = changed;
            counts.unchanged = unchanged;
            counts.retired = retired;
            return counts;
        }

        /** The counts by name, in the order in which people read them. */
        public Map<String, Integer> byName() {
            Map<String, Integer> byName = new LinkedHashMap<>();
            byName.put("created", created);
            byName.put("changed", changed);
            byName.put("unchanged", unchanged);
            byName.put("retired", retired);
            return byName;
        }
    }
}
