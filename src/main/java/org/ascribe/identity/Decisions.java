package org.ascribe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.schema.NodeKind;

/**
 * What editors and datasets have decided on who is the same, as far as it can hold together. Editors come before datasets, and what
 * keeps apart before what ties: a decision that would contradict those before it is set aside, with the reason, and not lost.
 */
public final class Decisions {
    private static final Comparator<Judgement> PRECEDENCE = Comparator.comparing((Judgement one) -> !one.byEditor())
            .thenComparing(Judgement::accepted)
            .thenComparing(Judgement::dataset)
            .thenComparing(Judgement.ORDER);

    private final Map<String, NodeKind> kinds;
    private final Map<String, Judgement> byPair = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<Judgement>> ties = new HashMap<>();
    private final List<Judgement> apart = new ArrayList<>();
    private final Map<String, Set<String>> apartFrom = new HashMap<>();
    private final Map<Judgement, String> setAside = new TreeMap<>(Judgement.ORDER.thenComparing(Judgement::dataset));

    private Decisions(Map<String, NodeKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * Brings them together.
     *
     * @param judgements of editors and datasets
     * @param kinds kinds by id of all that is there; what is decided on others waits
     */
    public static Decisions of(Collection<Judgement> judgements, Map<String, NodeKind> kinds) {
        Decisions decisions = new Decisions(kinds);
        judgements.stream()
                .filter(one -> kinds.containsKey(one.from()) && kinds.containsKey(one.to()))
                .sorted(PRECEDENCE)
                .forEach(decisions::add);
        decisions.spread();
        return decisions;
    }

    /** What cannot hold beside what comes before it, with the reason as the rest of a sentence. */
    public Map<Judgement, String> setAside() {
        return setAside;
    }

    /** Those that are held to be the same as one of them, itself included, whether by one decision or by several. */
    Set<String> group(String id) {
        return groups.getOrDefault(id, Set.of(id));
    }

    /** The decision by which one of them belongs to others; one on it and one of these if there is any. */
    Judgement tie(String id, Set<String> others) {
        List<Judgement> all = Objects.requireNonNull(ties.get(id), id);
        return all.stream()
                .filter(one -> others.contains(one.other(id)))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** Those that a thing is none of, however they came to be in one group with what somebody has decided on. */
    Set<String> apartFrom(String id) {
        return apartFrom.getOrDefault(id, Set.of());
    }

    /** What is to be shown beside the clusters: pairs that editors keep apart or leave open, and what was set aside for a third one. */
    List<Judgement> open() {
        List<Judgement> open =
                new ArrayList<>(apart.stream().filter(Judgement::byEditor).toList());
        setAside.forEach((one, reason) -> {
            if (Objects.equals(byPair.get(one.pair()), one) && sameKind(one)) {
                open.add(new Judgement(
                        one.from(),
                        one.to(),
                        Verdict.UNSURE,
                        one.basis() + "; but " + reason,
                        one.decidedBy(),
                        one.date(),
                        one.dataset()));
            }
        });
        return open;
    }

    private void add(Judgement one) {
        Judgement before = byPair.putIfAbsent(one.pair(), one);
        if (!sameKind(one)) {
            setAside.put(one, "two of different kinds are never the same");
        } else if (before != null) {
            if (before.verdict() != one.verdict()) {
                setAside.put(one, said(before));
            }
        } else if (one.accepted()) {
            tie(one);
        } else if (group(one.from()).contains(one.to())) {
            setAside.put(one, said(tie(one.from(), group(one.from()))));
        } else {
            apart.add(one);
        }
    }

    private void tie(Judgement one) {
        Set<String> joined = new HashSet<>(group(one.from()));
        joined.addAll(group(one.to()));
        Optional<Judgement> against = apart.stream()
                .filter(other -> joined.contains(other.from()) && joined.contains(other.to()))
                .findFirst();
        if (against.isPresent()) {
            setAside.put(one, said(against.get()));
            return;
        }
        joined.forEach(id -> groups.put(id, joined));
        ties.computeIfAbsent(one.from(), id -> new ArrayList<>()).add(one);
        ties.computeIfAbsent(one.to(), id -> new ArrayList<>()).add(one);
    }

    /** What holds of one of a group holds of all. */
    private void spread() {
        for (Judgement one : apart) {
            Set<String> these = group(one.from());
            Set<String> those = group(one.to());
            these.forEach(
                    id -> apartFrom.computeIfAbsent(id, key -> new HashSet<>()).addAll(those));
            those.forEach(
                    id -> apartFrom.computeIfAbsent(id, key -> new HashSet<>()).addAll(these));
        }
    }

    private boolean sameKind(Judgement one) {
        return kinds.get(one.from()) == kinds.get(one.to());
    }

    private static String said(Judgement before) {
        String who = before.byEditor() ? "an editor" : "the dataset " + before.dataset();
        return switch (before.verdict()) {
            case ACCEPTED -> who + " holds " + before.from() + " and " + before.to() + " to be the same";
            case REJECTED -> who + " holds " + before.from() + " and " + before.to() + " to be different";
            case UNSURE -> who + " leaves open whether " + before.from() + " and " + before.to() + " are the same";
        };
    }
}
