package org.ascribe.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values as JSON: the shapes of the public contract. */
class JsonTest {
    private static final EntityRef CHINA = new EntityRef("china", "China", NodeKind.STATE, null);
    private static final EntityRef MSS = new EntityRef("mss", "Ministry", NodeKind.AGENCY, CHINA);

    /** A row with a part in place, a value that is absent and a list. */
    private record Shape(
            @InPlace EntityRef entity,
            @Nullable String note,
            @InPlace Fields more,
            List<Flagged> flags) implements RowValue {}

    /** A record that is no row itself. */
    private record Flagged(boolean set, int number) {}

    @Test
    void anEntityHasItsStateOnlyWhereThereIsOne() {
        assertThat(Json.text(CHINA)).isEqualTo("{'id':'china','name':'China','kind':'State'}".replace('\'', '"'));
        assertThat(Json.text(MSS))
                .isEqualTo(("{'id':'mss','name':'Ministry','kind':'Agency',"
                                + "'state':{'id':'china','name':'China','kind':'State'}}")
                        .replace('\'', '"'));
    }

    @Test
    void whatASourceDoesNotSayIsNull() {
        Value.Date published = new Value.Date("2024", "year", "in 2024");
        assertThat(Json.text(new SourceRef("s", "P", null, null, published)))
                .isEqualTo(("{'id':'s','publisher':'P','title':null,'url':null,"
                                + "'published':{'value':'2024','precision':'year','text':'in 2024'}}")
                        .replace('\'', '"'));
    }

    @Test
    void numbersKeepTheirKindAndLikelihoodsLoseAnEmptyPoint() {
        assertThat(Json.text(Value.of(List.of(1, 2L, 1.0, 0.5)))).isEqualTo("[1,2,1.0,0.5]");
        assertThat(Json.text(Value.Amount.of(3.0))).isEqualTo("3");
        assertThat(Json.text(new Value.Likelihood(95))).isEqualTo("95");
        assertThat(Json.text(new Value.Likelihood(12.5))).isEqualTo("12.5");
        assertThat(Json.text(new Value.Range(-3, 5))).isEqualTo("{\"max\":5,\"min\":-3}");
    }

    @Test
    void aRecordIsARowOfItsComponents() {
        Shape shape = new Shape(CHINA, null, Fields.of("words", "likely"), List.of(new Flagged(true, 1)));

        assertThat(Json.text(shape))
                .isEqualTo(("{'id':'china','name':'China','kind':'State','note':null,'words':'likely',"
                                + "'flags':[{'set':true,'number':1}]}")
                        .replace('\'', '"'));
    }

    @Test
    void namesKeepTheirOrderAndTextsTheirScript() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("z", "赵光宗");
        names.put("a", "\"\n");

        assertThat(Json.text(Value.of(names))).isEqualTo("{\"z\":\"赵光宗\",\"a\":\"\\\"\\n\"}");
        assertThat(new String(Json.lines(List.of(Value.NONE, Value.of(true))), StandardCharsets.UTF_8))
                .isEqualTo("null\ntrue\n");
    }
}
