package org.ascribe.identity;

import static org.ascribe.identity.MadeUp.actor;
import static org.ascribe.identity.MadeUp.based;
import static org.ascribe.identity.MadeUp.judgement;
import static org.ascribe.identity.MadeUp.match;
import static org.ascribe.identity.MadeUp.related;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatcherTest {

    @Test
    void acceptsTheSameMainNameWhateverItsSpelling() {
        assertThat(match(actor("attack:G1", "APT-28"), actor("misp-threat-actor:a", "apt 28")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void neverTakesSimilarNamesForTheSame() {
        assertThat(match(actor("attack:G1", "APT28"), actor("misp-threat-actor:a", "APT29")))
                .isEmpty();
    }

    @Test
    void letsTheMostTrustedSourceRepresentTheOthers() {
        assertThat(match(
                        actor("microsoft:heron", "Heron"),
                        actor("misp-threat-actor:a", "Heron"),
                        actor("heron", "Heron"),
                        actor("attack:G1", "Heron"),
                        actor("misp-360net-threat-actor:a", "Heron")))
                .containsExactly(
                        "accepted attack:G1 -> heron",
                        "accepted microsoft:heron -> heron",
                        "accepted misp-360net-threat-actor:a -> heron",
                        "accepted misp-threat-actor:a -> heron");
    }

    @Test
    void acceptsAnExplicitReferenceThatSomethingElseBearsOut() {
        assertThat(match(
                        actor("attack:G1", "Heron", "G9001", "Wader"),
                        actor("misp-threat-actor:a", "Stork", "G9001", "Wader", "Heron")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void takesAnExplicitReferenceAloneForHearsay() {
        assertThat(match(actor("attack:G1", "Heron", "G9001"), actor("misp-threat-actor:a", "Stork", "G9001", "Heron")))
                .containsExactly("unsure misp-threat-actor:a -> attack:G1");
    }

    @Test
    void acceptsASingleNameIfItIsKnownWhoUsesIt() {
        assertThat(match(actor("attack:G1", "Heron", "Stork"), actor("misp-threat-actor:a", "Stork")))
                .containsExactly("unsure misp-threat-actor:a -> attack:G1");
        assertThat(match(actor("attack:G1", "Heron", "Stork"), actor("misp-threat-actor:a", "Stork=eset")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
        assertThat(match(actor("attack:G1", "Heron", "FIN99"), actor("misp-threat-actor:a", "FIN99")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void needsTheNamesOfTwoFirmsWhereTheyAreTheMainOnesOfNeither() {
        assertThat(match(
                        actor("attack:G1", "Heron", "Wet Typhoon"),
                        actor("misp-threat-actor:a", "Stork", "Wet Typhoon")))
                .containsExactly("unsure misp-threat-actor:a -> attack:G1");
        assertThat(match(
                        actor("attack:G1", "Heron", "Wet Typhoon", "TA9999"),
                        actor("misp-threat-actor:a", "Stork", "Wet Typhoon", "TA9999")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void takesANameThatOneSourceGivesToTwoOfItsOwnForNoEvidence() {
        assertThat(match(
                        actor("attack:G1", "Heron", "GRIZZLY STEPPE=us"),
                        actor("misp-threat-actor:a", "Stork", "GRIZZLY STEPPE=us"),
                        actor("misp-threat-actor:b", "Crane", "GRIZZLY STEPPE=us")))
                .isEmpty();
    }

    @Test
    void letsANameSpeakForTheOneWhoseMainNameItIs() {
        assertThat(match(
                        actor("attack:G1", "Volatile Heron", "Lebanese Heron"),
                        actor("misp-threat-actor:a", "Volatile Heron", "Lebanese Heron"),
                        actor("misp-threat-actor:b", "Amethyst Heron", "Volatile Heron")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void takesGenericAndVeryShortNamesForNoEvidence() {
        assertThat(match(
                        actor("attack:G1", "Heron", "PLA Navy", "UPS"),
                        actor("misp-threat-actor:a", "Stork", "PLA Navy", "UPS")))
                .isEmpty();
    }

    @Test
    void leavesAGroupThatFitsTwoUnsure() {
        assertThat(match(
                        actor("attack:G1", "Ember Heron", "FIN99", "TA9999"),
                        actor("attack:G2", "Saint Heron", "UNC99", "TA9998"),
                        actor("misp-threat-actor:a", "Pond Gang", "FIN99", "TA9999", "UNC99", "TA9998")))
                .containsExactly("unsure misp-threat-actor:a -> attack:G1", "unsure misp-threat-actor:a -> attack:G2");
    }

    @Test
    void prefersTheClearlyStrongerOfTwo() {
        assertThat(match(
                        actor("attack:G1", "Heron", "G9001", "Wader"),
                        actor("attack:G2", "Stork", "G9002"),
                        actor("misp-threat-actor:a", "Heron", "G9001", "Wader", "G9002", "Stork")))
                .contains("accepted misp-threat-actor:a -> attack:G1", "unsure misp-threat-actor:a -> attack:G2");
    }

    @Test
    void takesASecondGroupOfASourceOnlyIfTheSourceSaysThatTheyAreOne() {
        Actor attack = actor("attack:G1", "Heron", "UNC99", "Wet Typhoon", "TA9999");
        Actor main = actor("misp-threat-actor:a", "Heron");
        Actor part = actor("misp-threat-actor:b", "UNC99", "Wet Typhoon", "TA9999");
        assertThat(match(attack, main, part))
                .containsExactly(
                        "accepted misp-threat-actor:a -> attack:G1", "unsure misp-threat-actor:b -> attack:G1");
        assertThat(match(attack, main, related(part, "misp-threat-actor:a")))
                .containsExactly(
                        "accepted misp-threat-actor:a -> attack:G1", "accepted misp-threat-actor:b -> attack:G1");
    }

    @Test
    void distrustsTheTieOfASourceThatFewNamesBearOut() {
        assertThat(match(
                        actor("attack:G1", "Heron", "Wet Typhoon", "RADIUM"),
                        actor("misp-threat-actor:a", "Heron"),
                        related(actor("misp-threat-actor:b", "Wet Typhoon", "RADIUM"), "misp-threat-actor:a")))
                .contains("unsure misp-threat-actor:b -> attack:G1");
    }

    @Test
    void acceptsPartsThatAreEachBorneOut() {
        Actor whole = actor("attack:G1", "Heron", "TIN", "Wet Typhoon", "FIN99", "TA9999");
        Actor main = actor("misp-threat-actor:a", "Heron=eset");
        Actor part = actor("misp-threat-actor:b", "Pond Gang", "FIN99", "TA9999");
        assertThat(match(whole, main, part))
                .containsExactly(
                        "accepted misp-threat-actor:a -> attack:G1", "accepted misp-threat-actor:b -> attack:G1");
        assertThat(Matcher.match(List.of(whole, main, part), List.of())
                        .getLast()
                        .basis())
                .contains("; its source keeps it apart from Heron (MISP threat actor), they are the same by way of ")
                .endsWith("Heron (MITRE ATT&CK)");
    }

    @Test
    void acceptsPartsThatTheOwnListOfAFirmHas() {
        Actor whole = actor("attack:G1", "Heron", "STRONTIUM", "Wet Blizzard");
        assertThat(match(whole, actor("misp-list:a", "Wet Blizzard"), actor("misp-list:b", "STRONTIUM")))
                .containsExactly("accepted misp-list:a -> attack:G1", "accepted misp-list:b -> attack:G1");
        // A list that takes its names from everywhere keeps apart what it means to keep apart.
        assertThat(match(
                        whole,
                        actor("misp-list:a", "Wet Blizzard"),
                        actor("misp-list:b", "STRONTIUM"),
                        actor("misp-list:c", "Stork"),
                        actor("misp-list:d", "Wader")))
                .containsExactly("unsure misp-list:a -> attack:G1", "unsure misp-list:b -> attack:G1");
    }

    @Test
    void neverJoinsTwoStatesOfOrigin() {
        assertThat(match(
                        based(actor("attack:G1", "Iridium Heron"), "russia"),
                        based(actor("misp-threat-actor:a", "Iridium Heron"), "iran")))
                .containsExactly("unsure misp-threat-actor:a -> attack:G1");
    }

    @Test
    void saysWhyAPairIsOpen() {
        List<Judgement> judgements = Matcher.match(
                List.of(
                        based(actor("attack:G1", "Heron"), "russia"),
                        based(actor("misp-threat-actor:a", "Heron"), "iran")),
                List.of());
        assertThat(judgements.getFirst().basis())
                .isEqualTo("same main name; distinctive shared name Heron; but the states of origin differ");
        assertThat(judgements.getFirst().decidedBy()).isEqualTo(Judgement.MATCHER);
    }

    @Test
    void followsTheEditor() {
        Judgement yes = judgement("misp-threat-actor:a", "attack:G1", Verdict.ACCEPTED);
        assertThat(match(List.of(yes), actor("attack:G1", "Heron"), actor("misp-threat-actor:a", "Stork")))
                .containsExactly("accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void keepsARejectedPairApartAlsoThroughOthers() {
        Judgement no = judgement("microsoft:heron", "attack:G1", Verdict.REJECTED);
        assertThat(match(
                        List.of(no),
                        actor("attack:G1", "Heron"),
                        actor("misp-threat-actor:a", "Heron"),
                        actor("microsoft:heron", "Heron")))
                .containsExactly("rejected microsoft:heron -> attack:G1", "accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void joinsWholeClustersWhenTheEditorSaysSo() {
        Judgement yes = judgement("attack:G2", "attack:G1", Verdict.ACCEPTED);
        assertThat(match(
                        List.of(yes),
                        actor("attack:G1", "Heron"),
                        actor("attack:G2", "Stork"),
                        actor("misp-threat-actor:a", "Stork")))
                .containsExactly("accepted attack:G2 -> attack:G1", "accepted misp-threat-actor:a -> attack:G1");
    }

    @Test
    void isTheSameAgainOnceAJudgementIsUndone() {
        Actor[] actors = {actor("attack:G1", "Heron", "FIN99"), actor("misp-threat-actor:a", "FIN99")};
        List<String> before = match(actors);
        assertThat(match(List.of(judgement("attack:G1", "misp-threat-actor:a", Verdict.REJECTED)), actors))
                .isNotEqualTo(before);
        assertThat(match(actors)).isEqualTo(before);
    }

    @Test
    void judgesTheSameWhateverTheOrder() {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            actors.add(actor("attack:G" + i, "Heron " + i, "FIN" + i, "TA" + (1000 + i % 7)));
            actors.add(actor("misp-threat-actor:" + i, "FIN" + i, "TA" + (1000 + i % 5), "Heron " + (i + 1)));
            actors.add(actor("microsoft:" + i, "Typhoon " + i, "Heron " + i));
        }
        List<Judgement> judged = Matcher.match(actors, List.of());
        assertThat(judged).isNotEmpty();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(actors, new Random(seed));
            assertThat(Matcher.match(actors, List.of())).isEqualTo(judged);
        }
    }
}
