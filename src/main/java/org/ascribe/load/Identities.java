package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.identity.Actor;
import org.ascribe.identity.Actors;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Matcher;
import org.ascribe.identity.Verdict;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Judges which groups of the graph are the same, and keeps the judgements as a dataset of their own: judging anew replaces
 * them, and without them the graph is what it was before.
 */
@Singleton
public final class Identities {
    /** Name of the dataset of judgements. */
    public static final String DATASET = "identity";

    private final Graph graph;
    private final Loader loader;

    /** For that database. */
    public Identities(Graph graph, Loader loader) {
        this.graph = graph;
        this.loader = loader;
    }

    /** The judgements on all groups of the graph, with those of editors, which stand. */
    public List<Judgement> judge(Collection<Judgement> editors) {
        List<Actor> actors = actors();
        Set<String> ids = new LinkedHashSet<>();
        actors.forEach(actor -> ids.add(actor.id()));
        List<Judgement> onThese = editors.stream()
                .filter(judgement -> ids.contains(judgement.from()) && ids.contains(judgement.to()))
                .toList();
        return Matcher.match(actors, onThese);
    }

    /** Judges and writes the judgements. */
    public LoadReport apply(Collection<Judgement> editors, Loader.Options options) {
        return loader.load(dataset(judge(editors)), options);
    }

    private List<Actor> actors() {
        return graph.read(CypherFiles.read("identity/actors.cypher"), Map.of()).rows().stream()
                .map(Identities::actor)
                .toList();
    }

    private static Actor actor(Map<String, Object> row) {
        String id = String.valueOf(row.get("id"));
        String name = String.valueOf(row.get("name"));
        Map<String, Set<String>> users = new LinkedHashMap<>();
        users.put(name, new LinkedHashSet<>());
        Set<String> documents = new LinkedHashSet<>();
        for (Object entry : list(row.get("names"))) {
            if (entry instanceof Map<?, ?> given) {
                users.computeIfAbsent(String.valueOf(given.get("text")), text -> new LinkedHashSet<>())
                        .addAll(texts(given.get("users")));
                documents.addAll(texts(given.get("documents")));
            }
        }
        List<Actor.Name> names = new ArrayList<>();
        users.forEach((text, by) -> names.add(new Actor.Name(text, by)));
        return new Actor(
                id,
                Actors.source(id, String.valueOf(row.get("dataset"))),
                name,
                names,
                texts(row.get("states")),
                documents,
                texts(row.get("related")));
    }

    private static Dataset dataset(List<Judgement> judgements) {
        Tally tally = new Tally();
        List<Link> links = new ArrayList<>();
        for (Judgement judgement : judgements) {
            tally.use();
            links.add(link(judgement));
        }
        return new Dataset(DATASET, "Judgements on which groups are the same", List.of(), links, tally, List.of());
    }

    private static Link link(Judgement judgement) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.JUDGEMENT, judgement.verdict().text());
        properties.put(Property.BASIS, judgement.basis());
        properties.put(Property.DECIDED_BY, judgement.decidedBy());
        return new Link(
                judgement.verdict() == Verdict.ACCEPTED ? RelationshipType.SAME_AS : RelationshipType.MAY_BE,
                judgement.from(),
                judgement.to(),
                properties,
                Location.of(DATASET));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Set<String> texts(@Nullable Object value) {
        Set<String> texts = new LinkedHashSet<>();
        list(value).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }
}
