package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.NamedRow;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Lists what there is, page by page. */
@Singleton
public final class Entities {
    private static final List<String> ALL =
            NodeKind.BUT_NAMES.stream().map(NodeKind::label).sorted().toList();

    private final Graph graph;

    /** Lists entities of the graph. */
    public Entities(Graph graph) {
        this.graph = graph;
    }

    /**
     * Those of some kinds, by kind and id.
     *
     * @param kinds empty for all kinds but names
     * @param dataset the one that they are from, or null
     * @param skip how many come before
     */
    public Listing<Listed> of(Set<NodeKind> kinds, @Nullable String dataset, int skip, int limit) {
        List<String> labels = kinds.isEmpty()
                ? ALL
                : kinds.stream().map(NodeKind::label).sorted().toList();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kinds", labels);
        parameters.put("dataset", dataset);
        parameters.put("skip", skip);
        parameters.put("limit", limit + 1);
        return Listing.of(
                Lookup.ENTITIES
                        .read(graph, parameters)
                        .map(row -> new Listed(row.node("entity").entity()))
                        .toList(),
                limit);
    }

    /** An entity as an item of a list. */
    public record Listed(@InPlace EntityRef entity) implements NamedRow {
        @Override
        public String name() {
            return entity.name();
        }
    }
}
