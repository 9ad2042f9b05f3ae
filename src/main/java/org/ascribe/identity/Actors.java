package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** Collects the groups of datasets, with what the datasets say of them. */
public final class Actors {
    private static final String ALIAS = "alias:";

    private final Map<String, Collected> byId = new TreeMap<>();

    private Actors() {}

    /** The groups of these datasets, by id; a group that several of them speak of comes once. */
    public static List<Actor> of(Collection<Dataset> datasets) {
        Actors actors = new Actors();
        for (Dataset dataset : datasets) {
            dataset.entities().stream()
                    .filter(entity -> entity.kind() == NodeKind.ACTOR)
                    .forEach(entity -> actors.add(entity, dataset.name()));
        }
        datasets.forEach(dataset -> dataset.links().forEach(actors::add));
        return actors.byId.values().stream().map(Collected::actor).toList();
    }

    /**
     * What describes a group: the part of its id before the colon, which several datasets may share, else the dataset.
     *
     * @param id id of the group
     * @param dataset name of the dataset that describes it
     */
    public static String source(String id, String dataset) {
        int colon = id.indexOf(':');
        String prefix = colon < 0 ? "" : id.substring(0, colon);
        return prefix.isEmpty() || prefix.equals("stix") ? dataset : prefix;
    }

    private void add(Entity entity, String dataset) {
        Collected there = byId.get(entity.id());
        if (there == null || (there.mention && !entity.mention())) {
            byId.put(entity.id(), new Collected(entity, source(entity.id(), dataset)));
        }
    }

    private void add(Link link) {
        Collected from = byId.get(link.from());
        Collected to = byId.get(link.to());
        switch (link.type()) {
            case NAMES -> {
                if (to != null && link.from().startsWith(ALIAS)) {
                    to.name(link.from().substring(ALIAS.length()), texts(link, Property.STATED_BY));
                    to.documents.addAll(texts(link, Property.SOURCES));
                }
            }
            case BASED_IN -> {
                if (from != null) {
                    from.states.add(link.to());
                }
            }
            case OVERLAPS -> relate(from, to);
            default -> {}
        }
    }

    private static void relate(@Nullable Collected from, @Nullable Collected to) {
        if (from != null && to != null) {
            from.related.add(to.id);
            to.related.add(from.id);
        }
    }

    @SuppressWarnings("unchecked") // the type of both properties is TEXTS
    private static List<String> texts(Link link, Property property) {
        return (List<String>) link.properties().getOrDefault(property, List.of());
    }

    /** A group while it is collected. */
    private static final class Collected {
        private final String id;
        private final String source;
        private final String name;
        private final boolean mention;
        private final Map<String, Set<String>> names = new LinkedHashMap<>();
        private final Set<String> states = new LinkedHashSet<>();
        private final Set<String> documents = new LinkedHashSet<>();
        private final Set<String> related = new LinkedHashSet<>();

        Collected(Entity entity, String source) {
            this.id = entity.id();
            this.source = source;
            this.name = entity.name();
            this.mention = entity.mention();
            name(name, List.of());
        }

        void name(String text, Collection<String> users) {
            names.computeIfAbsent(text, key -> new LinkedHashSet<>()).addAll(users);
        }

        Actor actor() {
            List<Actor.Name> all = new ArrayList<>();
            names.forEach((text, users) -> all.add(new Actor.Name(text, users)));
            return new Actor(id, source, name, all, states, documents, related);
        }
    }
}
