package org.ascribe.dataset.eurepoc;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.dataset.eurepoc.EuRepoCInitiator.Group;
import org.ascribe.dataset.reading.Spelling;

/** The groups of an EuRepoC file, each once, under all the names that its cells give them. */
final class EuRepoCActors {

    /**
     * A group of EuRepoC.
     *
     * @param id its id in the graph
     * @param name the first name of the cell that knows it best
     * @param aliases its other names in all cells
     * @param attackId its id in ATT&CK
     */
    record Actor(String id, String name, List<String> aliases, Optional<String> attackId) {}

    private final Map<String, Actor> byFirstKey = new HashMap<>();
    private final Map<String, Set<Actor>> byKey = new HashMap<>();

    /** Sorts the groups of all cells of a file. */
    EuRepoCActors(Collection<Group> groups) {
        Set<String> heads = groups.stream().map(Group::key).collect(Collectors.toSet());
        new EuRepoCClusters(groups).all().forEach(cluster -> register(cluster, heads));
    }

    /** The group that a cell means, which must be one of those that this was made of. */
    Actor of(Group group) {
        return Objects.requireNonNull(byFirstKey.get(group.key()), group.first());
    }

    /** The one group that goes by this name; nothing if none or several do. */
    Optional<Actor> named(String name) {
        String key = Spelling.plain(name);
        Actor first = byFirstKey.get(key);
        Set<Actor> all = byKey.getOrDefault(key, Set.of());
        return first != null
                ? Optional.of(first)
                : all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** An aside that is a group of its own is no alias: the name in brackets is then the group that it belongs to. */
    private void register(List<Group> cluster, Set<String> heads) {
        String name = cluster.getFirst().first();
        Set<String> spellings = new LinkedHashSet<>();
        for (Group group : cluster) {
            spellings.addAll(group.names());
            group.asides().stream()
                    .filter(aside -> !heads.contains(Spelling.plain(aside)))
                    .forEach(spellings::add);
        }
        spellings.remove(name);
        Optional<String> attackId =
                cluster.stream().flatMap(group -> group.attackId().stream()).findFirst();
        Actor actor = new Actor("eurepoc:actor:" + Spelling.plain(name), name, List.copyOf(spellings), attackId);
        for (Group group : cluster) {
            byFirstKey.put(group.key(), actor);
            group.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new LinkedHashSet<>())
                            .add(actor));
        }
    }
}
