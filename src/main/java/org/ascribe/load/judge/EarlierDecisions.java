package org.ascribe.load.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.identity.Judgement;

/**
 * What editors decided before their decisions were in the graph as such. Then only what followed from them was, which names an editor
 * and no dataset.
 */
final class EarlierDecisions {
    private EarlierDecisions() {}

    /** Those in what was judged last; none once it has been judged anew. */
    static List<Judgement> in(Collection<Judgement> derived) {
        return derived.stream()
                .filter(one -> one.dataset().isEmpty() && !one.byMatcher())
                .map(one ->
                        new Judgement(one.from(), one.to(), one.verdict(), one.basis(), one.decidedBy(), one.date()))
                .toList();
    }

    /** Without those that follow from others: stars were made of what had been decided. */
    static List<Judgement> unlessImplied(List<Judgement> all, List<Judgement> earlier) {
        if (earlier.isEmpty()) {
            return all;
        }
        List<Judgement> others =
                all.stream().filter(one -> !earlier.contains(one)).toList();
        List<Set<String>> groups = groups(others);
        return all.stream()
                .filter(one -> !earlier.contains(one)
                        || !one.accepted()
                        || groups.stream().noneMatch(group -> group.containsAll(List.of(one.from(), one.to()))))
                .toList();
    }

    private static List<Set<String>> groups(List<Judgement> judgements) {
        List<Set<String>> groups = new ArrayList<>();
        for (Judgement one : judgements) {
            if (one.accepted()) {
                Set<String> joined = new HashSet<>(List.of(one.from(), one.to()));
                groups.removeIf(group -> {
                    boolean meets = group.contains(one.from()) || group.contains(one.to());
                    if (meets) {
                        joined.addAll(group);
                    }
                    return meets;
                });
                groups.add(joined);
            }
        }
        return groups;
    }
}
