package org.ascribe.load.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Verdict;
import org.ascribe.schema.NodeKind;

/**
 * What would follow from what editors decide.
 *
 * @param before what they had decided
 * @param after what they have decided from now on
 * @param held what held on who is the same
 * @param holds what holds from now on
 * @param setAside what was decided and can no longer hold, or not at all, beside the rest; with the reason
 * @param kinds kinds by id, of what can be judged
 * @param names what to call them in a sentence, by id
 */
public record Plan(
        List<Judgement> before,
        List<Judgement> after,
        List<Judgement> held,
        List<Judgement> holds,
        Map<Judgement, String> setAside,
        Map<String, NodeKind> kinds,
        Map<String, String> names) {

    /** What the program judges otherwise than before, whoever represents the cluster now: gone, then new. */
    public record Changed(List<Judgement> gone, List<Judgement> come) {}

    /** What to call it: its name, or its id where it is not there. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /**
     * What the program judges otherwise than before.
     *
     * @param except the pairs that were decided on, which say it themselves
     */
    public Changed changed(List<Judgement> except) {
        Map<String, String> hubs = hubs(holds);
        Set<String> decided = except.stream().map(Judgement::pair).collect(Collectors.toSet());
        Predicate<Judgement> own = one -> one.byMatcher() && !decided.contains(one.pair());
        return new Changed(
                differing(held, holds, hubs).filter(own).toList(),
                differing(holds, held, hubs).filter(own).toList());
    }

    /** What holds of two, or nothing where nobody has judged that they are the same, or may be. */
    public Optional<Verdict> verdict(String one, String other) {
        Map<String, String> hubs = hubs(holds);
        if (hub(hubs, one).equals(hub(hubs, other))) {
            return Optional.of(Verdict.ACCEPTED);
        }
        String pair = Judgement.pair(one, other);
        return holds.stream()
                .filter(judgement -> judgement.pair().equals(pair))
                .map(Judgement::verdict)
                .findFirst();
    }

    private static Stream<Judgement> differing(List<Judgement> some, List<Judgement> others, Map<String, String> hubs) {
        return some.stream()
                .filter(one -> others.stream()
                        .noneMatch(other -> one.from().equals(other.from())
                                && one.verdict() == other.verdict()
                                && hub(hubs, one.to()).equals(hub(hubs, other.to()))));
    }

    private static Map<String, String> hubs(List<Judgement> judgements) {
        Map<String, String> hubs = new HashMap<>();
        judgements.stream().filter(Judgement::accepted).forEach(one -> hubs.put(one.from(), one.to()));
        return hubs;
    }

    private static String hub(Map<String, String> hubs, String id) {
        return hubs.getOrDefault(id, id);
    }
}
