package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.schema.NodeKind;

/** Groups that are taken to be the same, with the judgement that brought each of them in. */
final class Cluster {
    /** Curated groups represent those of ATT&CK, these the groups of MISP, these all others. */
    static final Comparator<Actor> PRECEDENCE =
            Comparator.comparingInt(Cluster::rank).thenComparing(Actor::source).thenComparing(Actor::id);

    private final List<Actor> members = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Traits traits = Traits.none();
    private final Map<String, Judgement> joined = new LinkedHashMap<>();

    Cluster(Actor first, Traits itsTraits) {
        members.add(first);
        ids.add(first.id());
        traits.add(itsTraits);
    }

    /** How far behind it stands when it comes to representing others; of one source it may be two, for known bodies stand first. */
    static int rank(Actor actor) {
        String id = actor.id();
        if (!id.contains(":")) {
            return 0;
        }
        return switch (actor.source()) {
            case "attack" -> 1;
            case "misp-threat-actor" -> 2;
            default -> id.startsWith("misp-") ? 3 : 4;
        };
    }

    /** The member that represents it. */
    Actor hub() {
        return members.stream().min(PRECEDENCE).orElseThrow();
    }

    List<Actor> members() {
        return members;
    }

    Traits traits() {
        return traits;
    }

    Set<String> ids() {
        return ids;
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** Whether with that group it would have two states of origin. */
    boolean wouldHaveTwoStates(Traits group) {
        Set<String> states = new HashSet<>(traits.states());
        states.addAll(group.states());
        return states.size() > 1;
    }

    /** Whether with that person it would be somebody accused and somebody who is not, such as a spokesman of the same name. */
    boolean wouldMixAccused(Traits person) {
        return person.kinds().contains(NodeKind.PERSON) && !traits.accused().containsAll(person.accused());
    }

    /** Takes in a group. */
    void join(Actor actor, Traits itsTraits, Judgement judgement) {
        members.add(actor);
        ids.add(actor.id());
        traits.add(itsTraits);
        joined.put(actor.id(), judgement);
    }

    /** The star: each member but the representative points towards it. */
    List<Judgement> star() {
        String hub = hub().id();
        return members.stream()
                .filter(member -> !member.id().equals(hub))
                .map(member -> pointing(member.id(), hub))
                .toList();
    }

    private Judgement pointing(String member, String hub) {
        Judgement why = joined.get(member);
        if (why == null) {
            throw new IllegalStateException(member + " is in a cluster without a judgement");
        }
        return new Judgement(member, hub, Verdict.ACCEPTED, why.basis(), why.decidedBy(), why.date(), why.dataset());
    }
}
