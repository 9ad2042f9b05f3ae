package org.ascribe.dataset.misp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class MispGalaxyTest {

    @Test
    void cleansNamesAndKeepsTheirSpelling() {
        Fixture read = misp("dirty-names.json");
        assertThat(read.entity(actor(1)).name()).isEqualTo("Amber Heron");
        assertThat(read.names(actor(1)))
                .containsExactly(
                        "Amber Heron []",
                        "AMBER HERON []",
                        "Wader Nine []",
                        "HERON-Q-27 []",
                        "Vault 7/8 []",
                        "APT-H-38 [qi-anxin]",
                        "Hive9981 [ibm-x-force]",
                        "NoName157(16) []",
                        "Larva\u201125012 []",
                        "Grey Egret []",
                        "狼毒草 []",
                        "Sath-ı Müdafaa []",
                        "Marsh & Reed []",
                        "Heron []",
                        "Night Heron []",
                        "Boat-billed Heron []");
        assertThat(read.link(RelationshipType.NAMES, "alias:Vault 7/8", actor(1))
                        .properties())
                .containsEntry(Property.SPELLING, "[Vault 7/8]");
        assertThat(read.entity(actor(3)).name()).isEqualTo("Newt Group");
        assertThat(read.dataset().tally().rejected()).containsEntry("cluster without name", 1);
    }

    @Test
    void reportsFirmsAndOfficesAmongTheNames() {
        assertThat(misp("dirty-names.json").problems())
                .contains(
                        "suspicious-name: The name 'Wuhan Pond Technology Co., Ltd' looks like a firm, not a group",
                        "suspicious-name: The name 'PLA Unit 99999' looks like an office of a state, not a group",
                        "suspicious-name: The name 'boyusec' looks like a firm, not a group");
    }

    @Test
    void readsTextsForListsAndKeysWithATypo() {
        Fixture read = misp("other-shapes.json");
        assertThat(read.names(actor(1))).containsExactly("Silver Stoat []", "Ermine Nine []");
        assertThat(read.links(RelationshipType.BASED_IN)).containsExactly(actor(1) + " -> china");
        assertThat(read.names(actor(4))).containsExactly("Bare Weasel []");
    }

    @Test
    void readsBothShapesOfVendorNaming() {
        Fixture read = misp("other-shapes.json");
        assertThat(read.names(actor(2)))
                .containsExactly(
                        "Red Marten [crowdstrike]",
                        "MARTEN-1 [secureworks, mandiant]",
                        "MARTEN-2 [microsoft]",
                        "MARTEN-3 [qi-anxin]",
                        "G9999 [mitre]");
        assertThat(read.links(RelationshipType.USES)).contains("mandiant -> alias:MARTEN-1", "mitre -> alias:G9999");
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("unknown-producer: "));
    }

    @Test
    void mendsIdsAndAddresses() {
        Fixture read = misp("other-shapes.json");
        assertThat(read.entity(actor(3)).name()).isEqualTo("Spaced Polecat");
        assertThat(read.link(RelationshipType.NAMES, "alias:List Weasel", actor(5))
                        .properties()
                        .get(Property.SOURCES))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "misp-threat-actor:galaxy", "source:example.org/a%20b%7Cc", "source:example.org/no-scheme");
        assertThat(read.problems()).contains("no-address: 'not an address' is no address of a document");
        assertThat(read.dataset().tally().rejected()).containsOnly(Map.entry("not an object", 1));
    }

    @Test
    void readsCountriesAsOriginsAndNeverAsAccusations() {
        Fixture read = misp("countries.json");
        assertThat(read.links(RelationshipType.BASED_IN))
                .containsExactly(
                        actor(2) + " -> china",
                        actor(3) + " -> united-states",
                        actor(5) + " -> russia",
                        actor(7) + " -> iran",
                        actor(9) + " -> china");
        assertThat(read.problems()).containsExactly("unclear-country: 'mideast' of Strange Otter names no country");
        assertThat(read.link(RelationshipType.BASED_IN, actor(9), "china")
                        .properties()
                        .get(Property.STATED_BY))
                .hasToString("[microsoft]");
    }

    @Test
    void readsTheSuspectedSponsorAsAClaimOfItsAuthor() {
        Fixture read = misp("countries.json");
        String claim = actor(7) + ":cfr";
        assertThat(read.links(RelationshipType.MADE)).containsExactly("council-on-foreign-relations -> " + claim);
        assertThat(read.links(RelationshipType.ABOUT)).containsExactly(claim + " -> " + actor(7));
        assertThat(read.links(RelationshipType.POINTS_TO)).containsExactly(claim + " -> iran");
        assertThat(read.links(RelationshipType.CITED_IN))
                .containsExactly(claim + " -> source:cfr.org/interactive/cyber-operations/otter");
    }

    @Test
    void turnsSimilarIntoAnOverlapThatDecidesNothing() {
        Fixture read = misp("relations.json");
        assertThat(read.links(RelationshipType.OVERLAPS))
                .containsExactly(
                        actor(1) + " -> " + actor(2), actor(2) + " -> " + actor(3), actor(1) + " -> " + actor(3));
        assertThat(read.link(RelationshipType.OVERLAPS, actor(1), actor(2)).properties())
                .containsEntry(Property.BASIS, "MISP galaxy: similar (likely)");
        assertThat(read.links(RelationshipType.SAME_AS)).isEmpty();
    }

    @Test
    void reportsRelationsToItselfAndToNowhere() {
        Fixture read = misp("relations.json");
        assertThat(read.dataset().tally().skipped())
                .containsEntry("related to itself", 1)
                .containsEntry("related to nothing", 1);
        assertThat(read.dataset().tally().skipped())
                .containsEntry("related: similar, to a cluster that is not in this file", 1)
                .containsEntry("related: uses", 1);
        assertThat(read.problems())
                .contains(
                        "self-reference: 'First Vole' is similar to itself",
                        "leads-nowhere: 1 relations lead to clusters that are not in this file");
        assertThat(read.dataset().tally().read()).isEqualTo(3 + 8);
    }

    @Test
    void givesTheNamesOfARevokedClusterToItsSuccessor() {
        Fixture read = misp("revoked.json");
        String id = "misp-mitre-intrusion-set:" + uuid(2);
        assertThat(read.names(id))
                .containsExactlyInAnyOrder("New Lynx []", "G9002 [mitre]", "Bobcat []", "Old Lynx []", "G9001 [mitre]");
        assertThat(read.dataset().entities())
                .filteredOn(entity -> entity.kind() == NodeKind.ACTOR)
                .hasSize(1);
    }

    @Test
    void readsTheWayIn360WritesNamesAndCountries() {
        Fixture read = misp("of-360.json");
        String id = "misp-360net-threat-actor:" + uuid(1);
        assertThat(read.entity(id).name()).isEqualTo("APT-C-901");
        assertThat(read.names(id))
                .containsExactly(
                        "APT-C-901 [qihoo-360]",
                        "沼泽 [qihoo-360]",
                        "Marsh []",
                        "Swamp []",
                        "Fen []",
                        "Bog []",
                        "Mire []");
        assertThat(read.links(RelationshipType.BASED_IN))
                .containsExactly(id + " -> north-korea", "misp-360net-threat-actor:" + uuid(2) + " -> south-korea");
    }

    @Test
    void readsAgenciesWithTheirState() {
        Fixture read = misp("agencies.json");
        String id = "misp-intelligence-agency:" + uuid(1);
        assertThat(read.names(id)).containsExactly("Toad Office []", "Krötenamt []", "Special Branch, Toad Police []");
        assertThat(read.links(RelationshipType.PART_OF))
                .containsExactly(id + " -> namibia", "misp-intelligence-agency:" + uuid(2) + " -> turkey");
        assertThat(read.problems())
                .containsExactly("agency-without-state: It is not said whose agency 'Newt Office' is");
    }

    @Test
    void readsProducersUnderTheIdThatAllSourcesShare() {
        Fixture read = misp("producers.json");
        assertThat(read.entity("unit-42").kind()).isEqualTo(NodeKind.VENDOR);
        assertThat(read.entity("unit-42").mention()).isTrue();
        assertThat(read.names("pond-research")).containsExactly("Pond Research, Inc. []", "Pond Labs []");
        assertThat(read.links(RelationshipType.IN)).containsExactly("unit-42 -> united-states");
        assertThat(read.problems()).containsExactly("unclear-country: 'Global' of Lake Labs names no country");
    }

    @Test
    void readsFirmsCountriesAndSectors() {
        Fixture firms = misp("firms.json");
        assertThat(firms.names("misp-surveillance-vendor:" + uuid(1))).containsExactly("Pike Systems Co., Ltd. []");
        assertThat(firms.dataset().tally().skipped())
                .containsEntry("related: is-allied-with", 1)
                .containsEntry("related: part-of", 1);
        assertThat(misp("countries-of-the-world.json").entity("andorra").kind()).isEqualTo(NodeKind.STATE);
        assertThat(misp("countries-of-the-world.json").dataset().tally().skipped())
                .hasSize(1);
        Fixture sectors = misp("sectors.json");
        assertThat(sectors.entity("civil-aviation").kind()).isEqualTo(NodeKind.SECTOR);
        assertThat(sectors.dataset().tally().skipped()).containsEntry("cluster that says nothing", 2);
    }

    private static Fixture misp(String file) {
        return Fixture.of(new MispGalaxy(), "misp/" + file).valid();
    }

    private static String actor(int number) {
        return "misp-threat-actor:" + uuid(number);
    }

    private static String uuid(int number) {
        return "%08d-aaaa-4aaa-8aaa-aaaaaaaaaaaa".formatted(number);
    }
}
