package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
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

    @ParameterizedTest
    @ValueSource(strings = {"90001", "SAMPLE, Ivan"})
    void anEntryWithAnEndlessNumberOrNameIsRejectedAndTheOthersAreRead(String cell) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/dataset/ofac/sdn.csv"));
        byte[] broken = text.replace(cell, cell + "9".repeat(600)).getBytes(StandardCharsets.UTF_8);
        Fixture list = Fixture.read(new Ofac(), new Input("sdn.csv", () -> new ByteArrayInputStream(broken)))
                .valid();
        assertThat(list.dataset().tally().used()).isEqualTo(1);
        assertThat(list.dataset().tally().rejected())
                .containsExactly(Map.entry("entry with an endless number or name", 1));
        assertThat(list.dataset().problems())
                .anySatisfy(problem -> assertThat(problem.at()).hasToString("sdn.csv:1"));
        assertThat(list.entity("ofac-sdn:90002").kind()).isEqualTo(NodeKind.COMPANY);
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
