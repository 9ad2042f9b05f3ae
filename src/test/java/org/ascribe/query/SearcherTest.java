package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ascribe.Neo4j5;
import org.ascribe.answer.EntityRef;
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
