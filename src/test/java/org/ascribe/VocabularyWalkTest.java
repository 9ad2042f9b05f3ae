package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.answer.Json;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.export.Exporter;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.load.Loader;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.judge.Identities;
import org.ascribe.query.Card;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Neighbour;
import org.ascribe.query.Neighbours;
import org.ascribe.query.Paths;
import org.ascribe.query.Searcher;
import org.ascribe.query.Stats;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.NodeRole;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind and each relationship of the vocabulary goes the whole way, from a dataset to all that is told of it. What is new there
 * and stays out of a list somewhere fails here.
 */
class VocabularyWalkTest {
    private static final String LINKS =
            "MATCH (a:Ascribe)-[r]->(b:Ascribe) RETURN type(r) + ' ' + a.id + ' ' + b.id AS link ORDER BY link";

    private static final Walk WALK = new Walk();

    @BeforeAll
    static void load() {
        TestGraph.empty();
        assertThat(TestGraph.load(WALK.dataset()).problems()).isEmpty();
        judge();
    }

    @AfterAll
    static void empty() {
        TestGraph.empty();
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundAndShown(NodeKind kind) {
        assertThat(TestGraph.bean(Stats.class).read().kinds().get(kind.label())).isPositive();
        String stands = kind.role() == NodeRole.NAMING ? Walk.ACCUSED : Walk.id(kind);
        assertThat(TestGraph.bean(Searcher.class)
                        .search(Walk.name(kind), Set.of(), 10)
                        .items())
                .as("search")
                .anySatisfy(hit -> assertThat(Json.text(hit)).contains("\"" + stands + "\""));
        assertThat(Json.text(card(Walk.id(kind)))).as("card").contains("\"id\":\"" + stands + "\"");
        assertThat(TestGraph.bean(Neighbours.class)
                        .of(Walk.id(kind), 1, Set.of(), 1000)
                        .entity()
                        .id())
                .as("neighbours")
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @EnumSource
    void aRelationshipIsCounted(RelationshipType type) {
        assertThat(TestGraph.bean(Stats.class).read().relationships().get(type.name()))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DATED", "REPORTS_ON"}) // questions tell of them, no card
    void aCardShowsARelationship(RelationshipType type) {
        for (Walk.Pair pair : WALK.pairs(type)) {
            boolean shown = Json.text(card(pair.from())).contains(named(pair.to()))
                    || Json.text(card(pair.to())).contains(named(pair.from()));
            assertThat(shown)
                    .as(
                            "the card of %s or of %s names the other: facts by lookup/relations, statements by lookup/claims, denials, comments, measures",
                            pair.from(), pair.to())
                    .isTrue();
        }
    }

    static Stream<RelationshipType> shown() {
        return betweenTwo(RelationshipGroup.SHOWN);
    }

    static Stream<RelationshipType> connecting() {
        return betweenTwo(RelationshipGroup.CONNECTING);
    }

    /** Being the same makes one of two. */
    private static Stream<RelationshipType> betweenTwo(RelationshipGroup group) {
        return group.types().stream().filter(type -> type != RelationshipType.SAME_AS);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aRelationshipLeadsToANeighbour(RelationshipType type) {
        Walk.Pair pair = WALK.pair(type);
        // A name stands for those who carry it.
        String middle = type.to().equals(Set.of(NodeKind.ALIAS)) ? pair.from() : pair.to();
        Neighbours.Surroundings around = TestGraph.bean(Neighbours.class).of(middle, 1, Set.of(), 1000);
        assertThat(around.found().items().stream()
                        .flatMap(near -> near.links().stream())
                        .map(Neighbour.Way::type))
                .contains(type.name());
        assertThat(around.counts()).extracting(Neighbour.Count::type).contains(type.name());
    }

    @ParameterizedTest
    @MethodSource("connecting")
    void aPathLeadsOverAStatementOrFact(RelationshipType type) {
        Walk.Pair pair = WALK.pair(type);
        assertThat(TestGraph.bean(Paths.class)
                        .between(pair.from(), pair.to(), 1)
                        .items())
                .anySatisfy(path -> assertThat(path.links())
                        .singleElement()
                        .satisfies(link -> assertThat(link.type()).isEqualTo(type)));
    }

    /** Whoever takes from a fact who states it is found out, and whoever has it refer to nobody. */
    @Test
    void theChecksLookAtEachFact() {
        List<String> facts = RelationshipGroup.FACTS.types().stream()
                .map(type -> WALK.pair(type).from())
                .toList();
        assertThat(violations("facts-stated")).isEmpty();
        TestGraph.bean(Graph.class)
                .write(
                        "UNWIND $ids AS id MATCH (:Ascribe {id: id})-[r]->() WHERE r.statedBy IS NOT NULL"
                                + " SET r.statedBy = null, r.sources = ['nothing of ' + id]",
                        Map.of("ids", facts));
        assertThat(violations("facts-stated")).containsAll(facts);
        assertThat(violations("references-resolve"))
                .containsAll(facts.stream().map(id -> "nothing of " + id).toList());
        load();
    }

    @ParameterizedTest
    @EnumSource(names = {"graphml", "csv"})
    void anExportHasEachKindAndRelationship(Exporter.Form form) throws IOException {
        String exported = export(form);
        for (NodeKind kind : NodeKind.values()) {
            assertThat(exported).contains(kind.label(), Walk.name(kind));
        }
        for (RelationshipType type : RelationshipType.values()) {
            assertThat(exported).contains(type.name());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"dataset", "stix"})
    void whatIsExportedComesBack(Exporter.Form form) throws IOException {
        List<Object> links = TestGraph.column(LINKS);
        String exported = export(form);
        TestGraph.empty();
        byte[] bytes = exported.getBytes(StandardCharsets.UTF_8);
        Input input = new Input("export", () -> new ByteArrayInputStream(bytes));
        (form == Exporter.Form.dataset ? new CuratedYaml() : new Stix())
                .readAll(input)
                .forEach(dataset ->
                        assertThat(TestGraph.load(dataset).problems()).isEmpty());
        judge();
        List<Object> back = TestGraph.column(LINKS);
        load();
        assertThat(links.stream().filter(link -> !back.contains(link)))
                .as("exported, and lost on the way: has the relationship a key in ReferenceKey?")
                .isEmpty();
        assertThat(back.stream().filter(link -> !links.contains(link)))
                .as("come back, and not there before")
                .isEmpty();
    }

    private static void judge() {
        TestGraph.bean(Identities.class).apply(Loader.Options.of("test").unchecked());
    }

    private static Card card(String id) {
        return TestGraph.bean(EntityCard.class).of(id);
    }

    private static List<String> violations(String check) {
        return TestGraph.bean(Integrity.class).verify().stream()
                .filter(violation -> violation.check().equals(check))
                .map(Integrity.Violation::id)
                .toList();
    }

    private static String export(Exporter.Form form) throws IOException {
        StringWriter out = new StringWriter();
        TestGraph.bean(Exporter.class).write(form, out, Progress.NONE);
        return out.toString();
    }

    /** A name stands by its text, all else by its id. */
    private static String named(String id) {
        return id.startsWith("alias:") ? id.substring("alias:".length()) : "\"id\":\"" + id + "\"";
    }
}
