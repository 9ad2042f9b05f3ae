package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Link;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** Collects the groups, companies, persons and bodies of states of datasets, with what the datasets say of them. */
public final class Actors {
    private static final String ALIAS = "alias:";
    /** The kinds of what can be the same as something else. */
    public static final Set<NodeKind> KINDS =
            Set.of(NodeKind.ACTOR, NodeKind.COMPANY, NodeKind.PERSON, NodeKind.AGENCY);

    private static final int LONGEST_CHAIN = 6;

    private final Map<String, Collected> byId = new TreeMap<>();
    private final Map<String, String> above = new TreeMap<>();
    private final Set<String> states = new HashSet<>();

    private Actors() {}

    /** All of these datasets, by id; what several of them speak of comes once. */
    public static List<Actor> of(Collection<Dataset> datasets) {
        Actors actors = new Actors();
        for (Dataset dataset : datasets) {
            dataset.entities().stream()
                    .filter(entity -> KINDS.contains(entity.kind()))
                    .forEach(entity -> actors.add(entity, dataset.name()));
            dataset.entities().stream()
                    .filter(entity -> entity.kind() == NodeKind.STATE)
                    .forEach(state -> actors.states.add(state.id()));
        }
        datasets.forEach(dataset -> dataset.links().forEach(actors::add));
        actors.byId.values().forEach(actors::placeInState);
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
            case BASED_IN, IN -> {
                if (from != null && states.contains(link.to())) {
                    from.states.add(link.to());
                }
            }
            case PART_OF -> above.merge(link.from(), link.to(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            case POINTS_TO, AGAINST -> {
                if (to != null) {
                    to.accused = true;
                }
            }
            case MEMBER_OF -> {
                if (from != null) {
                    from.accused = true;
                }
            }
            case OVERLAPS -> relate(from, to);
            default -> {}
        }
    }

    /** The state at the upper end of what a body is part of, as far as the datasets say so. */
    private void placeInState(Collected body) {
        String top = body.id;
        for (int i = 0; i < LONGEST_CHAIN && above.containsKey(top); i++) {
            top = Objects.requireNonNull(above.get(top));
        }
        if (body.kind == NodeKind.AGENCY && states.contains(top)) {
            body.states.add(top);
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

    /** One of them while it is collected. */
    private static final class Collected {
        private final String id;
        private final NodeKind kind;
        private final String source;
        private final String name;
        private final boolean mention;
        private final Map<String, Set<String>> names = new LinkedHashMap<>();
        private final Set<String> states = new LinkedHashSet<>();
        private final Set<String> documents = new LinkedHashSet<>();
        private final Set<String> related = new LinkedHashSet<>();
        private boolean accused;

        Collected(Entity entity, String source) {
            this.id = entity.id();
            this.kind = entity.kind();
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
            return new Actor(id, kind, source, name, all, states, documents, related, accused);
        }
    }
}
