package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.answer.Choice;
import org.ascribe.failure.Failure;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.judge.Identities;
import org.ascribe.query.Asker;
import org.ascribe.query.Resolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source that gives one name to two of its own groups, and another one that uses the id of a group again. */
class SharedNamesTest {
    private static final String AMBER = "misp-threat-actor:00000001-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String COBALT = "misp-threat-actor:00000002-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String PAISLEY = "misp-microsoft-activity-group:00000001-aaaa-4aaa-8aaa-aaaaaaaaaaaa";

    @BeforeEach
    void loadBoth() {
        TestGraph.empty();
        load("misp/name-of-two.json");
        load("misp/id-of-another-galaxy.json");
        TestGraph.bean(Identities.class).apply(Loader.Options.of("test"));
    }

    @Test
    void mergeNobodyAndAreListedAsConflicts() {
        assertThat(TestGraph.column("MATCH ()-[r:SAME_AS]->() RETURN r")).isEmpty();
        assertThat(TestGraph.bean(Asker.class).ask("name-conflicts", Map.of()).rows())
                .singleElement()
                .asString()
                .contains("GRIZZLY FERRY", AMBER, COBALT);
    }

    @Test
    void askBackWhoIsMeantWhateverTheSpelling() {
        for (String spelling : List.of("GRIZZLY FERRY", "Grizzly Ferry", "grizzly-ferry")) {
            assertThatThrownBy(() -> resolve(spelling)).isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Failure.Kind.AMBIGUOUS);
                assertThat(failure.candidates()).extracting(Choice::id).containsExactlyInAnyOrder(AMBER, COBALT);
            });
        }
        assertThat(resolve("Holt Gang")).isEqualTo(AMBER);
        assertThat(resolve("holt crew")).isEqualTo(COBALT);
    }

    @Test
    void leaveTheGroupsOfOneIdInTwoFilesApart() {
        assertThat(resolve("Amber Otter")).isEqualTo(AMBER);
        assertThat(resolve("Paisley Drizzle")).isEqualTo(PAISLEY);
        assertThat(TestGraph.column("MATCH (a:Alias)-[:NAMES]->(n:Actor {id: '" + PAISLEY + "'})"
                        + " RETURN a.name ORDER BY a.name"))
                .containsExactly("Paisley Drizzle", "XENOTIME LAMP");
    }

    private static String resolve(String name) {
        return TestGraph.bean(Resolver.class).resolve(name, Set.of()).id();
    }

    private static void load(String file) {
        TestGraph.bean(Inputs.class)
                .find(List.of("src/test/resources/dataset/" + file), null, InputStream.nullInputStream())
                .forEach(input -> input.read()
                        .forEach(dataset ->
                                assertThat(TestGraph.load(dataset).refused()).isFalse()));
    }
}
