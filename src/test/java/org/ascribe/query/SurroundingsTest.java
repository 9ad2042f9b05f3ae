package org.ascribe.query;

import static org.ascribe.Shown.each;
import static org.ascribe.Shown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.Neo4j5;
import org.ascribe.Shown;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

@Neo4j5.Too
class SurroundingsTest {
    private final Graph graph = SmallGraph.graph();
    private final Resolver resolver = new Resolver(graph);

    @Test
    void aCardShowsTheWholeCluster() {
        Map<String, Object> card = Shown.map(EntityCard.over(graph).of("zirconium"));

        assertThat(card).containsEntry("id", "apt31").containsEntry("description", "A group.");
        assertThat(text(card, "members")).contains("attack:G0128", "editor");
        assertThat(names(card)).containsExactly("Judgment Panda", "Violet Typhoon", "Zirconium");
        assertThat(text(card, "relations"))
                .contains("RUN_BY", "hubei-ssd", "FRONT_FOR", "wuhan-xrz", "statedBy", "Microsoft", "indictment");
        assertThat(text(card, "claims")).contains("accused", "almost certain", "embassy-2024");
        assertThat(text(card, "measures")).contains("answers", "uk-sanction-xrz");
        assertThat(text(card, "denials")).contains("contests", "completely fabricated");
        assertThat(text(card, "sources")).contains("The Guardian", "https://example.org/b");
    }

    @Test
    void aNameTellsWhoUsesItSinceWhenAndWhere() {
        Map<String, Object> card = Shown.map(EntityCard.over(graph).of("apt31"));

        assertThat((List<?>) card.get("names"))
                .last()
                .satisfies(name -> assertThat(name.toString())
                        .contains("usedBy=[{id=microsoft", "since={value=2016, precision=year", "guardian", "doj"));
    }

    @Test
    void factsOfSeveralDatasetsAreOne() {
        Map<String, Object> card = Shown.map(EntityCard.over(graph).of("hubei-ssd"));

        assertThat((List<?>) card.get("relations"))
                .anySatisfy(relation -> assertThat(relation.toString())
                        .contains("type=RUN_BY", "direction=in", "count=1", "united-kingdom", "id=microsoft"));
    }

    @Test
    void everyKindHasACard() {
        EntityCard cards = EntityCard.over(graph);
        assertThat(text(Shown.map(cards.of("uk-2024-apt31")), "claims")).contains("itself", "almost certain");
        assertThat(text(Shown.map(cards.of("uk-sanction-xrz")), "measures")).contains("itself", "wuhan-xrz");
        assertThat(text(Shown.map(cards.of("embassy-2024")), "denials")).contains("itself", "uk-2024-apt31");
        assertThat(text(Shown.map(cards.of("guardian")), "claims")).contains("cites", "uk-2024-apt31");
    }

    @Test
    void aLinkOfAnotherIdentityIsOneOfTheOneThatIsShown() {
        Picture picture = new Pictures(graph, resolver, new Neighbours(graph, resolver))
                .among(Set.of("attack:G9001", "alias:HERON", "guardian"), 100);

        assertThat(picture.relationships())
                .extracting(StatedLink::from, StatedLink::type, StatedLink::to)
                .containsExactly(tuple("alias:HERON", RelationshipType.NAMES, "attack:G9001"));
        assertThat(picture.nodes()).hasSize(3);
        assertThat(picture.truncated()).isFalse();
    }

    @Test
    void pathsNameTheEvidenceOfEachHop() {
        Listing<DocumentedPath> paths = new Paths(graph, resolver).between("UK", "Wuhan Xiaoruizhi", 6);

        assertThat(Shown.maps(paths.items())).hasSize(1).first().satisfies(path -> {
            assertThat(path).containsEntry("length", 2L);
            assertThat((List<?>) path.get("links"))
                    .first()
                    .satisfies(hop -> assertThat(hop.toString())
                            .contains(
                                    "type=IMPOSED",
                                    "from=united-kingdom",
                                    "statedBy=[{id=united-kingdom",
                                    "sources=[{id=doj"));
        });
    }

    @Test
    void pathsKeepToTheMaximum() {
        Paths paths = new Paths(graph, resolver);

        assertThat(paths.between("Ni Gaobin", "China", 3).items()).isEmpty();
        assertThat(paths.between("Ni Gaobin", "China", 6).items()).isNotEmpty();
        assertThatThrownBy(() -> paths.between("Ni Gaobin", "China", 7)).hasMessageContaining("from 1 to 6");
        assertThatThrownBy(() -> paths.between("APT31", "zirconium", 6)).isInstanceOf(Failure.class);
    }

    @Test
    void neighboursComeRingByRingWithCounts() {
        Neighbours neighbours = new Neighbours(graph, resolver);
        Neighbours.Surroundings near = neighbours.of("apt31", 1, Set.of(), 100);
        Neighbours.Surroundings wide = neighbours.of("apt31", 2, Set.of(NodeKind.STATE), 100);

        assertThat(near.counts()).contains(new Neighbour.Count("RUN_BY", "out", "Agency", 1));
        assertThat(ids(near.found()))
                .contains("hubei-ssd", "uk-2024-apt31", "wuhan-xrz")
                .doesNotContain("china");
        assertThat(ids(wide.found())).containsExactly("united-kingdom");
        assertThat(neighbours.of("apt31", 3, Set.of(), 2).found().truncated()).isTrue();
    }

    @Test
    void candidatesComeWithEvidence() {
        assertThat(resolver.candidates("VIOLET-TYPHOON"))
                .hasSize(2)
                .allSatisfy(candidate -> assertThat(candidate.standing().id()).isEqualTo("apt31"));
        assertThat(Shown.maps(resolver.candidates("leviathan")))
                .first()
                .satisfies(candidate ->
                        assertThat(candidate.toString()).contains("why=alias", "otherCarriers=[{id=i-soon"));
        assertThat(resolver.candidates("APT3111"))
                .first()
                .satisfies(candidate -> assertThat(candidate.why()).isEqualTo("similar name"));
    }

    @Test
    void mergedAndRetiredIdsHaveSuccessors() {
        assertThat(resolver.successor("attack:G0128")).contains("apt31");
        assertThat(resolver.successor("apt-31")).contains("apt31");
        assertThat(resolver.successor("apt31")).isEmpty();
        assertThat(resolver.successor("old-group")).isEmpty();
        assertThat(resolver.successor("alias:Zirconium")).isEmpty();
    }

    @Test
    void statsCountEveryKindAndRelationship() {
        GraphCounts stats = new Stats(graph).read();

        assertThat(stats.kinds()).hasSameSizeAs(NodeKind.values());
        assertThat(stats.relationships()).hasSameSizeAs(RelationshipType.values());
        assertThat(stats.datasets())
                .extracting(GraphCounts.LoadedDataset::title)
                .contains("A small graph");
        assertThat(new Stats(graph).version().settled()).isTrue();
    }

    private static List<String> names(Map<String, Object> card) {
        return each((List<?>) Objects.requireNonNull(card.get("names")), "name");
    }

    private static List<String> ids(Listing<Neighbour> listing) {
        return listing.items().stream().map(item -> item.entity().id()).toList();
    }
}
