package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question has one parameter for the database, whatever is given. */
class GivenTest {
    @Test
    void onlyParametersAreEntriesOfTheOne() {
        assertThat(Given.in("// $who\nMATCH (n {id: $who}) WHERE n.cost = '$5' AND n.`$key` = 1 RETURN n LIMIT $limit"))
                .isEqualTo(
                        "// $who\nMATCH (n {id: $given.who}) WHERE n.cost = '$5' AND n.`$key` = 1 RETURN n LIMIT $given.limit");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.ascribe.query.CatalogueTest#questions")
    void everyQuestionHasNoOther(Question question) {
        assertThat(Given.in(question.continued())).doesNotContainPattern("\\$(?!given\\.)");
    }

    @Test
    void whatIsNotGivenIsNull() {
        Map<String, Object> values = new HashMap<>();
        values.put("who", null);
        assertThat(Given.of(values)).isEqualTo(Map.of("given", values));
    }
}
