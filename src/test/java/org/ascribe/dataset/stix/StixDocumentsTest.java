package org.ascribe.dataset.stix;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.id;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.ascribe.dataset.stix.Bundles.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of others in STIX, one on top of the other and against each other, and what is said about them: in reports, opinions and notes. */
final class StixDocumentsTest {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");
    private static final ObjectNode GROUP = group(1, "Reed Lynx", 1);
    private static final ObjectNode CAMPAIGN = campaign(1, "Operation Low Water", 1);
    private static final ObjectNode CLAIM = attributed(1, 1, 1, 1);

    @Test
    void keepsAClaimThatNobodySigns() {
        Fixture read = read(bundle(
                1,
                object("intrusion-set", 1).put("name", "Reed Lynx"),
                object("campaign", 1).put("name", "Operation Low Water"),
                attributed(1, 1, 1)));
        assertThat(read.links(RelationshipType.MADE)).isEmpty();
        assertThat(read.links(RelationshipType.POINTS_TO))
                .containsExactly("stix:" + id("relationship", 1) + " -> stix:" + id("intrusion-set", 1));
    }

    @Test
    void readsAReportAsTheDocumentOfItsClaims() {
        ObjectNode report = object("report", 1)
                .put("name", "Low water in the fens")
                .put("published", "2024-05-17T00:00:00Z")
                .put("created_by_ref", id("identity", 1));
        report.putArray("object_refs").add(id("relationship", 1));
        report.putArray("external_references")
                .addObject()
                .put("source_name", "blog")
                .put("url", "https://fenland.example/low");
        Fixture read = read(bundle(1, FIRM, GROUP, CAMPAIGN, CLAIM, report));
        assertThat(read.links(RelationshipType.CITED_IN))
                .containsExactly("stix:" + id("relationship", 1) + " -> source:fenland.example/low");
        assertThat(read.entity("source:fenland.example/low").properties())
                .containsEntry(Property.TITLE, "Low water in the fens")
                .containsEntry(Property.PUBLISHER, "Fenland Research");
        assertThat(read.entity("stix:" + id("relationship", 1)).properties())
                .extractingByKey(Property.DATE)
                .hasFieldOrPropertyWithValue("value", "2024-05-17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disagree", "strongly-disagree"})
    void contestsAClaimWithWhomDisagrees(String view) {
        ObjectNode opinion = object("opinion", 1)
                .put("opinion", view)
                .put("explanation", "The tools are sold to several")
                .put("created_by_ref", id("identity", 2));
        opinion.putArray("object_refs").add(id("relationship", 1));
        Fixture read = read(bundle(1, FIRM, firm(2, "Marsh Desk"), GROUP, CAMPAIGN, CLAIM, opinion));
        assertThat(read.links(RelationshipType.CONTESTS))
                .containsExactly("stix:" + id("opinion", 1) + " -> stix:" + id("relationship", 1));
        assertThat(read.links(RelationshipType.ISSUED))
                .containsExactly("stix:" + id("identity", 2) + " -> stix:" + id("opinion", 1));
        assertThat(read.entity("stix:" + id("opinion", 1)).properties())
                .containsEntry(Property.WORDS, "The tools are sold to several");
    }

    @Test
    void takesANoteOfSomebodyForAComment() {
        ObjectNode note =
                object("note", 1).put("content", "The overlap is thin").put("created_by_ref", id("identity", 2));
        note.putArray("object_refs").add(id("relationship", 1));
        Fixture read = read(bundle(1, FIRM, firm(2, "Marsh Desk"), GROUP, CAMPAIGN, CLAIM, note));
        assertThat(read.entity("stix:" + id("note", 1)).properties())
                .containsEntry(Property.WORDS, "The overlap is thin");
        assertThat(read.links(RelationshipType.ABOUT))
                .contains("stix:" + id("note", 1) + " -> stix:" + id("relationship", 1));
    }

    @Test
    void aGroupIsAttributedToAGroupAndThatToABody() {
        ObjectNode crew = object("threat-actor", 2).put("name", "Sluice Crew").put("created_by_ref", id("identity", 1));
        ObjectNode office = firm(2, "Office of Sluices");
        office.putArray("sectors").add("government-national");
        ObjectNode first = attributed(1, 1, 1, 1)
                .put("source_ref", id("intrusion-set", 1))
                .put("target_ref", id("threat-actor", 2));
        ObjectNode second =
                attributed(2, 1, 1, 1).put("source_ref", id("threat-actor", 2)).put("target_ref", id("identity", 2));
        Fixture read = read(bundle(1, FIRM, group(1, "Reed Lynx", 1), crew, office, first, second));
        assertThat(read.links(RelationshipType.ABOUT))
                .containsExactly(
                        graphId("relationship", 1) + " -> " + graphId("intrusion-set", 1),
                        graphId("relationship", 2) + " -> " + graphId("threat-actor", 2));
        assertThat(read.links(RelationshipType.POINTS_TO))
                .containsExactly(
                        graphId("relationship", 1) + " -> " + graphId("threat-actor", 2),
                        graphId("relationship", 2) + " -> " + graphId("identity", 2));
        assertThat(read.entity(graphId("identity", 2)).kind()).isEqualTo(NodeKind.AGENCY);
    }

    @Test
    void twoAuthorsMayDisagree() {
        Fixture read = read(bundle(
                1,
                FIRM,
                firm(2, "Marsh Desk"),
                group(1, "Reed Lynx", 1),
                group(2, "Rush Lynx", 2),
                campaign(1, "Low Water", 1),
                attributed(1, 1, 1, 1),
                attributed(2, 1, 2, 2)));
        assertThat(read.links(RelationshipType.MADE))
                .containsExactly(
                        graphId("identity", 1) + " -> " + graphId("relationship", 1),
                        graphId("identity", 2) + " -> " + graphId("relationship", 2));
        assertThat(read.links(RelationshipType.POINTS_TO))
                .containsExactly(
                        graphId("relationship", 1) + " -> " + graphId("intrusion-set", 1),
                        graphId("relationship", 2) + " -> " + graphId("intrusion-set", 2));
    }

    private static String graphId(String type, int number) {
        return "stix:" + id(type, number);
    }
}
