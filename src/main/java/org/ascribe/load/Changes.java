package org.ascribe.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** The difference between what a dataset says and what the graph holds of it: what there is to write. */
final class Changes {
    /** Nodes to write, with the owners that they will have. */
    final List<Owned> written = new ArrayList<>();
    /** Nodes that only get another owner. */
    final List<Owned> adopted = new ArrayList<>();
    /** Ids of nodes to let go of, with the owners that remain. */
    final Map<String, List<String>> released = new TreeMap<>();
    /** Ids of retired nodes that come back. */
    final Set<String> restored = new TreeSet<>();
    /** Links to write. */
    final List<Link> writtenLinks = new ArrayList<>();
    /** Links to retire. */
    final Map<RelationshipType, List<LinkRow.Ends>> retiredLinks = new EnumMap<>(RelationshipType.class);

    final List<Problem> problems = new ArrayList<>();
    final Counts nodes = new Counts();
    final Counts links = new Counts();

    private final String dataset;
    private final ContentHash.Running content = new ContentHash.Running();

    /**
     * A node with the datasets that will own it.
     *
     * @param entity the entity
     * @param owners names, sorted
     * @param describes whether the loaded dataset describes it
     */
    record Owned(Entity entity, List<String> owners, boolean describes) {}

    /** No changes. */
    Changes() {
        this.dataset = "";
    }

    Changes(String dataset, Elements elements, Stored stored) {
        this.dataset = dataset;
        Set<String> kept = new HashSet<>();
        for (Entity entity : elements.entities()) {
            kept.add(entity.id());
            node(entity, elements.row(entity), stored);
        }
        stored.nodes().forEach((id, node) -> {
            if (!kept.contains(id) && node.owners().contains(dataset)) {
                release(id, node);
            }
        });
        links(elements, stored);
    }

    /** Whether there is nothing to write. */
    boolean isEmpty() {
        return written.isEmpty()
                && adopted.isEmpty()
                && released.isEmpty()
                && writtenLinks.isEmpty()
                && retiredLinks.values().stream().allMatch(List::isEmpty);
    }

    /** The hash of all that the dataset says. */
    String contentHash() {
        return content.hash();
    }

    private void node(Entity entity, NodeRow row, Stored stored) {
        content.add(row.hash());
        Stored.@Nullable Node there = stored.nodes().get(row.id());
        if (there == null) {
            if (stored.retired().contains(row.id())) {
                restored.add(row.id());
            }
            nodes.created++;
            written.add(new Owned(entity, List.of(dataset), !row.mention()));
            return;
        }
        List<String> owners = with(there.owners());
        boolean describedByOther =
                there.describedBy() != null && !there.describedBy().equals(dataset);
        if (row.mention()) {
            mention(entity, row, there, owners);
        } else if (describedByOther && !row.hash().equals(there.hash())) {
            problems.add(Problem.error(
                    "id-taken",
                    Location.of(dataset),
                    "the dataset " + there.describedBy() + " describes '" + row.id() + "' differently",
                    "give it another id and say SAME_AS, or leave it to that dataset"));
        } else if (row.hash().equals(there.hash())) {
            adopt(entity, there, owners);
        } else {
            nodes.changed++;
            written.add(new Owned(entity, owners, true));
        }
    }

    /** A mention never overrides a description; among mentions the name that sorts first stands, in any order of loading. */
    private void mention(Entity entity, NodeRow row, Stored.Node there, List<String> owners) {
        boolean mine = dataset.equals(there.describedBy());
        boolean betterName = there.describedBy() == null
                && String.valueOf(row.properties().get("name")).compareTo(there.name()) < 0;
        if (mine || betterName) {
            nodes.changed++;
            written.add(new Owned(entity, owners, false));
        } else {
            adopt(entity, there, owners);
        }
    }

    private void adopt(Entity entity, Stored.Node there, List<String> owners) {
        nodes.unchanged++;
        if (!owners.equals(there.owners())) {
            adopted.add(new Owned(entity, owners, false));
        }
    }

    private void release(String id, Stored.Node node) {
        List<String> owners =
                node.owners().stream().filter(owner -> !owner.equals(dataset)).toList();
        released.put(id, owners);
        if (owners.isEmpty()) {
            nodes.retired++;
        }
    }

    private void links(Elements elements, Stored stored) {
        Map<RelationshipType, Set<LinkRow.Ends>> kept = new HashMap<>();
        for (Link stated : elements.links()) {
            LinkRow link = elements.row(stated);
            content.add(link.hash());
            kept.computeIfAbsent(link.type(), type -> new HashSet<>()).add(link.ends());
            String hash = stored.links().getOrDefault(link.type(), Map.of()).get(link.ends());
            if (link.hash().equals(hash)) {
                links.unchanged++;
            } else {
                links.count(hash == null);
                writtenLinks.add(stated);
            }
        }
        stored.links().forEach((type, hashes) -> {
            List<LinkRow.Ends> gone = hashes.keySet().stream()
                    .filter(ends -> !kept.getOrDefault(type, Set.of()).contains(ends))
                    .sorted(Comparator.comparing(LinkRow.Ends::from).thenComparing(LinkRow.Ends::to))
                    .toList();
            links.retired += gone.size();
            retiredLinks.put(type, gone);
        });
    }

    private List<String> with(List<String> owners) {
        Set<String> all = new TreeSet<>(owners);
        all.add(dataset);
        return List.copyOf(all);
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

        private void count(boolean isNew) {
            if (isNew) {
                created++;
            } else {
                changed++;
            }
        }
    }
}
