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
import org.ascribe.graph.Row;
import org.ascribe.identity.Actor;
import org.ascribe.identity.Actors;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Matcher;
import org.ascribe.identity.Verdict;
import org.ascribe.load.turn.Judging;
import org.ascribe.load.turn.Turn;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Judges which groups, companies, persons and bodies of states in the graph are the same, and keeps the judgements as a dataset of their own: judging anew replaces
 * them, and without them the graph is what it was before.
 */
@Singleton
public final class Identities {
    /** Name of the dataset of judgements. */
    public static final String DATASET = "identity";
    /** What can be the same as something else. */
    public static final Set<NodeKind> KINDS = Actors.KINDS;

    private final Graph graph;
    private final Loader loader;

    /** For that database. */
    public Identities(Graph graph, Loader loader) {
        this.graph = graph;
        this.loader = loader;
    }

    /**
     * Judgements with the names of those that they are on.
     *
     * @param judgements in a fixed order
     * @param names name by id, of all that can be judged
     */
    public record Judged(List<Judgement> judgements, Map<String, String> names) {}

    /** The judgements on all of them in the graph, with those of editors, which stand. */
    public Judged judge(Collection<Judgement> editors) {
        List<Actor> actors = actors();
        Map<String, String> names = new LinkedHashMap<>();
        actors.forEach(actor -> names.put(actor.id(), actor.name()));
        List<Judgement> onThese = editors.stream()
                .filter(judgement -> names.containsKey(judgement.from()) && names.containsKey(judgement.to()))
                .toList();
        return new Judged(Matcher.match(actors, onThese), names);
    }

    /** Whether something of that id can be judged: a group, company, person or body of a state. */
    public boolean knows(String id) {
        return !graph.read(
                        "MATCH (n:Ascribe {id: $id}) WHERE n.kind IN $kinds RETURN n.id AS id",
                        Map.of(
                                "id",
                                id,
                                "kinds",
                                KINDS.stream().map(NodeKind::label).toList()))
                .rows()
                .isEmpty();
    }

    /** Judges and writes the judgements, in a turn of its own. */
    public LoadReport apply(Collection<Judgement> editors, Loader.Options options) {
        try (Turn turn = loader.take()) {
            return apply(turn, editors, options);
        }
    }

    /** Judges and writes the judgements: after that none are due. */
    public LoadReport apply(Turn turn, Collection<Judgement> editors, Loader.Options options) {
        LoadReport report = loader.load(turn, dataset(judge(editors).judgements()), options);
        if (turn.isJudgingDue() && !report.refused()) {
            turn.write(List.of(), Judging.DONE);
        }
        return report;
    }

    private List<Actor> actors() {
        return graph.read(CypherFiles.read("identity/actors.cypher"), Map.of()).rows().stream()
                .map(Identities::actor)
                .toList();
    }

    private static Actor actor(Row row) {
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
                NodeKind.of(String.valueOf(row.get("kind"))),
                Actors.source(id, String.valueOf(row.get("dataset"))),
                name,
                names,
                texts(row.get("states")),
                documents,
                texts(row.get("related")),
                Boolean.TRUE.equals(row.get("accused")));
    }

    private static Dataset dataset(List<Judgement> judgements) {
        Tally tally = new Tally();
        List<Link> links = new ArrayList<>();
        for (Judgement judgement : judgements) {
            tally.use();
            links.add(link(judgement));
        }
        return new Dataset(DATASET, "Judgements on who is the same", List.of(), links, tally, List.of());
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
