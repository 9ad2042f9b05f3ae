package org.ascribe.load;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.input;
import static org.ascribe.dataset.stix.Bundles.pretty;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ascribe.TestGraph;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of made-up files that share records: in either order, neither takes from the other but what a later version of the same
 * record by the same author takes. {@code -Dpairs=200} tries so many.
 */
class TwoFilesTest {
    private static final int PRIVATE = 12;
    private static final int SHARED = 3;

    static List<Integer> pairs() {
        List<Integer> seeds = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("pairs", 6); i++) {
            seeds.add(i);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void takeNothingFromEachOther(int seed) {
        Random random = new Random(seed);
        ObjectNode one = file(1, 100, random);
        ObjectNode other = file(2, 200, random);
        Set<String> expected = new TreeSet<>(standing(one, other));
        expected.addAll(standing(other, one));
        Set<String> forth = live(one, other);
        Set<String> back = live(other, one);
        assertThat(forth).as("%s\n%s", pretty(one), pretty(other)).containsAll(expected);
        assertThat(back).as("%s\n%s", pretty(other), pretty(one)).isEqualTo(forth);
        Set<String> more = new TreeSet<>(forth);
        more.removeAll(expected);
        assertThat(more)
                .as("what was withdrawn stays only where a claim needs it: %s\n%s", pretty(one), pretty(other))
                .allMatch(id -> id.startsWith("intrusion-set") || id.startsWith("campaign"));
    }

    /** Groups of its own, and versions of what both have, by one of two authors. */
    private static ObjectNode file(int number, int first, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        objects.add(firm(1, "Lamplight Labs"));
        objects.add(firm(2, "Mud Desk"));
        for (int i = 0; i < PRIVATE; i++) {
            objects.add(group(first + i, "Heron " + (first + i), 1));
        }
        int author = 1 + random.nextInt(2);
        for (int i = 1; i <= SHARED; i++) {
            boolean withdrawn = random.nextInt(4) == 0;
            objects.add(version(group(i, "Shared Reed " + i, author), withdrawn, random));
            objects.add(version(campaign(i, "Shared Ferry " + i, author), false, random));
            if (!withdrawn && random.nextBoolean()) {
                objects.add(version(attributed(i, i, i, author), random.nextInt(3) == 0, random));
            }
        }
        return bundle(number, objects.toArray(ObjectNode[]::new));
    }

    private static ObjectNode version(ObjectNode object, boolean withdrawn, Random random) {
        object.put("modified", "2024-0" + (4 + random.nextInt(4)) + "-01T10:00:00.000Z");
        return withdrawn ? object.put("revoked", true) : object;
    }

    /** The records of a file that the other has not in a later version of the same author. */
    private static Set<String> standing(ObjectNode file, ObjectNode other) {
        Set<String> standing = new TreeSet<>();
        for (var record : file.path("objects")) {
            boolean beaten = record.path("revoked").asBoolean();
            for (var version : other.path("objects")) {
                int later = version.path("modified")
                        .asText()
                        .compareTo(record.path("modified").asText());
                beaten |= version.path("id").equals(record.path("id"))
                        && version.path("created_by_ref").equals(record.path("created_by_ref"))
                        && (later > 0 || (later == 0 && version.path("revoked").asBoolean()));
            }
            if (!beaten && !record.path("type").asText().equals("identity")) {
                standing.add(record.path("id").asText());
            }
        }
        return standing;
    }

    private static Set<String> live(ObjectNode... files) {
        TestGraph.empty();
        TestGraph.bean(SchemaManager.class).apply();
        for (ObjectNode file : files) {
            LoadReport report = TestGraph.bean(Loader.class)
                    .load(
                            new Stix().read(input(pretty(file))),
                            new Loader.Options("test", false, 1_000, Progress.NONE));
            assertThat(report.refused()).as("%s", report.problems()).isFalse();
            assertThat(report.violations()).isEmpty();
        }
        return TestGraph.column("MATCH (n:Ascribe&(Actor|Operation|Attribution)) RETURN substring(n.id, 5)").stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
