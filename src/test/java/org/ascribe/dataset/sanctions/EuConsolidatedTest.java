package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuConsolidatedTest {
    private static final String PERSON = "eu-consolidated:EU.9101.1";
    private static final Fixture LIST = Fixture.of(new EuConsolidated(), "eu-consolidated/list.csv");

    @Test
    void takesTheCyberProgrammeAndCountsTheOthers() {
        LIST.valid();
        Tally tally = LIST.dataset().tally();
        assertThat(tally.used()).isEqualTo(4);
        assertThat(tally.skipped()).containsEntry("programme BLR", 1);
        assertThat(tally.rejected()).containsEntry("no id or no name", 1);
    }

    @Test
    void gathersAPersonFromItsRows() {
        assertThat(LIST.entity(PERSON).kind()).isEqualTo(NodeKind.PERSON);
        assertThat(LIST.entity(PERSON).name()).as("the name in English").isEqualTo("Marta Sample");
        assertThat(LIST.spellings(PERSON)).containsExactly("Марта Образец");
        assertThat(LIST.links(RelationshipType.IN)).containsExactly(PERSON + " -> russia");
        assertThat(LIST.links(RelationshipType.IMPOSED)).contains("european-union -> " + PERSON + ":sanction");
        assertThat(LIST.entity(PERSON + ":sanction").properties().get(Property.DATE))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-06-24"));
        assertThat(LIST.links(RelationshipType.CITED_IN))
                .contains(PERSON + ":sanction -> source:example.org/eu/2024/9001");
    }

    @Test
    void claimsOnlyWhereARemarkAccuses() {
        assertThat(LIST.links(RelationshipType.POINTS_TO)).containsExactly(PERSON + ":claim -> " + PERSON);
    }

    @Test
    void saysTheSameAsXml() {
        Fixture xml =
                Fixture.of(new EuConsolidated(), "eu-consolidated/list.xml").valid();
        assertThat(xml.dataset().name()).isEqualTo(LIST.dataset().name());
        assertThat(xml.saying()).isEqualTo(LIST.saying());
        for (Fixture list : new Fixture[] {xml, LIST}) {
            assertThat(list.entity("eu-consolidated:list").properties().get(Property.PUBLISHED))
                    .isInstanceOfSatisfying(
                            Period.class, date -> assertThat(date.value()).isEqualTo("2025-04-05"));
        }
    }
}
