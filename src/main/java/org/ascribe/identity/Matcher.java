package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;

/**
 * Finds out which groups of different sources are the same.
 *
 * <p>Sources come in one after the other, the most trusted first; their groups join the clusters that are there or found new
 * ones. A group joins a cluster when what speaks for it is enough ({@link Evidence#sufficient}) and clearly more than what speaks
 * for any other cluster, or for any other group of its source. What is not clear stays unsure, with the reason; so do clusters
 * that would have two states of origin.
 *
 * <p>A cluster takes a second group of one source only if the source itself says that they are one: it refers both to the same
 * group elsewhere by number (as MISP does with APT35 and Charming Kitten, which ATT&amp;CK has merged), or it ties them together
 * (similar, overlapping) and the names of three firms bear it out (UNC2452 and APT29). That the other source lists the main name
 * of the second group among its aliases is not enough: some catalogues keep a wide group where others keep its parts. But where
 * each of the groups is borne out by itself ({@link Evidence#bearsOutPart}), as STRONTIUM and Forest Blizzard are by APT28, the source
 * has split what the cluster holds as one: they are the same by way of it, and the judgement says so.
 *
 * <p>What editors and datasets have decided comes first: what they accept is one group to begin with, what they reject or leave
 * unsure is kept apart, whatever else came into the clusters of the two.
 */
public final class Matcher {
    private final NameIndex index;
    private final Map<String, Traits> traits = new HashMap<>();
    private final Decisions decisions;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Judgement> open = new ArrayList<>();

    private Matcher(Collection<Actor> actors, Decisions decisions) {
        this.index = new NameIndex(actors);
        this.decisions = decisions;
        actors.forEach(actor -> traits.put(actor.id(), Traits.of(actor, index)));
    }

    /**
     * Judges all pairs of groups that something speaks for.
     *
     * @param actors groups of all sources, each id once
     * @param decided judgements of editors and datasets, which stand
     * @return accepted judgements as stars, each member pointing towards its representative; unsure ones; and those of the editors
     *     that keep groups apart; in a fixed order, whatever the order of the groups
     */
    public static List<Judgement> match(Collection<Actor> actors, Collection<Judgement> decided) {
        return match(actors, Decisions.of(decided, kinds(actors)));
    }

    /** The same, with decisions that are brought together already. */
    public static List<Judgement> match(Collection<Actor> actors, Decisions decisions) {
        Matcher matcher = new Matcher(actors, decisions);
        Map<String, List<Actor>> bySource = new LinkedHashMap<>();
        actors.stream()
                .sorted(Cluster.PRECEDENCE)
                .forEach(actor -> bySource.computeIfAbsent(
                                Cluster.rank(actor) + actor.source(), source -> new ArrayList<>())
                        .add(actor));
        bySource.values().forEach(matcher::add);
        return matcher.judgements();
    }

    private static Map<String, NodeKind> kinds(Collection<Actor> actors) {
        Map<String, NodeKind> kinds = new HashMap<>();
        actors.forEach(actor -> kinds.put(actor.id(), actor.kind()));
        return kinds;
    }

    private void add(List<Actor> source) {
        Map<String, Set<Cluster>> lookup = lookup();
        List<Candidate> candidates = new ArrayList<>();
        List<List<Actor>> units = units(source);
        for (List<Actor> unit : units) {
            if (!joinedByDecision(unit)) {
                candidates.addAll(candidates(unit, lookup));
            }
        }
        open.addAll(new Round(candidates).decide());
        Map<String, Cluster> homes = homes();
        for (List<Actor> unit : units) {
            Actor first = unit.getFirst();
            Cluster home = homes.get(first.id());
            if (home == null) {
                home = new Cluster(first, traitsOf(first));
                clusters.add(home);
            }
            joinRest(unit, home);
        }
    }

    /** The groups of a source, those together that somebody has decided to be the same. */
    private List<List<Actor>> units(List<Actor> source) {
        Map<Set<String>, List<Actor>> units = new LinkedHashMap<>();
        source.forEach(actor -> units.computeIfAbsent(decisions.group(actor.id()), group -> new ArrayList<>())
                .add(actor));
        return List.copyOf(units.values());
    }

    /** Puts groups where somebody has decided that they belong, if one of those is there already. */
    private boolean joinedByDecision(List<Actor> unit) {
        Set<String> group = decisions.group(unit.getFirst().id());
        if (group.size() == 1) {
            return false;
        }
        Optional<Cluster> there = clusters.stream()
                .filter(cluster -> group.stream().anyMatch(cluster::contains))
                .findFirst();
        there.ifPresent(cluster -> joinRest(unit, cluster));
        return there.isPresent();
    }

    private void joinRest(List<Actor> unit, Cluster cluster) {
        for (Actor actor : unit) {
            if (!cluster.contains(actor.id())) {
                cluster.join(actor, traitsOf(actor), decisions.tie(actor.id(), cluster.ids()));
            }
        }
    }

    private List<Candidate> candidates(List<Actor> unit, Map<String, Set<Cluster>> lookup) {
        Actor actor = unit.getFirst();
        Traits own = traitsOf(unit);
        Set<String> apart = decisions.apartFrom(actor.id());
        return own.keys()
                .flatMap(key -> lookup.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(cluster -> apart.stream().noneMatch(cluster::contains))
                .map(cluster -> new Candidate(
                        actor, own, cluster, Evidence.between(own, cluster.traits()), namedByOwnFirm(actor)))
                .filter(candidate -> candidate.evidence().exists())
                .toList();
    }

    private boolean namedByOwnFirm(Actor actor) {
        return NamingScheme.coinerOf(actor.name()).isPresent()
                && NamingScheme.coinerOf(actor.name()).equals(index.firmOf(actor.source()));
    }

    private Map<String, Set<Cluster>> lookup() {
        Map<String, Set<Cluster>> lookup = new HashMap<>();
        for (Cluster cluster : clusters) {
            cluster.traits()
                    .keys()
                    .forEach(key -> lookup.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(cluster));
        }
        return lookup;
    }

    private List<Judgement> judgements() {
        Map<String, Cluster> homes = homes();
        Map<String, Judgement> all = new TreeMap<>();
        Stream<Judgement> stars = clusters.stream().flatMap(cluster -> cluster.star().stream());
        Stream.of(stars, decisions.open().stream(), open.stream().flatMap(pair -> stillOpen(pair, homes)))
                .flatMap(judgements -> judgements)
                .forEach(judgement -> all.putIfAbsent(judgement.from() + "\n" + judgement.to(), judgement));
        return all.values().stream().sorted(Judgement.ORDER).toList();
    }

    private Map<String, Cluster> homes() {
        Map<String, Cluster> homes = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> homes.put(member.id(), cluster)));
        return homes;
    }

    /** An open pair, as it stands when all is done; nothing if the two have come together. */
    private static Stream<Judgement> stillOpen(Judgement pair, Map<String, Cluster> homes) {
        Cluster cluster = Objects.requireNonNull(homes.get(pair.to()));
        return cluster.contains(pair.from())
                ? Stream.empty()
                : Stream.of(Judgement.automatic(pair.from(), cluster.hub().id(), pair.verdict(), pair.basis()));
    }

    private Traits traitsOf(Actor actor) {
        return Objects.requireNonNull(traits.get(actor.id()));
    }

    private Traits traitsOf(List<Actor> unit) {
        if (unit.size() == 1) {
            return traitsOf(unit.getFirst());
        }
        Traits all = Traits.none();
        unit.forEach(actor -> all.add(traitsOf(actor)));
        return all;
    }
}
