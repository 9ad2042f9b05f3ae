package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuSanctionsTest {
    private static final String ENTRY = "eu-sanctions:32019R0796:";
    private static final Fixture ANNEX = Fixture.of(new EuSanctions(), "eu-sanctions/annex.csv");

    @Test
    void accountsForEveryEntry() {
        ANNEX.valid();
        assertThat(ANNEX.dataset().tally().used()).isEqualTo(5);
        assertThat(ANNEX.dataset().tally().rejected())
                .containsEntry("no number or no name", 1)
                .containsEntry("number repeated", 1);
    }

    @Test
    void takesTheNamesApart() {
        assertThat(ANNEX.spellings(ENTRY + "I.A.1")).containsExactly("陈样本", "Jesse Muster", "Bentley", "Ben");
        assertThat(ANNEX.spellings(ENTRY + "I.B.1"))
                .containsExactly("Sample Xiandun", "‘Xiandun’ LLC", "Sample Technology Co. Ltd", "Xiandun Works");
        assertThat(ANNEX.spellings(ENTRY + "I.B.2")).isEmpty();
    }

    @Test
    void readsDatesInManyForms() {
        assertThat(date("I.A.1")).isEqualTo("2020-07-30");
        assertThat(date("I.A.2")).isEqualTo("2022-07-18");
        assertThat(date("I.B.2")).isEqualTo("2018");
    }

    @Test
    void placesPersonsByNationalityAndCompaniesByAddress() {
        assertThat(ANNEX.links(RelationshipType.IN)).contains(ENTRY + "I.A.1 -> china", ENTRY + "I.A.2 -> russia");
        assertThat(ANNEX.links(RelationshipType.BASED_IN))
                .contains(ENTRY + "I.B.1 -> china", ENTRY + "I.B.2 -> russia");
    }

    @Test
    void takesGroupsAndOperationsFromTheReasonsButNoSentence() {
        assertThat(ANNEX.spellings("eu-sanctions:actor:papertiger"))
                .containsExactly("Folded Crane", "TG-0001", "Origami Kitten");
        assertThat(ANNEX.links(RelationshipType.ABOUT))
                .contains(
                        ENTRY + "I.A.1:claim -> eu-sanctions:actor:papertiger",
                        ENTRY + "I.A.1:claim -> eu-sanctions:operation:operation-blotting-paper");
        assertThat(ANNEX.links(RelationshipType.POINTS_TO))
                .contains(ENTRY + "I.B.1:claim -> eu-sanctions:actor:papertiger");
        assertThat(ANNEX.links(RelationshipType.MEMBER_OF))
                .containsExactly(ENTRY + "I.A.2 -> eu-sanctions:actor:cranegroup");
        assertThat(ANNEX.spellings("eu-sanctions:actor:cranegroup")).containsExactly("Star Paper");
        assertThat(ANNEX.dataset().toString()).doesNotContain("A further sentence");
    }

    @Test
    void readsTheServiceOfAnOfficer() {
        assertThat(ANNEX.links(RelationshipType.WORKS_FOR)).containsExactly(ENTRY + "I.A.2 -> gru-unit-29155");
        assertThat(ANNEX.links(RelationshipType.PART_OF)).contains("gru-unit-29155 -> gru", "gru -> russia");
    }

    @Test
    void tellsBandsAndBodiesFromCompanies() {
        assertThat(ANNEX.entity(ENTRY + "I.B.1").kind()).isEqualTo(NodeKind.COMPANY);
        assertThat(ANNEX.entity(ENTRY + "I.B.2").kind()).isEqualTo(NodeKind.ACTOR);
        assertThat(ANNEX.links(RelationshipType.AGAINST)).contains(ENTRY + "I.B.3:sanction -> gru-unit-74455");
    }

    @Test
    void citesTheRegulationWithAnnexAndEntry() {
        assertThat(ANNEX.entity("eu-sanctions:32019R0796").name())
                .isEqualTo("Council Regulation (EU) 2019/796, Annex I");
        assertThat(ANNEX.link(RelationshipType.CITED_IN, ENTRY + "I.B.1:claim", "eu-sanctions:32019R0796")
                        .properties())
                .containsEntry(Property.LOCATOR, "Annex I.B, entry 1");
    }

    private static String date(String entry) {
        return ANNEX.entity(ENTRY + entry + ":sanction").properties().get(Property.DATE) instanceof Period date
                ? date.value()
                : "none";
    }
}
