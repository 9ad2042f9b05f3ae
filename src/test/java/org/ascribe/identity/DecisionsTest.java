package org.ascribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** What editors and datasets decide, where it holds together and where it does not. */
class DecisionsTest {
    private static final int ROUNDS = 20;

    @Test
    void chainsAreOneGroupWithOneRepresentative() {
        List<Judgement> chain = List.of(said("x", "c", "b"), said("y", "b", "a"), said("y", "d", "c"));
        assertThat(match(chain, "a", "b", "c", "d")).containsExactly("b SAME a by y", "c SAME a by x", "d SAME a by y");
    }

    @Test
    void anEditorComesBeforeDatasets() {
        List<Judgement> all = List.of(said("x", "b", "a"), editor("a", "b", Verdict.REJECTED));
        assertThat(match(all, "a", "b")).containsExactly("a REJECTED b by judgements");
        assertThat(decisions(all, "a", "b").setAside())
                .containsOnly(Map.entry(said("x", "b", "a"), "an editor holds a and b to be different"));
    }

    @Test
    void whatKeepsApartHoldsForAllThatIsHeldToBeTheSame() {
        List<Judgement> all = List.of(said("x", "b", "a"), said("x", "c", "b"), editor("c", "a", Verdict.REJECTED));
        // One of the two ties of the dataset must go: the later one by its ends.
        assertThat(match(all, "a", "b", "c"))
                .containsExactly("b SAME a by x", "c REJECTED a by judgements", "c UNSURE b by x");
    }

    @Test
    void twoOfDifferentKindsAreNeverTheSame() {
        Decisions decisions = Decisions.of(
                List.of(editor("a", "b", Verdict.ACCEPTED)), Map.of("a", NodeKind.ACTOR, "b", NodeKind.AGENCY));
        assertThat(decisions.group("a")).containsExactly("a");
        assertThat(decisions.setAside()).containsValue("two of different kinds are never the same");
    }

    @Test
    void whatIsNotThereWaits() {
        List<Judgement> all = List.of(editor("a", "gone", Verdict.ACCEPTED), editor("b", "a", Verdict.ACCEPTED));
        assertThat(match(all, "a", "b")).containsExactly("b SAME a by judgements");
        assertThat(decisions(all, "a", "b").setAside()).isEmpty();
    }

    @Test
    void theOrderDoesNotMatter() {
        List<Judgement> all = new ArrayList<>(List.of(
                said("x", "b", "a"),
                said("x", "c", "b"),
                said("y", "d", "e"),
                said("y", "a", "e"),
                editor("c", "a", Verdict.REJECTED),
                editor("e", "f", Verdict.ACCEPTED)));
        List<String> once = match(all, "a", "b", "c", "d", "e", "f");
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            Collections.shuffle(all, random);
            assertThat(match(all, "f", "e", "d", "c", "b", "a")).isEqualTo(once);
        }
    }

    private static List<String> match(List<Judgement> decided, String... ids) {
        return Matcher.match(List.of(ids).stream().map(DecisionsTest::operation).toList(), decided).stream()
                .map(one -> one.from() + " " + (one.accepted() ? "SAME" : one.verdict()) + " " + one.to() + " by "
                        + one.dataset())
                .toList();
    }

    private static Decisions decisions(List<Judgement> decided, String... ids) {
        Map<String, NodeKind> kinds = new java.util.HashMap<>();
        List.of(ids).forEach(id -> kinds.put(id, NodeKind.OPERATION));
        return Decisions.of(decided, kinds);
    }

    private static Actor operation(String id) {
        return new Actor(id, NodeKind.OPERATION, "made-up", id, List.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static Judgement said(String dataset, String from, String to) {
        return new Judgement(from, to, Verdict.ACCEPTED, "read it", dataset, "", dataset);
    }

    private static Judgement editor(String from, String to, Verdict verdict) {
        return new Judgement(from, to, verdict, "read it", "editor", "2026-01-02");
    }
}
