package org.ascribe.load.judge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.Row;
import org.ascribe.identity.Decisions;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Matcher;
import org.ascribe.load.Loader;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Turn;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Judges who is the same in the graph, by what editors and datasets have decided and by what speaks for it. The result is a dataset of
 * its own: judging anew replaces it, and without it the graph is what it was before.
 */
@Singleton
public final class Identities {
    /** What can be the same as something else. */
    public static final Set<NodeKind> KINDS = NodeKind.JUDGEABLE;

    private final Graph graph;
    private final Loader loader;
    private final Judgements judgements;

    /** For that database. */
    public Identities(Graph graph, Loader loader) {
        this.graph = graph;
        this.loader = loader;
        this.judgements = new Judgements(graph);
    }

    /** Asks a graph for all that judging depends on, such as one that only plans. */
    public static void ask(Graph graph) {
        Judgements judgements = new Judgements(graph);
        judgements.ofEditors();
        judgements.derived();
        judgements.ofDatasets();
        JudgedThings.of(graph, List.of());
    }

    /** What editors decide: from what they have decided until now to what they have decided from now on. */
    public interface Change extends UnaryOperator<List<Judgement>> {}

    /** The kinds by id, of those that are there. */
    public Map<String, NodeKind> kinds(Collection<String> ids) {
        Map<String, NodeKind> kinds = new HashMap<>();
        for (Row row : graph.read(CypherFiles.read("lookup/by-ids.cypher"), Map.of("ids", List.copyOf(ids)))
                .rows()) {
            if (row.get("entity") instanceof GraphNode node) {
                kinds.put(node.id(), node.kind());
            }
        }
        return kinds;
    }

    /** Whether something of that id can be judged. */
    public boolean knows(String id) {
        return KINDS.contains(kinds(Set.of(id)).get(id));
    }

    /** Those that are on two things of different kinds, which are never the same. */
    public List<Judgement> ofDifferentKinds(Collection<Judgement> some) {
        Set<String> ids = new TreeSet<>();
        some.forEach(one -> ids.addAll(List.of(one.from(), one.to())));
        Map<String, NodeKind> kinds = kinds(ids);
        return some.stream()
                .filter(one -> kinds.containsKey(one.from()) && kinds.containsKey(one.to()))
                .filter(one -> kinds.get(one.from()) != kinds.get(one.to()))
                .toList();
    }

    /** Judges anew, in a turn of its own. */
    public LoadReport apply(Loader.Options options) {
        return decide(editors -> editors, plan -> {}, Map.of(), options).report();
    }

    /** Judges anew: after that no judgements are due. */
    public LoadReport apply(Turn turn, Loader.Options options) {
        return decide(turn, editors -> editors, plan -> {}, Map.of(), options).report();
    }

    /**
     * Changes what editors have decided, and judges anew, in a turn of its own; with {@code dryRun} only says what would follow.
     *
     * @see #decide(Turn, Change, Consumer, Map, Loader.Options)
     */
    public Decided decide(Change change, Consumer<Plan> check, Map<String, String> note, Loader.Options options) {
        if (options.dryRun()) {
            return decided(null, change, check, note, options);
        }
        try (Turn turn = loader.take()) {
            return decide(turn, change, check, note, options);
        }
    }

    /**
     * Changes what editors have decided, and judges anew: after that no judgements are due.
     *
     * @param check throws if what would follow is not wanted; then nothing is written
     * @param note what to note with it in the graph; something is noted if editors decide otherwise than before, or if there is a
     *     note
     */
    public Decided decide(
            Turn turn, Change change, Consumer<Plan> check, Map<String, String> note, Loader.Options options) {
        loader.prepare();
        return decided(turn, change, check, note, options);
    }

    private Decided decided(
            @Nullable Turn turn,
            Change change,
            Consumer<Plan> check,
            Map<String, String> note,
            Loader.Options options) {
        List<Judgement> stored = judgements.ofEditors();
        List<Judgement> derived = judgements.derived();
        List<Judgement> earlier = EarlierDecisions.in(derived);
        List<Judgement> after = change.apply(Judgements.merged(stored, earlier, false));
        Plan plan = plan(stored, EarlierDecisions.unlessImplied(after, earlier), derived);
        check.accept(plan);
        if (turn == null) {
            return new Decided(plan, loader.rehearse(dataset(plan.holds()), options, new Rehearsal()));
        }
        if (!note.isEmpty() || !plan.after().equals(stored)) {
            judgements.write(turn, stored, plan.after(), options.file(), note);
        }
        LoadReport report = loader.load(turn, dataset(plan.holds()), options);
        if (turn.isJudgingDue() && !report.refused()) {
            turn.write(List.of(), Judging.DONE);
        }
        return new Decided(plan, report);
    }

    private Plan plan(List<Judgement> before, List<Judgement> after, List<Judgement> held) {
        List<Judgement> decided = new ArrayList<>(after);
        List<Judgement> datasets = new ArrayList<>(judgements.ofDatasets());
        datasets.addAll(Judgements.ofProgram());
        decided.addAll(datasets);
        JudgedThings things = JudgedThings.of(graph, decided);
        Map<String, NodeKind> kinds = things.kinds();
        Decisions decisions = Decisions.of(decided, kinds);
        Map<Judgement, String> setAside = new LinkedHashMap<>(decisions.setAside());
        List<Judgement> old = new ArrayList<>(before);
        old.addAll(datasets);
        setAside.keySet().removeAll(Decisions.of(old, kinds).setAside().keySet());
        return new Plan(before, after, held, Matcher.match(things.all(), decisions), setAside, kinds, things.names());
    }

    private static Dataset dataset(List<Judgement> judgements) {
        Tally tally = new Tally();
        List<Link> links = new ArrayList<>();
        for (Judgement judgement : judgements) {
            tally.use();
            links.add(link(judgement));
        }
        return new Dataset(Judgement.HELD, "Judgements on who is the same", List.of(), links, tally, List.of());
    }

    private static Link link(Judgement judgement) {
        Map<Property, Object> properties = new EnumMap<>(Property.class);
        properties.put(Property.JUDGEMENT, judgement.verdict().text());
        properties.put(Property.BASIS, judgement.basis());
        properties.put(Property.DECIDED_BY, judgement.decidedBy());
        if (!judgement.dataset().isEmpty()) {
            properties.put(Property.DECIDED_IN, judgement.dataset());
        }
        return new Link(
                judgement.accepted() ? RelationshipType.SAME_AS : RelationshipType.MAY_BE,
                judgement.from(),
                judgement.to(),
                properties,
                Location.of(Judgement.HELD));
    }
}
