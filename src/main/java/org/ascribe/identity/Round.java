package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.schema.Origin;

/** Decides which groups of one source belong to which of the clusters that the sources before it have formed. */
final class Round {
    /** So many firms must agree before a second group of a source joins a cluster on the strength of names. */
    private static final int SEVERAL = 3;

    private static final Comparator<Candidate> STRONGEST_FIRST = Comparator.<Candidate>comparingInt(
                    candidate -> -candidate.evidence().strength())
            .thenComparingInt(candidate -> -candidate.evidence().namers().size())
            .thenComparing(candidate -> candidate.actor().id())
            .thenComparing(candidate -> candidate.cluster().hub().id());

    private final List<Candidate> all;
    private final Map<String, List<Candidate>> byActor = new TreeMap<>();
    private final Map<Cluster, List<Candidate>> byCluster = new HashMap<>();

    /** With all pairs of a group and a cluster that some evidence speaks for. */
    Round(List<Candidate> candidates) {
        all = candidates.stream().sorted(STRONGEST_FIRST).toList();
        for (Candidate candidate : all) {
            byActor.computeIfAbsent(candidate.actor().id(), id -> new ArrayList<>())
                    .add(candidate);
            byCluster
                    .computeIfAbsent(candidate.cluster(), cluster -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** Decides on every pair; groups that are accepted join their cluster. The judgements of pairs that stay open come back. */
    List<Judgement> decide() {
        List<Judgement> open = new ArrayList<>();
        for (Candidate candidate : all) {
            String basis = candidate.evidence().basis();
            String actor = candidate.actor().id();
            String hub = candidate.cluster().hub().id();
            Optional<String> objection = objection(candidate);
            if (objection.isPresent()) {
                open.add(Judgement.automatic(actor, hub, Verdict.UNSURE, basis + "; but " + objection.get()));
            } else {
                Judgement accepted = Judgement.automatic(actor, hub, Verdict.ACCEPTED, basis + byWayOf(candidate));
                candidate.cluster().join(candidate.actor(), candidate.traits(), accepted);
            }
        }
        return open;
    }

    /** What keeps the pair from being accepted. */
    private Optional<String> objection(Candidate candidate) {
        if (!candidate.evidence().sufficient()) {
            return Optional.of("nothing else agrees");
        }
        if (candidate.cluster().wouldHaveTwoStates(candidate.traits())) {
            return Optional.of("the states of origin differ");
        }
        if (candidate.cluster().wouldMixAccused(candidate.traits())) {
            return Optional.of("only one of them is accused of anything");
        }
        return otherCluster(candidate)
                .map(other -> (other.evidence().beats(candidate.evidence()) ? "it is rather " : "it may as well be ")
                        + called(other.cluster().hub()))
                .or(() -> rival(candidate)
                        .map(rival -> called(rival.actor())
                                + (rival.evidence().beats(candidate.evidence())
                                        ? " is rather the one"
                                        : " may be it as well")));
    }

    /** Another cluster that the group may belong to with about the same right. */
    private Optional<Candidate> otherCluster(Candidate candidate) {
        return byActor.getOrDefault(candidate.actor().id(), List.of()).stream()
                .filter(other ->
                        !other.isOnSame(candidate) && !candidate.evidence().beats(other.evidence()))
                .findFirst();
    }

    /** Another group of the same source that may belong to the cluster with about the same right, if the source keeps them apart. */
    private Optional<Candidate> rival(Candidate candidate) {
        return rivals(candidate)
                .filter(rival -> !areParts(candidate, rival) && !sameBySource(candidate, rival))
                .findFirst();
    }

    private Stream<Candidate> rivals(Candidate candidate) {
        return byCluster.getOrDefault(candidate.cluster(), List.of()).stream()
                .filter(rival -> !rival.isOnSame(candidate)
                        && !candidate.evidence().beats(rival.evidence())
                        && !belongsElsewhere(rival));
    }

    /** Whether the source has split in two what the cluster holds as one. */
    private static boolean areParts(Candidate candidate, Candidate rival) {
        return candidate.isPart() && rival.isPart();
    }

    /** What the judgement says where a second group of one source is accepted as a part. */
    private String byWayOf(Candidate candidate) {
        return rivals(candidate)
                .filter(rival -> areParts(candidate, rival) && !sameBySource(candidate, rival))
                .findFirst()
                .map(rival -> "; its source keeps it apart from "
                        + called(rival.actor()) + ", they are the same by way of "
                        + called(candidate.cluster().hub()))
                .orElse("");
    }

    /** What people call one, and which collection it is from. */
    static String called(Actor actor) {
        return actor.name()
                + Origin.of(actor.id()).map(title -> " (" + title + ")").orElse("");
    }

    /** Whether the group clearly belongs to another cluster. */
    private boolean belongsElsewhere(Candidate rival) {
        return byActor.getOrDefault(rival.actor().id(), List.of()).stream()
                .anyMatch(other -> !other.isOnSame(rival) && other.evidence().beats(rival.evidence()));
    }

    /**
     * Whether the source itself says that its two groups are one: it refers both to the cluster; or it ties them together and
     * that is borne out by the names of several firms, or by the only name that a firm has for the group and a common document.
     */
    private boolean sameBySource(Candidate candidate, Candidate rival) {
        Evidence evidence = candidate.evidence();
        boolean tied = candidate.actor().related().contains(rival.actor().id())
                && candidate.cluster().contains(rival.actor().id());
        boolean borneOut =
                evidence.namers().size() >= SEVERAL || (evidence.onlyNameOfFirm() && evidence.documents() > 0);
        return (evidence.referred() && rival.evidence().referred()) || (tied && borneOut);
    }
}
