package org.ascribe.dataset.stix;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class StixTest {

    @Test
    void readsGroupsWithTheDocumentsThatGiveTheirNames() {
        Fixture read = stix("enterprise.json");
        assertThat(read.dataset().name()).isEqualTo("attack-enterprise");
        assertThat(read.entity("attack:G9001").properties()).containsEntry(Property.DESCRIPTION, "Amber Heron wades.");
        assertThat(read.names("attack:G9001"))
                .containsExactly(
                        "Amber Heron []",
                        "WADER PANDA []",
                        "Marsh Heron []",
                        "G9001 [mitre]",
                        "Old Newt []",
                        "G9002 [mitre]");
        assertThat(read.link(RelationshipType.NAMES, "alias:WADER PANDA", "attack:G9001")
                        .properties())
                .extractingByKey(Property.SOURCES)
                .hasToString(
                        "[source:attack.mitre.org/groups/G9001, source:pond.example/heron, source:lake.example/a]");
        assertThat(read.entity("source:pond.example/heron").properties())
                .containsEntry(Property.TITLE, "The heron and its pond")
                .containsEntry(Property.PUBLISHED, Period.parse("2021-11-05").withText("2021, November 5"));
    }

    @Test
    void turnsAnAttributedCampaignIntoAClaimOfItsAuthor() {
        Fixture read = stix("enterprise.json");
        String claim = "attack:relationship--00000001-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
        assertThat(read.links(RelationshipType.MADE)).containsExactly("mitre -> " + claim);
        assertThat(read.links(RelationshipType.ABOUT)).containsExactly(claim + " -> attack:C9001");
        assertThat(read.links(RelationshipType.POINTS_TO)).containsExactly(claim + " -> attack:G9001");
        assertThat(read.links(RelationshipType.CITED_IN))
                .containsExactly(
                        claim + " -> source:pond.example/heron", claim + " -> source:attack.mitre.org/campaigns/C9001");
        assertThat(read.entity(claim).properties())
                .extractingByKey(Property.DATE)
                .hasFieldOrPropertyWithValue("value", "2024-02-03");
    }

    @Test
    void readsTheDatesOfAttackToTheMonthThatTheyMean() {
        Fixture read = stix("enterprise.json");
        assertThat(read.entity("attack:C9001").properties())
                .extractingByKey(Property.BEGAN)
                .hasFieldOrPropertyWithValue("value", "2023-02");
        assertThat(read.entity("attack:C9001").properties())
                .extractingByKey(Property.ENDED)
                .hasFieldOrPropertyWithValue("value", "2023-06-14");
    }

    @Test
    void countsWhatHasNoPlaceByType() {
        Tally tally = stix("enterprise.json").dataset().tally();
        assertThat(tally.read()).isEqualTo(14);
        assertThat(tally.used()).isEqualTo(5);
        assertThat(tally.skipped())
                .containsEntry("malware", 1)
                .containsEntry("tool", 1)
                .containsEntry("relationship: intrusion-set uses malware", 1)
                .containsEntry("revoked intrusion-set", 1)
                .containsEntry("deprecated intrusion-set", 1)
                .containsEntry("x-mitre-collection", 1);
    }

    @Test
    void leavesAnObjectOfTwoDomainsToTheFirst() {
        Fixture ics = stix("ics.json");
        assertThat(ics.dataset().name()).isEqualTo("attack-ics");
        assertThat(ics.entity("attack:G9001").mention()).isTrue();
        assertThat(ics.entity("attack:C9001").mention()).isTrue();
        assertThat(ics.entity("attack:G9004").mention()).isFalse();
        assertThat(stix("enterprise.json").entity("attack:G9001").mention()).isFalse();
    }

    @Test
    void readsBundlesOfStix20() {
        Fixture mobile = stix("mobile-2.0.json");
        assertThat(mobile.dataset().name()).isEqualTo("attack-mobile");
        assertThat(mobile.names("attack:G9005")).containsExactly("Phone Otter []", "G9005 [mitre]");
    }

    @Test
    void readsTheBundlesOfOthers() {
        Fixture read = stix("reports.json");
        assertThat(read.dataset().name()).isEqualTo("stix-00000000-0000-4000-8000-000000000001");
        assertThat(read.links(RelationshipType.POINTS_TO))
                .extracting(link -> link.substring(link.indexOf("-> ") + 3))
                .containsExactly(id("threat-actor", 1), id("identity", 4), id("identity", 5), id("identity", 3));
        assertThat(read.links(RelationshipType.MADE))
                .extracting(link -> link.substring(0, link.indexOf(' ')))
                .containsExactly(id("identity", 1), "kaspersky", id("identity", 1), "iran");
        assertThat(read.links(RelationshipType.TARGETED))
                .containsExactly(id("incident", 1) + " -> " + id("identity", 7), id("incident", 1) + " -> france");
        assertThat(read.links(RelationshipType.BASED_IN)).containsExactly(id("threat-actor", 1) + " -> pakistan");
        assertThat(read.links(RelationshipType.IN)).containsExactly(id("identity", 7) + " -> france");
        assertThat(read.links(RelationshipType.OVERLAPS))
                .containsExactly(id("threat-actor", 1) + " -> " + id("threat-actor", 2));
    }

    @Test
    void tellsPersonsOfficesFirmsAndPeoplesApart() {
        Fixture read = stix("reports.json");
        assertThat(read.entity(id("identity", 1)).kind()).isEqualTo(NodeKind.VENDOR);
        assertThat(read.entity(id("identity", 3)).kind()).isEqualTo(NodeKind.PERSON);
        assertThat(read.entity(id("identity", 4)).kind()).isEqualTo(NodeKind.AGENCY);
        assertThat(read.entity(id("identity", 5)).kind()).isEqualTo(NodeKind.ORGANIZATION);
        assertThat(read.entity(id("identity", 7)).kind()).isEqualTo(NodeKind.ORGANIZATION);
        assertThat(read.dataset().tally().skipped()).containsEntry("location that is no country", 1);
    }

    @Test
    void readsConfidenceAsNumberOrWord() {
        Fixture read = stix("reports.json");
        assertThat(read.entity(id("relationship", 1)).properties()).containsEntry(Property.CONFIDENCE, "high");
        assertThat(read.entity(id("relationship", 2)).properties()).containsEntry(Property.CONFIDENCE, "moderate");
    }

    @Test
    void reportsDirt() {
        Fixture read = stix("dirt.json");
        Tally tally = read.dataset().tally();
        assertThat(read.entity(id("threat-actor", 1)).name()).isEqualTo("Pike Gang");
        assertThat(read.names(id("threat-actor", 5))).containsExactly("No Aliases []", "Single Alias []");
        assertThat(tally.rejected())
                .containsEntry("relationship to itself", 1)
                .containsEntry("relationship without type or ends", 1)
                .containsEntry("threat-actor without a name", 1)
                .containsEntry("object without type or id", 1)
                .containsEntry("not an object", 2);
        assertThat(tally.skipped()).containsEntry("other version of an object", 1);
        assertThat(tally.read()).isEqualTo(13);
        assertThat(read.settled().tally().skipped()).containsEntry("refers to what is nowhere to be found", 1);
        assertThat(read.settled().tally().read()).isEqualTo(13);
    }

    @Test
    void leavesOutAnObjectWithAKeyThatStandsTwice() {
        Dataset dataset = Fixture.of(new Stix(), "stix/duplicate-key.json").dataset();
        assertThat(dataset.tally().rejected()).containsEntry("object with a key that stands twice", 1);
        assertThat(dataset.problems().getFirst().at().line()).isEqualTo(2);
        assertThat(dataset.problems().getFirst().message()).isEqualTo("the key 'name' stands twice in one object");
    }

    private static Fixture stix(String file) {
        return Fixture.of(new Stix(), "stix/" + file).valid();
    }

    private static String id(String type, int number) {
        return "stix:%s--%08d-bbbb-4bbb-8bbb-bbbbbbbbbbbb".formatted(type, number);
    }
}
