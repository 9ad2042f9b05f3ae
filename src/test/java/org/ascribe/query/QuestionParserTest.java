package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the header of a question file is read. */
class QuestionParserTest {
    private static final String GOOD = """
            // Who said it
            // order: 10
            // description: Claims and
            //   those who made them.
            // param: who | entity(State, Agency) | required | Who made it | China
            // param: min-likelihood | number(0..100) | optional | The least | 80
            // param: since | date(first) | optional | From when on | 2021-07
            // param: type | one-of(sanction, reward) | optional | What it was | reward
            // param: limit | number(1..1000) | default 100 | Rows at most
            //   | 20
            // column: claim | entity | The claim
            // column: low | number | The low end
            // column: links | list(type text, statedBy entities) | One a step
            // omits: min-likelihood | low | claims without a range are

            // A comment of the body
            MATCH (c) RETURN c AS claim, c.low AS low
            """;

    @Test
    void readsTheHeaderAndLeavesTheBodyAlone() {
        Question question = QuestionParser.parse("said", GOOD);

        assertThat(question.title()).isEqualTo("Who said it");
        assertThat(question.order()).isEqualTo(10);
        assertThat(question.description()).isEqualTo("Claims and those who made them.");
        assertThat(question.cypher())
                .isEqualTo("// A comment of the body\nMATCH (c) RETURN c AS claim, c.low AS low\n");
        assertThat(question.omissions())
                .containsExactly(new Omission("min-likelihood", "low", "claims without a range are"));
    }

    @Test
    void readsParametersWithTypeNeedDescriptionAndExample() {
        Question question = QuestionParser.parse("said", GOOD);

        assertThat(question.parameters())
                .extracting(Parameter::name)
                .containsExactly("who", "min-likelihood", "since", "type", "limit");
        Parameter who = question.parameters().getFirst();
        assertThat(who.required()).isTrue();
        assertThat(who.type()).isEqualTo(new ParameterType.EntityOf(java.util.Set.of(NodeKind.STATE, NodeKind.AGENCY)));
        assertThat(who.example()).isEqualTo("China");
        Parameter limit = question.parameters().getLast();
        assertThat(limit.fallback()).isEqualTo("100");
        assertThat(limit.example()).isEqualTo("20");
        assertThat(question.parameters().get(1).key()).isEqualTo("minLikelihood");
    }

    @Test
    void readsTheFieldsOfAList() {
        assertThat(QuestionParser.parse("said", GOOD).columns().getLast())
                .isEqualTo(new Column(
                        "links",
                        ColumnType.LIST,
                        List.of(
                                new Column("type", ColumnType.TEXT, List.of(), ""),
                                new Column("statedBy", ColumnType.ENTITIES, List.of(), "")),
                        "One a step"));
    }

    @Test
    void typesReadAsTheyAreWritten() {
        assertThat(QuestionParser.parse("said", GOOD).parameters())
                .extracting(parameter -> parameter.type().toString())
                .containsExactly(
                        "entity(State, Agency)",
                        "number(0..100)",
                        "date(first)",
                        "one-of(sanction, reward)",
                        "number(1..1000)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "// Who said it                     > //                        > said.cypher:1: the first line must be the title",
                "// order: 10                       > // order: ten             > said.cypher:2:",
                "// order: 10                       > //                        > said.cypher:14: it needs an order",
                "// order: 10                       > // colour: red            > said.cypher:2: unknown key colour",
                "// order: 10                       > // just words             > said.cypher:2: unknown key just words",
                "// order: 10                       > // order: 10~// order: 1 > said.cypher:3: given twice",
                "entity(State, Agency)              > entity(Sate)              > said.cypher:5: No kind Sate",
                "entity(State, Agency)              > thing                     > said.cypher:5: no type of parameter thing",
                "entity(State, Agency)              > date                      > said.cypher:5: no type of parameter date",
                "date(first)                        > date(middle)              > said.cypher:7:",
                "number(0..100)                     > number(100)               > said.cypher:6: bounds are due",
                "| required                         > | needed                  > said.cypher:5: neither required nor",
                "| Who made it | China              > | Who made it             > said.cypher:5: 5 fields are due",
                "| Who made it | China              > |  | China                > said.cypher:5: 5 fields are due",
                "// param: since                    > // param: who             > said.cypher:7: who is declared twice",
                "claim | entity                     > claim | node              > said.cypher:11: no type of column node",
                "claim | entity                     > claim | entity(a text)    > said.cypher:11: a list, and only a list, names",
                "list(type text, statedBy entities) > list                      > said.cypher:13: a list, and only a list, names",
                "list(type text,                    > list(type,                > said.cypher:13: a field has a name and a type",
                "// column: low | number            > // column: high | number  > omits names no parameter and column",
                "MATCH (c) RETURN c AS claim, c.low AS low > ''                 > it needs a query",
            })
    void saysWhereAndWhyAHeaderIsWrong(String good, String bad, String message) {
        String text = GOOD.replace(good, bad.replace('~', '\n')).replace("// A comment of the body\n", "");

        assertThatThrownBy(() -> QuestionParser.parse("said", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
