package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
 * of the second group among its aliases is not enough: some catalogues keep a wide group where others keep its parts.
 *
 * <p>The judgements of editors come first: what they accept is joined, what they reject or leave unsure is kept apart.
 */
public final class Matcher {
    private final NameIndex index;
    private final Map<String, Traits> traits = new HashMap<>();
    private final List<Judgement> editors;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Judgement> open = new ArrayList<>();

    private Matcher(Collection<Actor> actors, Collection<Judgement> editors) {
        this.index = new NameIndex(actors);
        this.editors = editors.stream().sorted(Judgement.ORDER).toList();
        actors.forEach(actor -> traits.put(actor.id(), Traits.of(actor, index)));
    }

    /**
     * Judges all pairs of groups that something speaks for.
     *
     * @param actors groups of all sources, each id once
     * @param editors judgements of editors, which stand
     * @return accepted judgements as stars, each member pointing towards its representative; unsure ones; and those of the editors
     *     that keep groups apart; in a fixed order, whatever the order of the groups
     */
    public static List<Judgement> match(Collection<Actor> actors, Collection<Judgement> editors) {
        Matcher matcher = new Matcher(actors, editors);
        Map<String, List<Actor>> bySource = new LinkedHashMap<>();
        actors.stream()
                .sorted(Cluster.PRECEDENCE)
                .forEach(actor -> bySource.computeIfAbsent(
                                Cluster.rank(actor) + actor.source(), source -> new ArrayList<>())
                        .add(actor));
        bySource.values().forEach(matcher::add);
        return matcher.judgements();
    }

    private void add(List<Actor> source) {
        Map<String, Set<Cluster>> lookup = lookup();
        List<Candidate> candidates = new ArrayList<>();
        for (Actor actor : source) {
            if (!joinedByEditor(actor)) {
                candidates.addAll(candidates(actor, lookup));
            }
        }
        open.addAll(new Round(candidates).decide());
        Set<String> placed = new HashSet<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> placed.add(member.id())));
        source.stream()
                .filter(actor -> !placed.contains(actor.id()))
                .forEach(actor -> clusters.add(new Cluster(actor, traitsOf(actor))));
    }

    /** Puts a group where an editor wants it, if what it belongs to is there already. */
    private boolean joinedByEditor(Actor actor) {
        for (Judgement judgement : editors) {
            String other = judgement.other(actor.id());
            Optional<Cluster> cluster = other.isEmpty() ? Optional.empty() : clusterOf(other);
            if (judgement.verdict() == Verdict.ACCEPTED && cluster.isPresent()) {
                cluster.get().join(actor, traitsOf(actor), judgement);
                return true;
            }
        }
        return false;
    }

    private List<Candidate> candidates(Actor actor, Map<String, Set<Cluster>> lookup) {
        Traits own = traitsOf(actor);
        return own.keys()
                .flatMap(key -> lookup.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(cluster -> !keptApart(actor, cluster))
                .map(cluster -> new Candidate(actor, own, cluster, Evidence.between(own, cluster.traits())))
                .filter(candidate -> candidate.evidence().exists())
                .toList();
    }

    /** Whether an editor has said that the group is none of the cluster, or that this is open. */
    private boolean keptApart(Actor actor, Cluster cluster) {
        return editors.stream()
                .filter(judgement -> judgement.verdict() != Verdict.ACCEPTED)
                .anyMatch(judgement -> cluster.contains(judgement.other(actor.id())));
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
        editors.stream()
                .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
                .forEach(this::merge);
        Map<String, Cluster> homes = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> homes.put(member.id(), cluster)));
        Map<String, Judgement> all = new TreeMap<>();
        Stream<Judgement> stars = clusters.stream().flatMap(cluster -> cluster.star().stream());
        Stream<Judgement> apart = editors.stream().filter(judgement -> judgement.verdict() != Verdict.ACCEPTED);
        Stream.of(stars, apart, open.stream().flatMap(pair -> stillOpen(pair, homes)))
                .flatMap(judgements -> judgements)
                .forEach(judgement -> all.putIfAbsent(judgement.from() + "\n" + judgement.to(), judgement));
        return all.values().stream().sorted(Judgement.ORDER).toList();
    }

    /** Joins two clusters that an editor holds to be one, though each was there before. */
    private void merge(Judgement judgement) {
        Optional<Cluster> one = clusterOf(judgement.from());
        Optional<Cluster> other = clusterOf(judgement.to());
        if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
            one.get().merge(other.get(), judgement);
            clusters.remove(other.get());
        }
    }

    /** An open pair, as it stands when all is done; nothing if an editor has brought the two together. */
    private static Stream<Judgement> stillOpen(Judgement pair, Map<String, Cluster> homes) {
        Cluster cluster = Objects.requireNonNull(homes.get(pair.to()));
        return cluster.contains(pair.from())
                ? Stream.empty()
                : Stream.of(Judgement.automatic(pair.from(), cluster.hub().id(), pair.verdict(), pair.basis()));
    }

    private Optional<Cluster> clusterOf(String id) {
        return clusters.stream().filter(cluster -> cluster.contains(id)).findFirst();
    }

    private Traits traitsOf(Actor actor) {
        return Objects.requireNonNull(traits.get(actor.id()));
    }
}
