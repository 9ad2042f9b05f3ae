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
        return of(changes, elements, new First(most, false), new First(most, false));
    }

    /** So many of each kind at most in what came and in what went. */
    public static Summary ofEachKind(Changes changes, Elements elements, int most) {
        return of(changes, elements, new First(most, true), new First(most, true));
    }

    private static Summary of(Changes changes, Elements elements, First come, First gone) {
        SortedMap<String, SortedMap<String, Integer>> kinds = new TreeMap<>();
        for (Changes.Owned owned : changes.written()) {
            Entity entity = owned.entity();
            count(kinds, entity.kind(), owned.known() ? "changed" : "created");
            if (!owned.known() && owned.describes() && !ACCESSORY.contains(entity.kind())) {
                come.add(new Touched.Element(
                        Touched.Change.CREATED, entity.kind().label(), entity.id(), elements.name(entity)));
            }
        }
        for (Stored.Node node : changes.retired()) {
            count(kinds, node.kind(), "retired");
            if (!ACCESSORY.contains(node.kind())) {
                gone.add(new Touched.Element(Touched.Change.RETIRED, node.kind().label(), node.id(), node.name()));
            }
        }
        return new Summary(kinds, come.list(), gone.list(), reattributed(changes, elements));
    }

    private static void count(SortedMap<String, SortedMap<String, Integer>> kinds, NodeKind kind, String change) {
        kinds.computeIfAbsent(kind.label(), label -> new TreeMap<>()).merge(change, 1, Integer::sum);
    }

    /** The first by kind and name, of all or of each kind; the others are not held. */
    private static final class First {
        private final SortedMap<String, TreeSet<Touched.Element>> groups = new TreeMap<>();
        private final int most;
        private final boolean ofEachKind;

        First(int most, boolean ofEachKind) {
            this.most = most;
            this.ofEachKind = ofEachKind;
        }

        void add(Touched.Element element) {
            TreeSet<Touched.Element> group =
                    groups.computeIfAbsent(ofEachKind ? element.kind() : "", all -> new TreeSet<>(BY_KIND_AND_NAME));
            group.add(element);
            if (group.size() > most) {
                group.pollLast();
            }
        }

        List<Touched.Element> list() {
            return groups.values().stream().flatMap(Set::stream).toList();
        }
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
