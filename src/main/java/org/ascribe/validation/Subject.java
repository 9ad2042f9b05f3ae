package org.ascribe.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.identity.Judgement;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/** A dataset under examination, together with what is already known outside of it. */
public final class Subject {
    private final Dataset dataset;
    private final Map<String, NodeKind> kinds = new HashMap<>();
    private final Map<String, NodeKind> outside;
    private final Map<RelationshipType, Set<String>> starts = new HashMap<>();
    private final Map<RelationshipType, Set<String>> ends = new HashMap<>();

    Subject(Dataset dataset, Map<String, NodeKind> outside) {
        this.dataset = dataset;
        this.outside = outside;
        dataset.entities().forEach(entity -> kinds.put(entity.id(), entity.kind()));
        for (Link link : dataset.links()) {
            starts.computeIfAbsent(link.type(), type -> new HashSet<>()).add(link.from());
            ends.computeIfAbsent(link.type(), type -> new HashSet<>()).add(link.to());
        }
    }

    /** Whether it holds what editors have decided, which waits where those that it is on are not there. */
    public boolean waits() {
        return dataset.name().equals(Judgement.EDITORS);
    }

    /** Its entities. */
    public List<Entity> entities() {
        return dataset.entities();
    }

    /** Its links. */
    public List<Link> links() {
        return dataset.links();
    }

    /** The kind of an entity in the dataset or in the graph, or null if there is none of that id. */
    public @Nullable NodeKind kind(String id) {
        return kinds.getOrDefault(id, outside.get(id));
    }

    /** All ids that can be referred to. */
    public Collection<String> ids() {
        return Stream.concat(kinds.keySet().stream(), outside.keySet().stream())
                .distinct()
                .toList();
    }

    /** Whether the dataset has a link of the type that starts at the entity. */
    public boolean starts(RelationshipType type, String id) {
        return starts.getOrDefault(type, Set.of()).contains(id);
    }

    /** Whether the dataset has a link of the type that ends at the entity. */
    public boolean ends(RelationshipType type, String id) {
        return ends.getOrDefault(type, Set.of()).contains(id);
    }
}
