package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfacTest {
    private static final String PERSON = "ofac-sdn:90001";

    @ParameterizedTest
    @ValueSource(strings = {"sdn.csv", "sdn.xml"})
    void readsTheCyberProgrammes(String file) {
        Fixture list = Fixture.of(new Ofac(), "ofac/" + file).valid();
        assertThat(list.dataset().name()).isEqualTo("ofac-sdn");
        assertThat(list.dataset().tally().used()).isEqualTo(2);
        assertThat(list.dataset().tally().skipped())
                .containsEntry("programme MADE-UP-EO1", 1)
                .containsEntry("vessel", 1);
        assertThat(list.dataset().tally().rejected()).isEmpty();
        assertThat(list.entity(PERSON).name()).isEqualTo("SAMPLE, Ivan Ivanovich");
        assertThat(list.spellings(PERSON)).containsExactly("sampler", "SAMPLE, Vanya");
        assertThat(list.entity("ofac-sdn:90002").kind()).isEqualTo(NodeKind.COMPANY);
        assertThat(list.links(RelationshipType.IN)).containsExactly(PERSON + " -> russia");
        assertThat(list.links(RelationshipType.BASED_IN)).containsExactly("ofac-sdn:90002 -> china");
        assertThat(list.links(RelationshipType.IMPOSED))
                .contains("united-states -> " + PERSON + ":sanction", "us-ofac -> " + PERSON + ":sanction");
        assertThat(list.links(RelationshipType.MADE)).as("no reasons are given").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdn-enhanced.xml", "sdn-advanced.xml"})
    void readsTheDayOfListingWhereItIsGiven(String file) {
        Fixture list = Fixture.of(new Ofac(), "ofac/" + file).valid();
        assertThat(list.dataset().name()).isEqualTo("ofac-sdn");
        assertThat(list.dataset().tally().used()).isEqualTo(1);
        assertThat(list.dataset().tally().skipped()).containsEntry("programme MADE-UP-EO1", 1);
        assertThat(list.entity(PERSON).name()).isEqualTo("SAMPLE, Ivan Ivanovich");
        assertThat(list.spellings(PERSON)).first().asString().startsWith("Образец");
        assertThat(list.entity(PERSON + ":sanction").properties().get(Property.DATE))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2018-06-11"));
        assertThat(published(list)).isEqualTo("2025-03-04");
    }

    @Test
    void readsTheMonthBeforeTheDay() {
        assertThat(published(Fixture.of(new Ofac(), "ofac/sdn.xml"))).isEqualTo("2025-03-04");
    }

    @Test
    void tellsTheConsolidatedListByItsProgrammes() {
        Fixture list = Fixture.of(new Ofac(), "ofac/cons_prim.csv").valid();
        assertThat(list.dataset().name()).isEqualTo("ofac-consolidated");
        assertThat(list.entity("ofac-consolidated:90102").name()).isEqualTo("SAMPLE HOUSE");
    }

    private static String published(Fixture list) {
        return list.entity("ofac-sdn:list").properties().get(Property.PUBLISHED) instanceof Period day
                ? day.value()
                : "none";
    }
}
