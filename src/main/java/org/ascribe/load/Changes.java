package org.ascribe.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.NodeKind;

/** The difference between what a dataset says and what the graph holds of it: what there is to write. */
final class Changes {
    /** Nodes to write, with the owners that they will have, by id. */
    final List<Owned> written = new ArrayList<>();
    /** Nodes that only get another owner. */
    final Map<Stored.Node, List<String>> adopted = new LinkedHashMap<>();
    /** Nodes to let go of, with the owners that remain. */
    final Map<Stored.Node, List<String>> released = new LinkedHashMap<>();
    /** Ids of retired nodes that come back. */
    final TreeSet<String> restored = new TreeSet<>();
    /** Ids of nodes that become something else, with what they were. */
    final Map<String, NodeKind> turned = new TreeMap<>();
    /** Links that are not there yet. */
    final List<Link> createdLinks = new ArrayList<>();
    /** Links that say something else than before, with where they stand. */
    final Map<Stored.Tie, Link> changedLinks = new LinkedHashMap<>();
    /** Links to retire. */
    final List<Stored.Tie> retiredLinks = new ArrayList<>();
    /** Links that stand elsewhere already. */
    final List<Stored.Tie> doubledLinks = new ArrayList<>();
    /** Datasets whose elements this load bears on: they are to be compared as a whole when they are loaded again. */
    final TreeSet<String> unsettled = new TreeSet<>();

    final List<LoadReport.Renamed> renamed = new ArrayList<>();
    final List<LoadReport.Moved> moved = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Counts nodes = new Counts();
    final Counts links = new Counts();

    /**
     * A node with the datasets that will own it.
     *
     * @param entity the entity
     * @param owners names, sorted
     * @param describes whether the loaded dataset describes it
     * @param known whether it is there already
     */
    record Owned(Entity entity, List<String> owners, boolean describes, boolean known) {}

    /** No changes to that many elements. */
    static Changes none(int nodes, int links) {
        Changes none = new Changes();
        none.nodes.unchanged = nodes;
        none.links.unchanged = links;
        return none;
    }

    /** Whether there is nothing to write. */
    boolean isEmpty() {
        return size() == 0;
    }

    /** How many elements there are to write. */
    int size() {
        return restored.size()
                + turned.size()
                + written.size()
                + adopted.size()
                + released.size()
                + createdLinks.size()
                + changedLinks.size()
                + doubledLinks.size()
                + links.retired;
    }

    /** How many elements were touched how. */
    static final class Counts {
        int created;
        int changed;
        int unchanged;
        int retired;

        /** The counts by name, in the order in which people read them. */
        Map<String, Integer> byName() {
            Map<String, Integer> byName = new LinkedHashMap<>();
            byName.put("created", created);
            byName.put("changed", changed);
            byName.put("unchanged", unchanged);
            byName.put("retired", retired);
            return byName;
        }
    }
}
