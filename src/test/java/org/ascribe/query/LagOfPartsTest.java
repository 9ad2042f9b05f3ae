package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a whole holds for its parts, but not for those that began or became known only afterwards. */
class LagOfPartsTest {
    private static final String DATASET = """
            dataset: weirs
            title: Made up
            sources:
              - {id: early, publisher: A firm, title: Early, published: 2021-03-02, url: "https://firm.example/early"}
              - {id: late, publisher: Office of Weirs, title: Late, published: 2021-07-19, url: "https://weirs.example/late"}
            entities:
              - {id: weir-land, kind: State, name: Weirland}
              - {id: firm, kind: Vendor, name: A firm}
              - {id: otters, kind: Actor, name: Otters}
              - {id: all-weirs, kind: Operation, name: All weirs, dates: [{event: began, date: 2021-01-05, statedBy: [firm], sources: [early]}]}
              - id: weir-before
                kind: Operation
                name: The weir opened before
                links: [{type: PART_OF, to: all-weirs, statedBy: [weir-land], sources: [late]}]
                dates: [{event: began, date: 2021-02-02, statedBy: [weir-land], sources: [late]}]
              - id: weir-after
                kind: Operation
                name: The weir opened afterwards
                links: [{type: PART_OF, to: all-weirs, statedBy: [weir-land], sources: [late]}]
                dates: [{event: began, date: 2021-03-09, statedBy: [weir-land], sources: [late]}]
              - id: weir-told
                kind: Operation
                name: The weir that was told of afterwards
                links: [{type: PART_OF, to: all-weirs, statedBy: [weir-land], sources: [late]}]
                dates: [{event: disclosed, date: 2021-03-10, statedBy: [weir-land], sources: [late]}]
              - id: weir-at-odds
                kind: Operation
                name: The weir whose dates are at odds
                dates: [{event: began, date: 2021-08-01, statedBy: [firm], sources: [early]}]
            attributions:
              - {id: of-all, who: [firm], what: [all-weirs], whom: [otters], date: 2021-03-02, sources: [early]}
              - {id: by-state, who: [weir-land], what: [weir-after, weir-told, weir-at-odds], whom: [otters], date: 2021-07-19, sources: [late]}
            """;

    @BeforeAll
    static void load() {
        TestGraph.empty();
        assertThat(TestGraph.load(new CuratedYaml()
                                .read(new Input(
                                        "weirs.yaml",
                                        () -> new ByteArrayInputStream(DATASET.getBytes(StandardCharsets.UTF_8)))))
                        .refused())
                .isFalse();
    }

    @Test
    void whoSpokeOfTheWholeSpokeOfThePartsThatHadBegun() {
        assertThat(first("all-weirs")).containsExactly("of-all");
        assertThat(first("weir-before")).containsExactly("of-all");
    }

    @Test
    void whoSpokeOfTheWholeBeforeAPartBeganDidNotSpeakOfThatPart() {
        assertThat(first("weir-after")).containsExactly("by-state");
        assertThat(column("days", "weir-after")).containsExactly(132L);
        assertThat(column("contradiction", "weir-after")).containsExactly(false);
    }

    @Test
    void whoSpokeOfTheWholeBeforeAPartWasKnownDidNotSpeakOfThatPart() {
        assertThat(first("weir-told")).containsExactly("by-state");
        assertThat(column("daysDisclosed", "weir-told")).containsExactly(131L);
    }

    @Test
    void whoSpeaksOfAnOperationItselfBeforeItBeganIsMarked() {
        assertThat(first("weir-at-odds")).containsExactly("by-state");
        assertThat(column("contradiction", "weir-at-odds")).containsExactly(true);
    }

    private static List<Object> first(String operation) {
        return List.copyOf((List<?>) column("claims", operation).getFirst());
    }

    private static List<Object> column(String name, String operation) {
        return Story.column(name, TestGraph.bean(Asker.class).ask("attribution-lag", Map.of("what", operation)))
                .subList(0, 1);
    }
}
