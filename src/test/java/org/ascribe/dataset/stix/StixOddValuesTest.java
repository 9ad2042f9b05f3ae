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

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Fixture;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in STIX that are of another kind than the standard says: they cost no group and no claim, and say what they can. */
final class StixOddValuesTest {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");

    @Test
    void aliasesAreReadAsFarAsTheyAreTexts() {
        ObjectNode none = group(1, "Reed Lynx", 1);
        none.putNull("aliases");
        ObjectNode one = group(2, "Rush Lynx", 1).put("aliases", "Rush Crew");
        ObjectNode mixed = group(3, "Sedge Lynx", 1);
        mixed.putArray("aliases")
                .addNull()
                .add(12)
                .add(true)
                .add("")
                .add("Sedge Crew")
                .addObject()
                .put("name", "x");
        ObjectNode joined = group(4, "Moss Lynx", 1);
        joined.putArray("aliases").add("Moss Crew, Bog Crew, Fen Crew");
        Fixture read = read(bundle(1, FIRM, none, one, mixed, joined));
        assertThat(read.spellings(graphId("intrusion-set", 1))).containsExactly("Reed Lynx");
        assertThat(read.spellings(graphId("intrusion-set", 2))).containsExactly("Rush Lynx", "Rush Crew");
        assertThat(read.spellings(graphId("intrusion-set", 3))).containsExactly("Sedge Lynx", "Sedge Crew");
        assertThat(read.spellings(graphId("intrusion-set", 4)))
                .containsExactly("Moss Lynx", "Moss Crew", "Bog Crew", "Fen Crew");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "revoked            | \"true\"  | revoked intrusion-set",
                "revoked            | \"True\"  | revoked intrusion-set",
                "revoked            | 1         | revoked intrusion-set",
                "x_mitre_deprecated | \"TRUE \" | deprecated intrusion-set",
                "x_mitre_deprecated | \"1\"     | deprecated intrusion-set",
                "revoked            | \"false\" |",
                "revoked            | \"0\"     |",
                "x_mitre_deprecated | null      |",
            })
    void whatIsWithdrawnMayBeSaidInATextOrANumber(String key, String value, String skipped) throws Exception {
        ObjectNode group = group(1, "Reed Lynx", 1);
        group.set(key, new JsonMapper().readTree(value));
        Fixture read = read(bundle(1, FIRM, group, group(2, "Rush Lynx", 1)));
        assertThat(read.dataset().tally().skipped()).isEqualTo(skipped == null ? Map.of() : Map.of(skipped, 1));
        assertThat(ofKind(read, NodeKind.ACTOR))
                .extracting(Entity::name)
                .containsExactlyElementsOf(skipped == null ? List.of("Reed Lynx", "Rush Lynx") : List.of("Rush Lynx"));
    }

    @Test
    void confidenceIsReadWhereItIsOneFromOneToAHundred() throws Exception {
        List<String> written = List.of("10", "60", "100", "85", "0", "101", "-5", "2e300", "[90]", "{\"is\": 90}");
        List<ObjectNode> objects = new ArrayList<>(List.of(FIRM, group(1, "Reed Lynx", 1)));
        for (int i = 0; i < written.size(); i++) {
            ObjectNode claim = attributed(i, i, 1, 1);
            claim.set("confidence", new JsonMapper().readTree(written.get(i)));
            objects.add(campaign(i, "Low Water " + i, 1));
            objects.add(claim);
        }
        assertThat(ofKind(read(bundle(1, objects.toArray(ObjectNode[]::new))), NodeKind.ATTRIBUTION))
                .extracting(claim -> claim.properties().getOrDefault(Property.CONFIDENCE, "-"))
                .containsExactly("low", "moderate", "high", "high", "-", "-", "-", "-", "-", "-");
    }

    @Test
    void timesAreReadHoweverTheyAreWritten() {
        List<String> written = List.of(
                "2023-11-05T10:00:00.654321Z",
                "2023-11-05T12:30:00+02:00",
                "2023-11-05",
                "1899-12-31T00:00:00Z",
                "last autumn",
                "");
        List<ObjectNode> objects = new ArrayList<>(List.of(FIRM, group(1, "Reed Lynx", 1)));
        for (int i = 0; i < written.size(); i++) {
            objects.add(campaign(i, "Low Water " + i, 1).put("first_seen", written.get(i)));
            objects.add(attributed(i, i, 1, 1).put("created", written.get(i)));
        }
        Fixture read = read(bundle(1, objects.toArray(ObjectNode[]::new)));
        String day = "2023-11-05";
        assertThat(ofKind(read, NodeKind.OPERATION))
                .extracting(operation -> day(operation, Property.BEGAN))
                .containsExactly(day, day, day, "-", "-", "-");
        assertThat(ofKind(read, NodeKind.ATTRIBUTION))
                .extracting(claim -> day(claim, Property.DATE))
                .containsExactly(day, day, day, "-", "-", "-");
    }

    @Test
    void aNameMayBeInAnyScriptButSaysSomething() {
        Fixture read = read(bundle(
                1,
                FIRM,
                group(1, "🦊 Fen Crew", 1),
                group(2, "כנופיית הקנה", 1),
                group(3, "\u202eReed\u0000 Lynx", 1),
                group(4, "***", 1),
                group(5, "?!", 1),
                group(6, "", 1)));
        assertThat(ofKind(read, NodeKind.ACTOR))
                .extracting(Entity::name)
                .containsExactly("🦊 Fen Crew", "כנופיית הקנה", "Reed Lynx");
        assertThat(read.dataset().tally().rejected()).isEqualTo(Map.of("intrusion-set without a name", 3));
    }

    @Test
    void anIdentityWithoutClassIsOne() {
        ObjectNode desk = object("identity", 2).put("name", "Marsh Desk");
        Fixture read = read(
                bundle(1, FIRM, desk, group(1, "Reed Lynx", 2), campaign(1, "Low Water", 2), attributed(1, 1, 1, 2)));
        assertThat(read.entity(graphId("identity", 2)).name()).isEqualTo("Marsh Desk");
        assertThat(read.links(RelationshipType.MADE))
                .containsExactly(graphId("identity", 2) + " -> " + graphId("relationship", 1));
    }

    @Test
    void whatStandsTwiceCountsOnce() {
        ObjectNode group = group(1, "Reed Lynx", 1);
        ObjectNode campaign = campaign(1, "Low Water", 1);
        ObjectNode claim = attributed(1, 1, 1, 1);
        Fixture once = read(bundle(1, FIRM, group, campaign, claim));
        Fixture twice = read(bundle(1, FIRM, FIRM, claim, group, group, campaign, campaign, claim));
        assertThat(twice.saying()).isEqualTo(once.saying());
        assertThat(twice.dataset().tally().skipped()).isEqualTo(Map.of("other version of an object", 4));
    }

    @Test
    void typesOfOnesOwnAreCountedAndAnIncidentIsAnOperation() {
        ObjectNode incident = object("incident", 1).put("name", "Breach of the mill");
        incident.putObject("extensions").putObject("extension-definition--x").put("status", "closed");
        ObjectNode own = object("x-fenland-crew", 1).put("name", "Reed Lynx");
        own.remove("created");
        Fixture read = read(bundle(1, FIRM, own, incident));
        assertThat(read.entity(graphId("incident", 1)).kind()).isEqualTo(NodeKind.OPERATION);
        assertThat(read.dataset().tally().skipped()).isEqualTo(Map.of("x-fenland-crew", 1));
    }

    @Test
    void aClaimMayHaveAStartAndAStop() {
        ObjectNode claim = attributed(1, 1, 1, 1)
                .put("start_time", "2024-01-01T00:00:00Z")
                .put("stop_time", "2024-02-01T00:00:00Z");
        assertThat(read(bundle(1, FIRM, group(1, "Reed Lynx", 1), campaign(1, "Low Water", 1), claim))
                        .links(RelationshipType.MADE))
                .hasSize(1);
    }

    @Test
    void anExcerptOfAttackIsReadWithoutItsCollection() {
        ObjectNode mitre = firm(1, "The MITRE Corporation").put("id", StixObject.MITRE);
        ObjectNode group = ofAttack(group(1, "Reed Lynx", 1), "groups/G9801");
        group.putArray("aliases").add("Reed Lynx").add("RL-9");
        ObjectNode campaign = ofAttack(campaign(1, "Low Water", 1), "campaigns/C9801");
        ObjectNode claim = attributed(1, 1, 1).put("created_by_ref", StixObject.MITRE);
        Fixture read = read(bundle(7, mitre, group, campaign, claim));
        assertThat(read.dataset().name()).startsWith("stix-");
        assertThat(read.entity("attack:G9801").name()).isEqualTo("Reed Lynx");
        assertThat(read.spellings("attack:G9801")).containsExactly("Reed Lynx", "RL-9", "G9801");
        assertThat(read.links(RelationshipType.MADE)).containsExactly("mitre -> attack:" + id("relationship", 1));
        assertThat(read.links(RelationshipType.ABOUT))
                .containsExactly("attack:" + id("relationship", 1) + " -> attack:C9801");
    }

    private static ObjectNode ofAttack(ObjectNode object, String page) {
        object.put("created_by_ref", StixObject.MITRE)
                .putArray("external_references")
                .addObject()
                .put("source_name", "mitre-attack")
                .put("external_id", page.substring(page.indexOf('/') + 1))
                .put("url", "https://attack.mitre.org/" + page);
        return object;
    }

    private static List<Entity> ofKind(Fixture read, NodeKind kind) {
        return read.dataset().entities().stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    private static String day(Entity entity, Property property) {
        return entity.properties().get(property) instanceof Period day ? day.value() : "-";
    }

    private static String graphId(String type, int number) {
        return "stix:" + id(type, number);
    }
}
