package org.ascribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ascribe.answer.Json;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Tally;
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
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;
import org.ascribe.schema.Wording;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind and each relationship of the vocabulary goes the whole way, from a dataset to all that is told of it. What is new there
 * and stays out of a list somewhere fails here.
 */
class VocabularyWalkTest {
    private static final Location AT = Location.of("walk");
    private static final String VENDOR = "walk-vendor";
    private static final String SOURCE = "walk-source";
    private static final String ACCUSED = "walk-accused";
    private static final String CLAIM = "walk-claim";
    private static final String LINKS =
            "MATCH (a:Ascribe)-[r]->(b:Ascribe) RETURN type(r) + ' ' + a.id + ' ' + b.id AS link ORDER BY link";

    /** What a relationship ties together. */
    private record Pair(String from, String to) {}

    /** When an operation was, by timeline and attribution-lag; which document rests on which, by evidence. */
    private static final Set<RelationshipType> IN_QUESTIONS =
            Set.of(RelationshipType.DATED, RelationshipType.REPORTS_ON);

    private static final Map<RelationshipType, Pair> PAIRS = new EnumMap<>(RelationshipType.class);
    private static final Dataset WALK = new Walk().dataset();

    @BeforeAll
    static void load() {
        TestGraph.empty();
        assertThat(TestGraph.load(WALK).problems()).isEmpty();
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
        String stands = kind.role() == NodeRole.NAMING ? ACCUSED : id(kind);
        assertThat(TestGraph.bean(Searcher.class)
                        .search(name(kind), Set.of(), 10)
                        .items())
                .as("search")
                .anySatisfy(hit -> assertThat(Json.text(hit)).contains("\"" + stands + "\""));
        assertThat(Json.text(card(id(kind)))).as("card").contains("\"id\":\"" + stands + "\"");
        assertThat(TestGraph.bean(Neighbours.class)
                        .of(id(kind), 1, Set.of(), 1000)
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
    @EnumSource
    void aCardShowsARelationship(RelationshipType type) {
        Pair pair = pair(type);
        assumeThat(IN_QUESTIONS).as("told by questions, on no card").doesNotContain(type);
        boolean shown = Json.text(card(pair.from())).contains(named(pair.to()))
                || Json.text(card(pair.to())).contains(named(pair.from()));
        assertThat(shown)
                .as(
                        "the card of one end names the other: facts by lookup/relations, statements by lookup/claims, denials, measures")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aRelationshipLeadsToANeighbour(RelationshipType type) {
        assumeThat(RelationshipGroup.SHOWN.contains(type) && type != RelationshipType.SAME_AS)
                .as("being the same makes one of two")
                .isTrue();
        Pair pair = pair(type);
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
    @EnumSource
    void aPathLeadsOverAStatementOrFact(RelationshipType type) {
        assumeThat(RelationshipGroup.CONNECTING.contains(type) && type != RelationshipType.SAME_AS)
                .isTrue();
        Pair pair = pair(type);
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
                .map(type -> pair(type).from())
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
            assertThat(exported).contains(kind.label(), name(kind));
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
        assertThat(TestGraph.column(LINKS)).isEqualTo(links);
        load();
    }

    private static Pair pair(RelationshipType type) {
        return Objects.requireNonNull(PAIRS.get(type), type.name());
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

    private static String name(NodeKind kind) {
        return "Walker " + kind.label();
    }

    private static String id(NodeKind kind) {
        return kind.role() == NodeRole.NAMING
                ? Entity.aliasId(name(kind))
                : "walk-" + kind.label().toLowerCase(Locale.ROOT) + "-itself";
    }

    /** A dataset with one of each kind, and two more for each relationship. */
    private static final class Walk {
        private static final Period DAY = Period.day(LocalDate.of(2024, 3, 25), "25 March 2024");
        private static final Map<Property, Object> NEEDED = Map.of(
                Property.DATE, DAY,
                Property.PUBLISHED, DAY,
                Property.PUBLISHER, "Walk Press",
                Property.TITLE, "A walk",
                Property.URL, "https://example.org/walk",
                Property.TYPE, "sanction",
                Property.WORDS, "we walked");

        private final List<Entity> entities = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        Dataset dataset() {
            add(VENDOR, NodeKind.VENDOR, "Walk Vendor");
            add(SOURCE, NodeKind.SOURCE, "Walk Source");
            add(ACCUSED, NodeKind.ACTOR, "Walk Accused");
            add(CLAIM, NodeKind.ATTRIBUTION, "Walk Claim");
            for (NodeKind kind : NodeKind.values()) {
                add(id(kind), kind, name(kind));
                if (kind.role() == NodeRole.NAMING) {
                    link(RelationshipType.NAMES, id(kind), ACCUSED);
                }
            }
            for (RelationshipType type : RelationshipType.values()) {
                switch (type) {
                    // Follow from others, see below.
                    case USES, SAME_AS -> {}
                    default -> pair(type);
                }
            }
            PAIRS.put(
                    RelationshipType.USES,
                    new Pair(
                            VENDOR,
                            VocabularyWalkTest.pair(RelationshipType.NAMES).from()));
            PAIRS.put(RelationshipType.SAME_AS, VocabularyWalkTest.pair(RelationshipType.HELD_SAME_AS));
            return new Dataset("walk", "One of each", entities, links, new Tally(), List.of());
        }

        private void pair(RelationshipType type) {
            // Cards are made of records: an operation, too, can be read in a document.
            NodeKind start = type.from().stream()
                    .sorted()
                    .filter(kind -> type.wording().role() == Wording.Role.STATEMENT && NodeKind.RECORDS.contains(kind))
                    .findFirst()
                    .orElseGet(() -> Collections.min(type.from()));
            String from = add(type, start, "Start");
            // A claim is about less than a comment may be.
            NodeKind end = type == RelationshipType.ABOUT ? NodeKind.OPERATION : Collections.min(type.to());
            String to = add(type, end, "End");
            PAIRS.put(type, new Pair(from, to));
            link(type, from, to);
        }

        private String add(RelationshipType type, NodeKind kind, String end) {
            String name = "Walk " + type.name().replace('_', ' ') + " " + end;
            String id = kind.role() == NodeRole.NAMING
                    ? Entity.aliasId(name)
                    : name.toLowerCase(Locale.ROOT).replace(' ', '-');
            add(id, kind, name);
            return id;
        }

        private void add(String id, NodeKind kind, String name) {
            entities.add(
                    kind.role() == NodeRole.NAMING
                            ? Entity.alias(name, AT)
                            : Entity.of(id, kind, name, needed(kind), AT));
            switch (kind) {
                case ATTRIBUTION -> {
                    link(RelationshipType.MADE, VENDOR, id);
                    link(RelationshipType.POINTS_TO, id, ACCUSED);
                }
                case DENIAL -> {
                    link(RelationshipType.ISSUED, VENDOR, id);
                    link(RelationshipType.CONTESTS, id, CLAIM);
                }
                case COMMENT -> {
                    link(RelationshipType.MADE, VENDOR, id);
                    link(RelationshipType.ABOUT, id, ACCUSED);
                }
                case MEASURE -> {
                    link(RelationshipType.IMPOSED, VENDOR, id);
                    link(RelationshipType.AGAINST, id, ACCUSED);
                }
                default -> {}
            }
            if (kind.role() == NodeRole.RECORD) {
                link(RelationshipType.CITED_IN, id, SOURCE);
            }
        }

        /** What a dataset file must say of it. */
        private static Map<Property, Object> needed(NodeKind kind) {
            Map<Property, Object> properties = new EnumMap<>(NEEDED);
            properties.keySet().retainAll(kind.properties());
            return properties;
        }

        private void link(RelationshipType type, String from, String to) {
            Map<Property, Object> properties = new EnumMap<>(Property.class);
            if (type.structural()) {
                properties.put(Property.STATED_BY, List.of(VENDOR));
                properties.put(Property.SOURCES, List.of(SOURCE));
            }
            if (type == RelationshipType.DATED) {
                properties.put(Property.STATED_BY, List.of(from));
                properties.put(Property.EVENT, "began");
                properties.put(Property.DATE, DAY);
            }
            if (type.wording().role() == Wording.Role.IDENTITY) {
                properties.put(Property.JUDGEMENT, type == RelationshipType.MAY_BE ? "unsure" : "accepted");
                properties.put(Property.BASIS, "made up for a walk");
            }
            links.add(new Link(type, from, to, properties, AT));
        }
    }
}
