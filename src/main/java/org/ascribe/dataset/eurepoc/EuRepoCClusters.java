package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Group;

/**
 * Tells which of the cells that name a group mean the same group, as far as EuRepoC itself says so.
 *
 * <p>Cells that begin with the same name or carry the same ATT&amp;CK id are one group. Two further cells are one where their
 * names touch nobody but each other, and a single name is the group that alone lists it. Names that lead to several groups
 * merge nothing. The outcome does not depend on the order of the cells.
 */
final class EuRepoCClusters {
    /** The cell that knows a group best: with an ATT&CK id, with most names. */
    private static final Comparator<Group> BEST_FIRST = Comparator.comparing(
                    (Group group) -> group.attackId().isEmpty())
            .thenComparing(group -> group.names().size(), Comparator.reverseOrder())
            .thenComparing(Group::key)
            .thenComparing(group -> String.join("/", group.names()));

    /** The groups that are one, by the smallest key of a first name. */
    private Map<String, List<Group>> clusters = new TreeMap<>();
    /** The clusters that have a name. */
    private final Map<String, Set<String>> byName = new HashMap<>();

    EuRepoCClusters(Collection<Group> groups) {
        groups.stream()
                .distinct()
                .forEach(group -> clusters.computeIfAbsent(group.key(), key -> new ArrayList<>())
                        .add(group));
        merge(this::sameAttackId);
        merge(this::touchingOnlyEachOther);
        merge(this::onlyOneThatListsIt);
    }

    /** The clusters, each with the best cell first. */
    List<List<Group>> all() {
        return clusters.values().stream()
                .map(cluster -> cluster.stream().sorted(BEST_FIRST).toList())
                .toList();
    }

    /** Moves each cluster for which the rule names another one into that; the rule sees them all as they were before. */
    private void merge(Function<String, Optional<String>> rule) {
        byName.clear();
        clusters.forEach((key, cluster) -> names(cluster)
                .forEach(name ->
                        byName.computeIfAbsent(name, none -> new TreeSet<>()).add(key)));
        Map<String, String> moves = new HashMap<>();
        clusters.keySet().forEach(key -> rule.apply(key).ifPresent(target -> moves.put(key, target)));
        Map<String, List<Group>> merged = new TreeMap<>();
        clusters.forEach((key, cluster) -> merged.computeIfAbsent(end(key, moves), none -> new ArrayList<>())
                .addAll(cluster));
        clusters = merged;
    }

    /** Where the moves that begin with this key end; every rule moves in one direction only, so they do end. */
    private static String end(String key, Map<String, String> moves) {
        String end = key;
        for (int i = 0; i <= moves.size() && moves.containsKey(end); i++) {
            end = Objects.requireNonNull(moves.get(end));
        }
        return end;
    }

    private Optional<String> sameAttackId(String key) {
        Set<String> ids = attackIds(cluster(key));
        return ids.isEmpty()
                ? Optional.empty()
                : clusters.keySet().stream()
                        .filter(other -> other.compareTo(key) < 0)
                        .filter(other -> attackIds(cluster(other)).stream().anyMatch(ids::contains))
                        .findFirst();
    }

    private Optional<String> touchingOnlyEachOther(String key) {
        return onlyTouched(key)
                .filter(other -> onlyTouched(other).equals(Optional.of(key)))
                .filter(other -> attackIds(cluster(key)).isEmpty()
                        || attackIds(cluster(other)).isEmpty())
                .filter(other -> BEST_FIRST.compare(best(other), best(key)) < 0);
    }

    private Optional<String> onlyOneThatListsIt(String key) {
        boolean bare =
                names(cluster(key)).size() == 1 && attackIds(cluster(key)).isEmpty();
        return bare ? onlyTouched(key) : Optional.empty();
    }

    /** The one other cluster that shares a name with it, if it is one only. */
    private Optional<String> onlyTouched(String key) {
        Set<String> touched = names(cluster(key)).stream()
                .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                .filter(other -> !other.equals(key))
                .collect(Collectors.toSet());
        return touched.size() == 1 ? touched.stream().findFirst() : Optional.empty();
    }

    private List<Group> cluster(String key) {
        return clusters.getOrDefault(key, List.of());
    }

    private Group best(String key) {
        return cluster(key).stream().min(BEST_FIRST).orElseThrow();
    }

    private static Set<String> names(List<Group> cluster) {
        return cluster.stream().flatMap(group -> group.keys().stream()).collect(Collectors.toSet());
    }

    private static Set<String> attackIds(List<Group> cluster) {
        return cluster.stream().flatMap(group -> group.attackId().stream()).collect(Collectors.toSet());
    }
}
