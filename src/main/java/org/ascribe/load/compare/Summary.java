package org.ascribe.load.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;

/**
 * What a load changes in terms of those who read the graph: which groups, operations and claims are new, gone or told otherwise.
 *
 * @param kinds counts of nodes by kind: {@code created}, {@code changed}, {@code retired}
 * @param come what is new and described by the dataset, names and documents apart; by kind and name, as many as were asked for
 * @param gone what was retired, likewise
 * @param reattributed claims that were there and accuse others now
 */
public record Summary(
        SortedMap<String, SortedMap<String, Integer>> kinds,
        List<Touched.Element> come,
        List<Touched.Element> gone,
        List<Reattributed> reattributed) {
    /** Kinds that are there for others' sake. */
    static final Set<NodeKind> ACCESSORY = EnumSet.of(NodeKind.ALIAS, NodeKind.SOURCE);

    private static final Comparator<Touched.Element> BY_KIND_AND_NAME = Comparator.comparing(Touched.Element::kind)
            .thenComparing(Touched.Element::name)
            .thenComparing(Touched.Element::id);

    /** Of a load that changes nothing. */
    public static final Summary NOTHING = new Summary(new TreeMap<>(), List.of(), List.of(), List.of());

    /**
     * A claim that accuses others than before.
     *
     * @param id its id
     * @param name its title now
     * @param from ids of those whom it does not accuse any more
     * @param to ids of those whom it accuses now
     */
    public record Reattributed(String id, String name, List<String> from, List<String> to) {}

    /** So many of each list at most. */
    public static Summary of(Changes changes, Elements elements, int most) {
        SortedMap<String, SortedMap<String, Integer>> kinds = new TreeMap<>();
        List<Touched.Element> come = new ArrayList<>();
        for (Changes.Owned owned : changes.written()) {
            Entity entity = owned.entity();
            count(kinds, entity.kind(), owned.known() ? "changed" : "created");
            if (!owned.known() && owned.describes() && !ACCESSORY.contains(entity.kind())) {
                come.add(new Touched.Element(
                        Touched.Change.CREATED, entity.kind().label(), entity.id(), elements.name(entity)));
            }
        }
        List<Touched.Element> gone = new ArrayList<>();
        changes.released().forEach((node, owners) -> {
            if (owners.isEmpty()) {
                count(kinds, node.kind(), "retired");
                if (!ACCESSORY.contains(node.kind())) {
                    gone.add(new Touched.Element(
                            Touched.Change.RETIRED, node.kind().label(), node.id(), node.name()));
                }
            }
        });
        return new Summary(kinds, first(come, most), first(gone, most), reattributed(changes, elements));
    }

    private static void count(SortedMap<String, SortedMap<String, Integer>> kinds, NodeKind kind, String change) {
        kinds.computeIfAbsent(kind.label(), label -> new TreeMap<>()).merge(change, 1, Integer::sum);
    }

    private static List<Touched.Element> first(List<Touched.Element> elements, int most) {
        return elements.stream().sorted(BY_KIND_AND_NAME).limit(most).toList();
    }

    private static List<Reattributed> reattributed(Changes changes, Elements elements) {
        Map<String, SortedSet<String>> from = new TreeMap<>();
        for (Stored.Tie tie : changes.retiredLinks()) {
            if (tie.link().type() == RelationshipType.POINTS_TO) {
                from.computeIfAbsent(tie.link().from(), claim -> new TreeSet<>())
                        .add(tie.link().to());
            }
        }
        Map<String, SortedSet<String>> to = new HashMap<>();
        for (Link link : changes.createdLinks()) {
            if (link.type() == RelationshipType.POINTS_TO) {
                to.computeIfAbsent(link.from(), claim -> new TreeSet<>()).add(link.to());
            }
        }
        List<Reattributed> reattributed = new ArrayList<>();
        from.forEach((claim, former) -> {
            int index = elements.indexOf(claim);
            if (index >= 0 && to.containsKey(claim)) {
                String name = elements.name(elements.entities().get(index));
                reattributed.add(new Reattributed(
                        claim, name, List.copyOf(former), List.copyOf(to.getOrDefault(claim, new TreeSet<>()))));
            }
        });
        return reattributed;
    }
}
