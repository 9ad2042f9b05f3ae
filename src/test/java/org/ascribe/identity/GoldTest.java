package org.ascribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.microsoft.MicrosoftMapping;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.find.Inputs;
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
    void matchesEverythingTogether() throws IOException {
        Path folder = Path.of("../shared/data");
        Assumptions.assumeTrue(Files.exists(folder), () -> "skipped: there is no " + folder);
        Inputs inputs = new Inputs(List.of(
                new Stix(),
                new MispGalaxy(),
                new MicrosoftMapping(),
                new EuRepoC(),
                new UkSanctions(),
                new EuSanctions()));
        List<Dataset> datasets = new ArrayList<>(List.of(Bundle.STORY.read()));
        inputs.find(List.of(folder.toString()), null, InputStream.nullInputStream())
                .forEach(input -> datasets.addAll(input.read()));
        judge("all sources together", Actors.of(datasets));
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
                "%s: %d groups, companies, persons and bodies, %d accepted, %d unsure; of the list %d same, precision %.3f, recall %.3f%n",
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
        assertThat(recall).isGreaterThanOrEqualTo(0.92);
        assertSound(
                actors,
                hubs,
                judgements.stream()
                        .map(Judgement::basis)
                        .filter(basis -> basis.contains("the same by way of"))
                        .toList());
    }

    /** No cluster has two states of origin or two of a source that keeps them apart, unless the judgement says so; every cluster is a star. */
    private static void assertSound(List<Actor> actors, Map<String, String> hubs, List<String> split) {
        Map<String, Set<String>> states = new TreeMap<>();
        Map<String, Map<String, List<Actor>>> sources = new TreeMap<>();
        Map<String, String> names =
                actors.stream().collect(Collectors.toMap(Actor::id, Round::called, (one, same) -> one));
        for (Actor actor : actors) {
            String hub = hubs.getOrDefault(actor.id(), actor.id());
            assertThat(hubs).doesNotContainKey(hub);
            states.computeIfAbsent(hub, id -> new HashSet<>()).addAll(actor.states());
            sources.computeIfAbsent(hub, id -> new TreeMap<>())
                    .computeIfAbsent(actor.source(), source -> new ArrayList<>())
                    .add(actor);
        }
        hubs.values().forEach(hub -> assertThat(states.get(hub)).as(hub).hasSizeLessThan(2));
        sources.forEach((hub, bySource) -> bySource.values().stream()
                .filter(members -> members.size() > 1)
                .forEach(members -> assertThat(members)
                        .as(
                                "%s in the cluster of %s",
                                members.stream().map(Actor::name).toList(), hub)
                        .allMatch(member -> members.stream().anyMatch(other -> saysTheSame(member, other))
                                || split.stream().anyMatch(basis -> basis.contains(Round.called(member)))
                                || split.stream().anyMatch(basis -> basis.endsWith(names.get(hub))))));
    }

    /** Whether the source of both ties them: it calls them similar, or refers both to the same number of another catalogue. */
    private static boolean saysTheSame(Actor one, Actor other) {
        return !one.equals(other)
                && (one.related().contains(other.id())
                        || numbers(one).anyMatch(numbers(other).toList()::contains));
    }

    private static Stream<String> numbers(Actor actor) {
        return actor.names().stream().map(Actor.Name::text).filter(NameIndex::isNumber);
    }
}
