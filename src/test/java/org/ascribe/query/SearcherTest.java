package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.Neo4j5;
import org.ascribe.answer.EntityRef;
import org.ascribe.graph.Graph;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Neo4j5.Too
class SearcherTest {
    private final Searcher searcher = new Searcher(SmallGraph.graph());

    @ParameterizedTest
    @CsvSource({
        "judgment panda, apt31, Judgment Panda, alias",
        "APT-31, apt31, APT31, name",
        "ＡＰＴ３１, apt31, APT31, name",
        "wuhan-xrz, wuhan-xrz, Wuhan Xiaoruizhi Science & Technology, id",
        "jud, apt31, Judgment Panda, beginning of a name",
        "panda, apt31, Judgment Panda, words of a name",
        "united, united-kingdom, United Kingdom, beginning of a name",
        "xiaoruizhi, wuhan-xrz, Wuhan Xiaoruizhi Science & Technology, words of a name",
        "国家安全, hubei-ssd, 湖北省国家安全厅, words of a name",
        "安洵, i-soon, 安洵信息, beginning of a name",
        "комиссия, uk-electoral-commission, Избирательная комиссия, words of a name",
        "izbiratel, uk-electoral-commission, Избирательная комиссия, words of a name",
    })
    void findsByNameInAnyScript(String text, String id, String matched, String why) {
        FoundEntity first = searcher.search(text, Set.of(), 25).items().getFirst();

        assertThat(first.entity().id()).isEqualTo(id);
        assertThat(first.matched()).isEqualTo(matched);
        assertThat(first.why()).isEqualTo(why);
    }

    /** Little words are part of it, numbers stay whole, and what only a text says comes behind what has the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'10,000' | harbour-2019 | More than 10,000 letters with hidden markers. | words of a text",
                "hidden markers | harbour-2019 | More than 10,000 letters with hidden markers. | words of a text",
                "letters with hidden | harbour-2019 | More than 10,000 letters with hidden markers. | words of a text",
                "50 to one | | |",
                "fifty to one | uk-2024-apt31 | fifty to one in the north | words of a text",
                "almost certain | uk-2024-apt31 | almost certain | words of a text",
                "fabricated | embassy-2024 | completely fabricated | words of a text",
                "the Long and Winding Bay | nz-2020-stork | What the port authority of the Long and Winding Bay wrote down | words of a text",
                "science and technology | wuhan-xrz | Wuhan Xiaoruizhi Science & Technology | words of a name",
                "incident of the | harbour-2019 | Harbour incident of 2019 | words of a name",
            })
    void findsByWhatIsSaid(String text, String id, String matched, String why) {
        assertThat(searcher.search(text, Set.of(), 25).items().stream()
                        .limit(1)
                        .map(found -> found.entity().id() + "|" + found.matched() + "|" + found.why()))
                .containsExactlyElementsOf(id == null ? List.of() : List.of(id + "|" + matched + "|" + why));
    }

    @Test
    void cutsOffWhatIsNotOfTheKindBeforeItCounts() {
        Graph graph = SmallGraph.graph();
        graph.write(
                "UNWIND range(1, 2100) AS i CREATE (n:Ascribe:Entity:Source {id: 'noise-' + i, name: 'Harbour incident note ' + i,"
                        + " key: 'harbourincidentnote' + i, kind: 'Source', noise: true})",
                Map.of());
        graph.command("CALL db.awaitIndexes(60)");
        try {
            assertThat(searcher.search("incident", Set.of(NodeKind.OPERATION), 25)
                            .items())
                    .extracting(found -> found.entity().id())
                    .containsExactlyInAnyOrder("harbour-2019", "harbour-2020");
            assertThat(searcher.search("harbour incident", Set.of(NodeKind.OPERATION), 25)
                            .items())
                    .hasSize(2);
            assertThat(new Resolver(graph).all("incident harbour", Set.of(NodeKind.OPERATION)))
                    .hasSize(2);
        } finally {
            graph.write("MATCH (n:Ascribe {noise: true}) DELETE n", Map.of());
        }
    }

    @Test
    void ranksTheExactNameFirst() {
        assertThat(searcher.search("microsoft", Set.of(), 25).items())
                .extracting(found -> found.entity().id())
                .startsWith("microsoft", "exchange-2021");
    }

    @Test
    void keepsToTheKindsAndTheLimit() {
        assertThat(searcher.search("microsoft", Set.of(NodeKind.OPERATION), 25).items())
                .hasSize(1);
        Listing<FoundEntity> limited = searcher.search("ministry state security department", Set.of(), 1);
        assertThat(limited.items()).isEmpty();
        assertThat(searcher.search("state security", Set.of(), 1).truncated()).isTrue();
    }

    @Test
    void suggestsWhereNothingIsFound() {
        Listing<FoundEntity> none = searcher.search("APT3111", Set.of(), 25);

        assertThat(none.items()).isEmpty();
        assertThat(none.suggestions()).extracting(EntityRef::id).contains("apt31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "(", "+", "*", "a/b\\", "\"", "~", "{}[]^", "zzz AND (", "\u0000", "a OR *:*", "kind:Actor"})
    void takesSyntaxForPlainText(String text) {
        assertThat(searcher.search(text, Set.of(), 25).items()).hasSizeLessThan(10);
    }
}
