package org.ascribe.dataset.eurepoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuRepoCReceiversTest {
    private static final Fixture RECEIVERS = Fixture.of(new EuRepoC(), "eurepoc/receivers.csv");

    @Test
    void describesReceiversThatHaveNoName() {
        RECEIVERS.valid();
        String government =
                "eurepoc:population:united-states:state-institutions-political-system:government-ministries";
        assertThat(RECEIVERS.entity(government).name()).isEqualTo("Government / ministries (United States)");
        assertThat(RECEIVERS.links(RelationshipType.TARGETED))
                .contains("eurepoc:901 -> " + government, "eurepoc:902 -> " + government);
        assertThat(RECEIVERS.links(RelationshipType.IN))
                .contains(government + " -> united-states", government + " -> government");
    }

    @Test
    void understandsCountriesWithCommasAndRegions() {
        assertThat(RECEIVERS
                        .entity("eurepoc:population:palestine:corporate-targets")
                        .name())
                .isEqualTo("Corporate Targets (Palestine)");
        assertThat(RECEIVERS
                        .entity("eurepoc:population:south-korea:critical-infrastructure:telecommunications")
                        .name())
                .isEqualTo("Telecommunications (South Korea)");
        assertThat(RECEIVERS.entity("eurepoc:population:europe-region:media").name())
                .isEqualTo("Media (Europe)");
        assertThat(RECEIVERS.entity("eurepoc:population:estonia:not-described").name())
                .isEqualTo("Receivers, not described (Estonia)");
    }

    @Test
    void takesAnOrganisationInTheColumnOfCountriesForTheReceiver() {
        assertThat(RECEIVERS.links(RelationshipType.TARGETED))
                .contains("eurepoc:902 -> eurepoc:organization:interpol", "eurepoc:902 -> european-union");
    }

    @Test
    void tellsBodiesOrganisationsAndPersonsApart() {
        assertThat(RECEIVERS.entity("eurepoc:agency:ministry-of-sheep-estonia").kind())
                .isEqualTo(NodeKind.AGENCY);
        assertThat(RECEIVERS.entity("eurepoc:organization:sheep-bank").kind()).isEqualTo(NodeKind.ORGANIZATION);
        assertThat(RECEIVERS.entity("eurepoc:person:erika-muster").name()).isEqualTo("Erika Muster");
        assertThat(RECEIVERS.entity("eurepoc:person:somchai-mustertong").kind()).isEqualTo(NodeKind.PERSON);
        assertThat(RECEIVERS.links(RelationshipType.TARGETED)).contains("eurepoc:902 -> albania");
        assertThat(RECEIVERS.links(RelationshipType.PART_OF))
                .contains("eurepoc:agency:ministry-of-sheep-estonia -> estonia");
    }

    @Test
    void makesOneThingOfTheRowsOfAName() {
        assertThat(RECEIVERS.dataset().entities())
                .filteredOn(entity -> entity.name().equals("Sheep Bank"))
                .hasSize(1);
    }

    @Test
    void skipsARowThatSaysNothing() {
        assertThat(RECEIVERS.dataset().tally().used()).isEqualTo(14);
        assertThat(RECEIVERS.dataset().tally().skipped()).containsEntry("says nothing about the receiver", 1);
    }
}
