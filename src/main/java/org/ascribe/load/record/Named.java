package org.ascribe.load.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Release;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * A dataset under the name that it goes by in the graph: which of the datasets there it is a release of, or that it is a new one.
 *
 * @param dataset the dataset
 * @param why how that is known, in a few words; empty where its content says so
 */
public record Named(Dataset dataset, String why) {
    private static final String OVERLAPS = CypherFiles.read("release/overlaps.cypher");
    private static final String LOADED = CypherFiles.read("release/loaded.cypher");
    /** Who made something says nothing about which release of which dataset it stands in. */
    private static final Predicate<String> OF_IDENTITIES = id -> id.startsWith("identity--") || id.startsWith("location--");

    /** A dataset of the graph that holds some of the same. */
    private record Overlap(String dataset, long shared) {}

    /**
     * Finds its name: the one that the user gives, or that its content says; else that of the dataset of the same authors which holds
     * more than half of what it is about, if there is one.
     *
     * @param given the name that the user gives, or null
     */
    public static Named of(Dataset dataset, @Nullable String given, Graph graph) {
        Release release = dataset.release();
        if (given != null && release.imported()) {
            return new Named(dataset.named(given), "named by --dataset");
        }
        if (release.naming() == Release.Naming.CURATED || release.naming() == Release.Naming.OF_SOURCE) {
            return new Named(dataset, "");
        }
        List<String> own = own(dataset);
        boolean known = isLoaded(dataset.name(), graph);
        List<Overlap> overlaps = known && release.naming() == Release.Naming.PROPOSED ? List.of() : overlaps(own, graph);
        Optional<Overlap> most = overlaps.stream()
                .filter(one -> 2 * one.shared() > own.size() && isOfTheSame(release, one.dataset(), graph))
                .findFirst();
        if (most.isPresent()) {
            String name = most.get().dataset();
            return new Named(
                    dataset.named(name),
                    most.get().shared() + " of the " + own.size() + " objects in it are those of " + name);
        }
        if (known && release.naming() == Release.Naming.BY_FILE && !own.isEmpty()) {
            String other = dataset.name() + "-" + Integer.toHexString(own.hashCode());
            return new Named(dataset.named(other), "another file of the name has other objects");
        }
        return new Named(dataset, release.naming() == Release.Naming.BY_FILE ? "named after its file" : "new by its id");
    }

    /** The ids of what it describes itself, sorted. */
    private static List<String> own(Dataset dataset) {
        Set<String> ids = new TreeSet<>();
        for (Entity entity : dataset.entities()) {
            Object nativeId = entity.properties().get(Property.NATIVE_ID);
            if (!entity.mention()
                    && entity.kind() != NodeKind.ALIAS
                    && entity.kind() != NodeKind.SOURCE
                    && !(nativeId instanceof String id && OF_IDENTITIES.test(id))) {
                ids.add(entity.id());
            }
        }
        return List.copyOf(ids);
    }

    private static List<Overlap> overlaps(List<String> ids, Graph graph) {
        return graph.read(OVERLAPS, Map.of("ids", ids)).rows().stream()
                .map(row -> new Overlap(
                        String.valueOf(row.get("dataset")), row.get("shared") instanceof Long shared ? shared : 0))
                .toList();
    }

    private static boolean isLoaded(String dataset, Graph graph) {
        return !loads(dataset, graph).isEmpty();
    }

    private static List<Row> loads(String dataset, Graph graph) {
        return graph.read(LOADED, Map.of("dataset", dataset)).rows();
    }

    /** Earlier versions of the program did not note who made a dataset. */
    private static boolean isOfTheSame(Release release, String dataset, Graph graph) {
        List<Row> loads = loads(dataset, graph);
        if (loads.isEmpty() || Boolean.FALSE.equals(loads.getFirst().get("imported"))) {
            return false;
        }
        if (!(loads.getFirst().get("authors") instanceof List<?> noted)) {
            return true;
        }
        Set<String> authors = noted.stream().map(String::valueOf).collect(Collectors.toCollection(HashSet::new));
        return authors.isEmpty() == release.authors().isEmpty()
                && (authors.isEmpty() || authors.stream().anyMatch(release.authors()::contains));
    }
}
