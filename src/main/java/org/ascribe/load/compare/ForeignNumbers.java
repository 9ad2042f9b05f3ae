package org.ascribe.load.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.reading.ForeignNumber;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** Finds what people refer to by the number that another catalogue gives it. */
public final class ForeignNumbers {
    private static final String FIND = CypherFiles.read("release/foreign-numbers.cypher");
    private static final String NEAR = CypherFiles.read("release/near-numbers.cypher");
    private static final String ATTACK = "attack:";

    private ForeignNumbers() {}

    /** The dataset, which refers to what is in others by the ids that these have; an import as it is. */
    public static Dataset resolved(Dataset dataset, List<Dataset> others) {
        Map<String, String> open = open(dataset);
        if (open.isEmpty()) {
            return dataset;
        }
        Map<String, Set<String>> found = new HashMap<>();
        others.forEach(other -> other.entities().forEach(entity -> {
            if (!entity.mention()) {
                note(found, entity.id(), entity.properties().get(Property.NATIVE_ID));
            }
        }));
        return with(dataset, open, found);
    }

    /** The dataset, which refers to what is in the graph, or would be after a rehearsal, by the ids of the graph; an import as it is. */
    public static Dataset resolved(Dataset dataset, Graph graph, Rehearsal rehearsal) {
        Map<String, String> open = open(dataset);
        if (open.isEmpty()) {
            return dataset;
        }
        Map<String, Set<String>> found = new HashMap<>();
        graph.read(FIND, Map.of("numbers", List.copyOf(new TreeSet<>(open.values()))))
                .rows()
                .forEach(row -> found.put(String.valueOf(row.get("number")), new TreeSet<>(row.texts("ids"))));
        rehearsal.nodes().forEach(node -> note(found, node.id(), node.nativeId()));
        return with(dataset, open, found);
    }

    /** Kinds by id of what is like the numbers of ATT&amp;CK among some ids that nothing has: what may have been meant. */
    public static Map<String, NodeKind> near(Collection<String> unknown, Graph graph) {
        Map<String, NodeKind> near = new HashMap<>();
        unknown.stream()
                .map(ForeignNumber::likely)
                .filter(id -> id.startsWith(ATTACK) && id.length() > ATTACK.length())
                .map(id -> id.substring(0, ATTACK.length() + 1))
                .distinct()
                .forEach(start -> graph.read(NEAR, Map.of("start", start))
                        .rows()
                        .forEach(row ->
                                near.put(String.valueOf(row.get("id")), NodeKind.of(String.valueOf(row.get("kind"))))));
        return near;
    }

    private static void note(Map<String, Set<String>> found, String id, @Nullable Object nativeId) {
        if (nativeId instanceof String number) {
            found.computeIfAbsent(number, key -> new TreeSet<>()).add(id);
        }
        if (id.startsWith(ATTACK)) {
            found.computeIfAbsent(id.substring(ATTACK.length()), key -> new TreeSet<>())
                    .add(id);
        }
    }

    /** References that are numbers, with the number in each. */
    private static Map<String, String> open(Dataset dataset) {
        return dataset.release().imported()
                ? Map.of()
                : Outside.references(dataset).stream()
                        .filter(id -> ForeignNumber.of(id).isPresent())
                        .collect(Collectors.toMap(
                                id -> id, id -> ForeignNumber.of(id).orElseThrow()));
    }

    /** Where several are called so, the first by its id, unless the reference is one of their ids. */
    private static Dataset with(Dataset dataset, Map<String, String> open, Map<String, Set<String>> found) {
        return dataset.withIds(id -> {
            Set<String> ids = found.getOrDefault(open.getOrDefault(id, ""), Set.of());
            return ids.isEmpty() || ids.contains(id) ? id : ids.iterator().next();
        });
    }
}
