package org.ascribe.load.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Release;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.load.compare.Rehearsal;
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

    /**
     * Finds its name: the one that the user gives, or that its content says; else that of the dataset of the same authors which holds
     * more than half of what it is about, if there is one.
     *
     * @param given the name that the user gives, or null
     * @param rehearsal what loads before this one would have changed
     */
    public static Named of(Dataset dataset, @Nullable String given, Graph graph, Rehearsal rehearsal) {
        Release release = dataset.release();
        if (given != null && release.imported()) {
            return new Named(dataset.named(given), "named by --dataset");
        }
        if (release.naming() == Release.Naming.CURATED || release.naming() == Release.Naming.OF_SOURCE) {
            return new Named(dataset, "");
        }
        return new Search(graph, rehearsal).of(dataset);
    }

    /** A search among the datasets of a graph. */
    private record Search(Graph graph, Rehearsal rehearsal) {
        Named of(Dataset dataset) {
            Release release = dataset.release();
            List<String> own = own(dataset);
            boolean known = rehearsal.release(dataset.name()).isPresent()
                    || !loads(dataset.name()).isEmpty();
            if (known && release.naming() == Release.Naming.PROPOSED) {
                return new Named(dataset, "by its id");
            }
            Map<String, Integer> overlaps = overlaps(own);
            Optional<String> most = overlaps.entrySet().stream()
                    .filter(one -> 2 * one.getValue() > own.size() && isOfTheSame(release, one.getKey()))
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
            if (most.isPresent()) {
                String name = most.get();
                String why = overlaps.get(name) + " of the " + own.size() + " objects in it are those of " + name;
                return new Named(dataset.named(name), why);
            }
            if (known && !own.isEmpty()) {
                String other = dataset.name() + "-" + Integer.toHexString(own.hashCode());
                return new Named(dataset.named(other), "another file of that name held other objects");
            }
            return new Named(
                    dataset, release.naming() == Release.Naming.BY_FILE ? "named after its file" : "new by its id");
        }

        /** The datasets that hold some of these, with how many. */
        private Map<String, Integer> overlaps(List<String> ids) {
            Map<String, Integer> shared = new TreeMap<>();
            List<String> inGraph = new ArrayList<>();
            for (String id : ids) {
                rehearsal
                        .owners(id)
                        .ifPresentOrElse(
                                owners -> owners.forEach(owner -> shared.merge(owner, 1, Integer::sum)),
                                () -> inGraph.add(id));
            }
            for (Row row : graph.read(OVERLAPS, Map.of("ids", inGraph)).rows()) {
                int count = row.get("shared") instanceof Long number ? Math.toIntExact(number) : 0;
                shared.merge(String.valueOf(row.get("dataset")), count, Integer::sum);
            }
            return shared;
        }

        private List<Row> loads(String dataset) {
            return graph.read(LOADED, Map.of("dataset", dataset)).rows();
        }

        /** Earlier versions of the program did not note who made a dataset. */
        private boolean isOfTheSame(Release release, String dataset) {
            Optional<Release> rehearsed = rehearsal.release(dataset);
            if (rehearsed.isPresent()) {
                return rehearsed.get().imported()
                        && isOfTheSame(release, rehearsed.get().authors());
            }
            List<Row> loads = loads(dataset);
            if (loads.isEmpty() || Boolean.FALSE.equals(loads.getFirst().get("imported"))) {
                return false;
            }
            return !(loads.getFirst().get("authors") instanceof List<?> noted)
                    || isOfTheSame(release, noted.stream().map(String::valueOf).collect(Collectors.toSet()));
        }

        private static boolean isOfTheSame(Release release, Set<String> authors) {
            return authors.isEmpty() == release.authors().isEmpty()
                    && (authors.isEmpty() || authors.stream().anyMatch(release.authors()::contains));
        }
    }

    /** The ids of what it describes itself, sorted. */
    private static List<String> own(Dataset dataset) {
        Set<String> ids = new TreeSet<>();
        for (Entity entity : dataset.entities()) {
            Object nativeId = entity.properties().get(Property.NATIVE_ID);
            if (!entity.mention()
                    && entity.kind() != NodeKind.ALIAS
                    && entity.kind() != NodeKind.SOURCE
                    && !(nativeId instanceof String id && isOfIdentity(id))) {
                ids.add(entity.id());
            }
        }
        return List.copyOf(ids);
    }

    /** Who made something says nothing about which release of which dataset it stands in. */
    private static boolean isOfIdentity(String nativeId) {
        return nativeId.startsWith("identity--") || nativeId.startsWith("location--");
    }
}
