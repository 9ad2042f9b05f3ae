package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.junit.jupiter.api.Test;

/**
 * The law of as-of holds for every question, on the bundled data, on a sample of EuRepoC and on what was made up to have what these
 * lack; and it does not where a filter is dropped. {@code -Dasof.filters=all} drops each of them in turn.
 */
class AsOfLawTest {
    private static final boolean EACH_FILTER = "all".equals(System.getProperty("asof.filters"));

    /** From the last to the first, because what is taken out does not come back; every build has twelve of them. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2025-08-11",
                    "2024-07-08",
                    "2024-03-26",
                    "2024-03-25",
                    "2024-03-24",
                    "2024-02-21",
                    "2023-12-31",
                    "2023-12-30",
                    "2023-05-24",
                    "2021-12-31",
                    "2021-07-19",
                    "2021-07-18",
                    "2020-12-31",
                    "2020-06-04",
                    "2013-06-01")
            .filter(day -> EACH_FILTER
                    || !Set.of("2024-07-08", "2021-12-31", "2020-12-31").contains(day))
            .map(LocalDate::parse)
            .toList();

    private static final String FILTER = "$asOf IS NULL";
    /** What every build drops: of a question the first filter of this. */
    private static final Map<String, String> DROPPED =
            Map.of("who-attributed", "claim.onRecord", "targets", "hit.onRecord", "chain-of-command", "step.onRecord");

    @Test
    void anAnswerAsOfADayIsThatOfAGraphOfThatDay() throws IOException {
        AsOfLaw law = new AsOfLaw(graph());
        MORE.forEach((question, calls) -> calls.forEach(written -> law.add(question, written)));
        Map<String, List<String>> then = new LinkedHashMap<>();
        List<Dropped> dropped = new ArrayList<>();
        for (AsOfLaw.Call call : law.calls()) {
            for (LocalDate day : DAYS) {
                then.put(day + " " + call, law.rows(call, call.question().cypher(), day));
            }
        }
        for (Question question : new Catalogue().all()) {
            dropped.addAll(dropped(question, law));
        }
        for (LocalDate day : DAYS) {
            law.prune(day);
            for (AsOfLaw.Call call : law.calls()) {
                List<String> now = law.rows(call, call.question().cypher(), null);
                assertThat(then.get(day + " " + call))
                        .as("%s as of %s", call, day)
                        .isEqualTo(now);
                dropped.forEach(one -> one.compare(day + " " + call, now));
            }
        }
        assertThat(dropped.stream().filter(one -> !one.noticed))
                .as("filters that nobody would miss")
                .isEmpty();
        assertThat(dropped).isNotEmpty();
    }

    /** A question of which one filter is dropped, with its answers. */
    private static final class Dropped {
        private final String name;
        private final Map<String, List<String>> answers = new LinkedHashMap<>();
        private boolean noticed;

        private Dropped(String name) {
            this.name = name;
        }

        void compare(String call, List<String> due) {
            List<String> answer = answers.get(call);
            noticed |= answer != null && !answer.equals(due);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Dropped> dropped(Question question, AsOfLaw law) {
        List<Dropped> dropped = new ArrayList<>();
        String cypher = question.cypher();
        int number = 0;
        boolean any = false;
        for (int at = cypher.indexOf(FILTER); at >= 0; at = cypher.indexOf(FILTER, at + 1)) {
            number++;
            String next = FILTER + " OR " + DROPPED.getOrDefault(question.name(), "nothing");
            boolean chosen = !any && cypher.startsWith(next, at);
            any |= chosen;
            if (EACH_FILTER || chosen) {
                String without = cypher.substring(0, at) + "true" + cypher.substring(at + FILTER.length());
                long line = cypher.substring(0, at).lines().count();
                Dropped one = new Dropped(question.name() + ", filter " + number + ", line " + line + " of the query");
                law.calls().stream()
                        .filter(call -> call.question().name().equals(question.name()))
                        .forEach(call ->
                                DAYS.forEach(day -> one.answers.put(day + " " + call, law.rows(call, without, day))));
                dropped.add(one);
            }
        }
        return dropped;
    }

    private static Graph graph() throws IOException {
        Graph graph = TestGraph.empty();
        List<Dataset> datasets = new ArrayList<>(List.of(Bundle.STORY.read()));
        for (String part : List.of("incidents", "who-says-so", "receivers")) {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/dataset/eurepoc/" + part + ".csv"));
            datasets.add(new EuRepoC().read(new Input(part + "_1.1.csv", () -> new ByteArrayInputStream(bytes))));
        }
        datasets.add(new CuratedYaml()
                .read(new Input(
                        "made-up.yaml", () -> new ByteArrayInputStream(MADE_UP.getBytes(StandardCharsets.UTF_8)))));
        datasets.forEach(dataset ->
                assertThat(TestGraph.load(dataset).refused()).as(dataset.name()).isFalse());
        return graph;
    }

    /** What is asked beside the calls whose answers are kept. */
    private static final Map<String, List<Map<String, String>>> MORE = Map.ofEntries(
            Map.entry("actors-of", List.of(Map.of("behind", "m-lake"))),
            Map.entry("attribution-lag", List.of(Map.of("what", "m-flood"), Map.of("who", "m-pond"))),
            Map.entry("chain-of-command", List.of(Map.of("entity", "m-otter"), Map.of("entity", "ni-gaobin"))),
            Map.entry("coalitions", List.of(Map.of("whom", "china"), Map.of("whom", "m-lake"))),
            Map.entry("connection", List.of(Map.of("from", "m-otter", "to", "m-lake"))),
            Map.entry("contested", List.of(Map.of("answered", "false"), Map.of("who", "united-kingdom"))),
            Map.entry("disagreements", List.of(Map.of("about", "united-kingdom"), Map.of("about", "m-pond"))),
            Map.entry(
                    "evidence",
                    List.of(
                            Map.of("claim", "us-doj-2024-03-25-indictment"),
                            Map.of("claim", "uk-2024-03-25-electoral-commission-afp"))),
            Map.entry("fronts", List.of(Map.of("behind", "m-lake"), Map.of("behind", "china"))),
            Map.entry("joint-attributions", List.of(Map.of("whom", "m-lake", "min", "1"), Map.of("min", "1"))),
            Map.entry(
                    "measures", List.of(Map.of("against", "m-lake"), Map.of("by", "m-pond"), Map.of("against", "mss"))),
            Map.entry("roster", List.of(Map.of("actor", "m-heron"), Map.of("actor", "m-mill"))),
            Map.entry("shared-targets", List.of(Map.of("actor", "volt-typhoon"))),
            Map.entry("targeted-by", List.of(Map.of("target", "m-pond"), Map.of("target", "united-states"))),
            Map.entry("targets", List.of(Map.of("behind", "m-lake"), Map.of("actor", "m-mill"))),
            Map.entry("timeline", List.of(Map.of("entity", "m-lake"), Map.of("entity", "united-kingdom"))),
            Map.entry("unattributed", List.of(Map.of("state", "m-lake"), Map.of("target", "m-pond"))),
            Map.entry(
                    "who-attributed",
                    List.of(
                            Map.of("who", "m-pond"),
                            Map.of("whom", "m-lake"),
                            Map.of("what", "m-drip"),
                            Map.of("what", "m-flood", "who", "m-pond", "whom", "m-lake"),
                            Map.of("versions", "standing"))));

    /** An operation with dates that nobody states, and links that came on record one after the other. */
    private static final String MADE_UP = """
            dataset: made-up
            title: Made up
            sources:
              - {id: m-early, publisher: Pond Times, title: Early, published: 2021-01-01, url: "https://example.org/early"}
              - {id: m-late, publisher: Pond Times, title: Late, published: 2024-02-01, url: "https://example.org/late"}
            entities:
              - {id: m-lake, kind: State, name: Lakeland}
              - {id: m-ministry, kind: Agency, name: Ministry of Reeds, links: [{type: PART_OF, to: m-lake, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-pond, kind: State, name: Pondia}
              - {id: m-office, kind: Agency, name: Pond Office, links: [{type: PART_OF, to: m-pond, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-heron, kind: Actor, name: Grey Heron, links: [{type: RUN_BY, to: m-ministry, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-mill, kind: Company, name: Mill Works, links: [{type: FRONT_FOR, to: m-heron, statedBy: [m-pond], sources: [m-late]}, {type: IN, to: m-lake, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-otter, kind: Person, name: Otter Holt, links: [{type: WORKS_FOR, to: m-mill, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-dam, kind: Organization, name: Dam Board, links: [{type: IN, to: m-pond, statedBy: [m-pond], sources: [m-late]}]}
              - {id: m-flood, kind: Operation, name: Great Flood, began: 2020-02-01, disclosed: 2020-03-01, links: [{type: TARGETED, to: m-dam, outcome: Wet, statedBy: [m-pond], sources: [m-early]}]}
              - {id: m-drip, kind: Operation, name: Small Drip, links: [{type: PART_OF, to: m-flood, statedBy: [m-pond], sources: [m-late]}, {type: TARGETED, to: m-dam, outcome: Damp, statedBy: [m-pond], sources: [m-late]}]}
            attributions:
              - {id: m-claim, who: [m-office], what: [m-flood], whom: [m-heron, m-mill], date: 2021-01-01, instrument: statement, sources: [m-early]}
              - {id: m-claim-late, who: [m-pond], what: [m-flood], whom: [m-ministry], date: 2024-02-01, instrument: statement, sources: [m-late]}
            measures:
              - {id: m-ban, type: sanction, by: [m-office], against: [m-otter], answers: [m-flood], date: 2021-01-01, sources: [m-early]}
            """;
}
