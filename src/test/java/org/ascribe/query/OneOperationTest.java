package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What several sources describe and was judged the same is one operation in every answer, with what each of them says of it. */
class OneOperationTest {
    private static final String DATASET = """
            dataset: reeds
            title: Made up
            sources:
              - {id: notice, publisher: Office of Ponds, title: Notice, published: 2021-06-01, url: "https://ponds.example/notice"}
              - {id: list, publisher: Catalogue, title: List, published: 2023, url: "https://catalogue.example/list"}
            entities:
              - {id: pond-land, kind: State, name: Pondland}
              - {id: reed-land, kind: State, name: Reedland}
              - {id: herons, kind: Actor, name: Herons, links: [{type: RUN_BY, to: marsh-office, statedBy: [pond-land], sources: [notice]}]}
              - {id: "list:herons", kind: Actor, name: Heron, links: [{type: RUN_BY, to: "list:office", statedBy: [catalogue], sources: [list]}]}
              - {id: marsh-office, kind: Agency, name: Marsh office, links: [{type: PART_OF, to: reed-land, statedBy: [pond-land], sources: [notice]}]}
              - {id: "list:office", kind: Agency, name: Marsh office, links: [{type: PART_OF, to: reed-land, statedBy: [catalogue], sources: [list]}]}
              - {id: firm, kind: Vendor, name: A firm}
              - {id: catalogue, kind: Vendor, name: Catalogue}
              - {id: dam, kind: Organization, name: The dam}
              - {id: mill, kind: Organization, name: The mill}
              - id: reed-raid
                kind: Operation
                name: The reed raid
                links:
                  - {type: TARGETED, to: dam, outcome: Opened, statedBy: [pond-land], sources: [notice]}
                dates:
                  - {event: began, date: 2021-05-20, statedBy: [pond-land], sources: [notice]}
              - id: "list:7"
                kind: Operation
                name: Raid of May
                links:
                  - {type: TARGETED, to: dam, outcome: Opened, statedBy: [catalogue], sources: [list]}
                  - {type: TARGETED, to: mill, statedBy: [catalogue], sources: [list]}
                dates:
                  - {event: began, date: 2021, statedBy: [catalogue], sources: [list]}
            attributions:
              - {id: by-state, who: [pond-land], what: [reed-raid], whom: [reed-land], date: 2021-06-01, sources: [notice]}
              - {id: by-firm, who: [firm], what: ["list:7"], whom: ["list:herons"], date: 2021-07, sources: [list]}
              - {id: by-firm-too, who: [firm], what: [reed-raid], whom: [herons], date: 2021-07, sources: [list]}
            """;

    @BeforeAll
    static void load() {
        Graph graph = TestGraph.empty();
        assertThat(TestGraph.load(new CuratedYaml()
                                .read(new Input(
                                        "reeds.yaml",
                                        () -> new ByteArrayInputStream(DATASET.getBytes(StandardCharsets.UTF_8)))))
                        .problems())
                .isEmpty();
        graph.write("""
                UNWIND [['list:7', 'reed-raid'], ['list:herons', 'herons'], ['list:office', 'marsh-office']] AS pair
                MATCH (a:Ascribe {id: pair[0]}), (b:Ascribe {id: pair[1]})
                CREATE (a)-[:SAME_AS {judgement: 'accepted'}]->(b)""", Map.of());
    }

    @Test
    void itsFirstAttributionIsThatOfAllItsDescriptions() {
        Answer lag = ask("attribution-lag", Map.of());
        assertThat(Story.column("operation", lag)).containsExactly("reed-raid");
        assertThat(Story.column("claims", lag)).containsExactly(List.of("by-state"));
        assertThat(Story.column("days", lag)).containsExactly(12L);
        assertThat(Story.column("operation", ask("attribution-lag", Map.of("what", "list:7"))))
                .containsExactly("reed-raid");
        assertThat(Story.column("operation", ask("attribution-lag", Map.of("who", "firm"))))
                .containsExactly("reed-raid");
    }

    @Test
    void aVictimWasHitByItOnce() {
        Answer hits = ask("targeted-by", Map.of("target", "dam"));
        assertThat(Story.column("operation", hits)).containsExactly("reed-raid", "reed-raid");
        assertThat(Story.column("accused", hits)).containsExactly(List.of("herons"), List.of("reed-land"));
        assertThat(Story.column("when", hits)).containsOnly("2021-05-20");
        assertThat(Story.column("accused", ask("targeted-by", Map.of("target", "mill"))))
                .containsExactly(List.of("herons"), List.of("reed-land"));
    }

    @Test
    void itsTargetsAreThoseOfAllItsDescriptions() {
        Answer hit = ask("targets", Map.of("actor", "herons"));
        assertThat(Story.column("operation", hit)).containsOnly("reed-raid");
        assertThat(Story.column("target", hit)).containsExactly("dam", "mill");
        assertThat(Story.column("accordingTo", ask("targets", Map.of("operation", "reed-raid"))))
                .containsExactly(List.of("catalogue", "pond-land"), List.of("catalogue"));
    }

    @Test
    void whatOneDescriptionTiesToAGroupIsTied() {
        assertThat(ask("unattributed", Map.of()).rows()).isEmpty();
        Answer then = ask("unattributed", Map.of("asOf", "2021-06-30"));
        assertThat(Story.column("operation", then)).containsExactly("reed-raid");
        assertThat(Story.column("targets", then)).containsExactly(List.of("dam"));
    }

    @Test
    void aChainByIdentitiesOfTheSameOnesIsOne() {
        for (String office : List.of("marsh-office", "list:office")) {
            Answer chain = ask("chain-of-command", Map.of("entity", office));
            assertThat(Story.column("chain", chain)).containsExactly(List.of("marsh-office", "reed-land"));
            assertThat(Story.column("sources", chain)).containsExactly(List.of("list", "notice"));
        }
        assertThat(Story.column("chain", ask("chain-of-command", Map.of("entity", "list:herons"))))
                .containsExactly(List.of("herons", "marsh-office", "reed-land"));
    }

    private static Answer ask(String question, Map<String, String> parameters) {
        return TestGraph.bean(Asker.class).ask(question, parameters);
    }
}
