package org.ascribe.load.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.load.Loader;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.Test;

/** What is derived for the entities that a load touches is what would be derived for all. */
final class DerivedTest {
    private static final String ROLES = """
            MATCH (n:Entity)
            WITH n,
              CASE WHEN EXISTS { (:Attribution)-[:POINTS_TO]->(n) } THEN ['Accused'] ELSE [] END
              + CASE WHEN EXISTS { (n)-[:MADE]->(:Attribution) } THEN ['Attributor'] ELSE [] END
              + CASE WHEN EXISTS { (:Operation)-[:TARGETED]->(n) } THEN ['Target'] ELSE [] END AS due
            WHERE [role IN ['Accused', 'Attributor', 'Target'] WHERE role IN labels(n)] <> due
            RETURN n.id
            """;
    private static final String STATES = """
            MATCH (agency:Agency)
            OPTIONAL MATCH path = (agency)-[:PART_OF*1..6]->(state:State)
            WITH agency, state ORDER BY length(path), state.id
            WITH agency, head(collect(state.id)) AS id, head(collect(state.name)) AS name
            WHERE coalesce(agency.state, '') <> coalesce(id, '') OR coalesce(agency.stateName, '') <> coalesce(name, '')
            RETURN agency.id
            """;

    private final Random random = new Random(31);

    @Test
    void whateverChanges() {
        TestGraph.empty();
        for (int i = 1; i <= 25; i++) {
            Dataset dataset = dataset();
            LoadReport report = TestGraph.bean(Loader.class).load(dataset, Loader.Options.of("test"));
            assertThat(report.problems()).as("%d", i).isEmpty();
            assertThat(TestGraph.column(ROLES)).as("roles after load %d", i).isEmpty();
            assertThat(TestGraph.column(STATES)).as("states after load %d", i).isEmpty();
        }
        assertThat(TestGraph.column("MATCH (n:Accused|Attributor|Target) RETURN n"))
                .isNotEmpty();
        assertThat(TestGraph.column("MATCH (n:Agency) WHERE n.stateName IS NOT NULL RETURN n"))
                .isNotEmpty();
    }

    /** Of two that take turns: bodies move between states, claims and targets come and go, things become others. */
    private Dataset dataset() {
        String name = pick("one", "two");
        StringBuilder text = new StringBuilder("dataset: " + name + "\ntitle: Made up\nsources:\n");
        text.append("  - {id: %s-paper, publisher: P, title: T, published: 2024}\nentities:\n".formatted(name));
        for (int i = 0; i < 3; i++) {
            text.append("  - {id: %s-state-%d, kind: State, name: State %s}\n".formatted(name, i, pick("A", "B")));
            text.append(
                    "  - {id: %s-odd-%d, kind: %s, name: Odd %d}\n".formatted(name, i, pick("Agency", "Vendor"), i));
        }
        for (int i = 0; i < 6; i++) {
            String above = i == 0 || random.nextBoolean() ? "state-" + random.nextInt(3) : "body-" + random.nextInt(i);
            text.append("  - {id: %s-body-%d, kind: Agency, name: Body %d".formatted(name, i, i));
            text.append(random.nextInt(4) == 0 ? "}\n" : ", links: [" + link(name, "PART_OF", above) + "]}\n");
        }
        for (int i = 0; i < 3; i++) {
            text.append("  - {id: %s-operation-%d, kind: Operation, name: Operation %d, links: [%s]}\n"
                    .formatted(name, i, i, link(name, "TARGETED", someone())));
        }
        text.append("attributions:\n");
        for (int i = random.nextInt(3); i < 5; i++) {
            text.append(
                    "  - {id: %1$s-claim-%2$d, who: [%1$s-%3$s], whom: [%1$s-%4$s], date: 2024, sources: [%1$s-paper]}\n"
                            .formatted(name, i, someone(), pick("state-", "body-") + random.nextInt(3)));
        }
        return new CuratedYaml()
                .read(new Input(
                        "test.yaml",
                        () -> new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static String link(String name, String type, String to) {
        return "{type: %2$s, to: %1$s-%3$s, statedBy: [%1$s-state-0], sources: [%1$s-paper]}".formatted(name, type, to);
    }

    private String someone() {
        return pick("state-", "body-", "odd-") + random.nextInt(3);
    }

    private String pick(String... some) {
        return List.of(some).get(random.nextInt(some.length));
    }
}
