package org.ascribe.load.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset refers to without holding it, as the graph knows it.
 *
 * @param entities by id
 */
public record Outside(Map<String, Known> entities) {

    /**
     * An entity of the graph.
     *
     * @param kind its kind
     * @param name its name
     * @param published last day of the interval in which a source was published, or null
     * @param publisher who published a source, or null
     * @param original whether a source is the original text of the one who states
     */
    public record Known(
            NodeKind kind,
            String name,
            @Nullable LocalDate published,
            @Nullable String publisher,
            boolean original) {

        /** As a dataset has it, under that name. */
        static Known of(Entity entity, String name) {
            return new Known(
                    entity.kind(),
                    name,
                    entity.properties().get(Property.PUBLISHED) instanceof Period published ? published.to() : null,
                    (String) entity.properties().get(Property.PUBLISHER),
                    Boolean.TRUE.equals(entity.properties().get(Property.PRIMARY)));
        }

        /** Of which nothing is known but the name. */
        static Known named(String name) {
            return new Known(NodeKind.ALIAS, name, null, null, false);
        }
    }

    /** Looks up all that the dataset refers to. */
    public static Outside of(Dataset dataset, Graph graph, Rehearsal rehearsal) {
        Map<String, Known> known = new HashMap<>();
        Set<String> ids = references(dataset);
        if (ids.isEmpty()) {
            return new Outside(known);
        }
        graph.read(CypherFiles.read("stored/known.cypher"), Map.of("ids", List.copyOf(ids)))
                .rows()
                .forEach(row -> known.put(
                        String.valueOf(row.get("id")),
                        new Known(
                                NodeKind.of(String.valueOf(row.get("kind"))),
                                String.valueOf(row.get("name")),
                                (LocalDate) row.get("published"),
                                row.optional("publisher"),
                                row.flag("original"))));
        rehearsal.correct(ids, known);
        return new Outside(known);
    }

    /** What a dataset refers to as other datasets have it; what none of them has stands as a name and nothing more. */
    static Outside among(Dataset dataset, List<Dataset> others) {
        Map<String, Known> known = new HashMap<>();
        Set<String> ids = references(dataset);
        ids.forEach(id -> known.put(id, Known.named(id)));
        others.forEach(other -> other.entities().stream()
                .filter(entity -> ids.contains(entity.id()))
                .forEach(entity -> known.put(entity.id(), Known.of(entity, entity.name()))));
        return new Outside(known);
    }

    /** The kinds by id, for validation. */
    public Map<String, NodeKind> kinds() {
        Map<String, NodeKind> kinds = new HashMap<>();
        entities.forEach((id, known) -> kinds.put(id, known.kind()));
        return kinds;
    }

    /** The same, with what the graph has that is like what was not found: it may have been meant. */
    public Map<String, NodeKind> kindsAndNear(Dataset dataset, Graph graph) {
        Map<String, NodeKind> kinds = kinds();
        if (!dataset.release().imported()) {
            Set<String> unknown = references(dataset);
            unknown.removeAll(kinds.keySet());
            ForeignNumbers.near(unknown, graph).forEach(kinds::putIfAbsent);
        }
        return kinds;
    }

    /** The ids that the dataset refers to without holding them. */
    public static Set<String> references(Dataset dataset) {
        Set<String> ids = new TreeSet<>();
        for (Link link : dataset.links()) {
            ids.add(link.from());
            ids.add(link.to());
            addAll(ids, link.properties().get(Property.STATED_BY));
            addAll(ids, link.properties().get(Property.SOURCES));
        }
        dataset.entities().stream().map(Entity::id).forEach(ids::remove);
        return ids;
    }

    private static void addAll(Set<String> ids, @Nullable Object list) {
        if (list instanceof Iterable<?> values) {
            values.forEach(value -> ids.add(value.toString()));
        }
    }
}
