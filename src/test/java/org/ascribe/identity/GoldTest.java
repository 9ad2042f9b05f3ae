package org.ascribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.MicrosoftMapping;
import org.ascribe.dataset.MispGalaxy;
import org.ascribe.dataset.Stix;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Judges the matching of real groups by a list of pairs that a third catalogue links or keeps apart, and prints the numbers. */
class GoldTest {
    private static final Path GOLD = Path.of("../shared/acceptance/identity-gold.csv");

    @Test
    void matchesAttackWithMisp() throws IOException {
        List<Actor> actors = Actors.of(List.of(
                real(new Stix(), "attack/enterprise-attack-18.1.json.gz"),
                real(new MispGalaxy(), "misp/threat-actor.json")));
        judge("ATT&CK Enterprise and MISP threat actors", actors);
    }

    @Test
    void matchesAllSources() throws IOException {
        List<Actor> actors = Actors.of(List.of(
                real(new Stix(), "attack/enterprise-attack-18.1.json.gz"),
                real(new Stix(), "attack/ics-attack-18.1.json.gz"),
                real(new MispGalaxy(), "misp/threat-actor.json"),
                real(new MispGalaxy(), "misp/mitre-intrusion-set.json"),
                real(new MispGalaxy(), "misp/microsoft-activity-group.json"),
                real(new MispGalaxy(), "misp/360net.json"),
                real(new MicrosoftMapping(), "microsoft/MicrosoftMapping.json")));
        judge("all sources", actors);
    }

    private static Dataset real(Format format, String file) {
        return Fixture.real(format, file).dataset();
    }

    private static void judge(String what, List<Actor> actors) throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD), () -> "skipped: there is no " + GOLD);
        List<Judgement> judgements = Matcher.match(actors, List.of());
        Map<String, String> hubs = new HashMap<>();
        judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
                .forEach(judgement -> hubs.put(judgement.from(), judgement.to()));
        int same = 0;
        int acceptedSame = 0;
        int acceptedOther = 0;
        for (String line : Files.readAllLines(GOLD).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            String attack = "attack:" + cells[0];
            String misp = "misp-threat-actor:" + cells[2];
            boolean accepted = hubs.getOrDefault(attack, attack).equals(hubs.getOrDefault(misp, misp));
            boolean isSame = cells[4].equals("same");
            same += isSame ? 1 : 0;
            acceptedSame += isSame && accepted ? 1 : 0;
            acceptedOther += !isSame && accepted ? 1 : 0;
            if (isSame != accepted) {
                System.out.println("  " + (isSame ? "missed " : "wrong ") + line + " "
                        + judgements.stream()
                                .filter(judgement -> judgement.from().equals(misp))
                                .map(judgement -> judgement.verdict() + " " + judgement.to() + ": " + judgement.basis())
                                .toList());
            }
        }
        double precision = (double) acceptedSame / (acceptedSame + acceptedOther);
        double recall = (double) acceptedSame / same;
        System.out.printf(
                "%s: %d groups, %d accepted, %d unsure; of the list %d same, precision %.3f, recall %.3f%n",
                what,
                actors.size(),
                hubs.size(),
                judgements.stream()
                        .filter(judgement -> judgement.verdict() == Verdict.UNSURE)
                        .count(),
                same,
                precision,
                recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).isGreaterThanOrEqualTo(0.90);
        assertSound(actors, hubs);
    }

    /** No cluster has two states of origin; every cluster is a star. */
    private static void assertSound(List<Actor> actors, Map<String, String> hubs) {
        Map<String, Set<String>> states = new TreeMap<>();
        Map<String, Map<String, Integer>> sources = new TreeMap<>();
        for (Actor actor : actors) {
            String hub = hubs.getOrDefault(actor.id(), actor.id());
            assertThat(hubs).doesNotContainKey(hub);
            states.computeIfAbsent(hub, id -> new HashSet<>()).addAll(actor.states());
            sources.computeIfAbsent(hub, id -> new TreeMap<>()).merge(actor.source(), 1, Integer::sum);
        }
        hubs.values().forEach(hub -> assertThat(states.get(hub)).as(hub).hasSizeLessThan(2));
        sources.forEach((hub, counts) -> counts.forEach((source, count) -> {
            if (count > 1) {
                System.out.println("  " + count + " of " + source + " in the cluster of " + hub);
            }
        }));
    }
}
