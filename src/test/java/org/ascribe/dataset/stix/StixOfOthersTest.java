package org.ascribe.dataset.stix;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.id;
import static org.ascribe.dataset.stix.Bundles.input;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.ascribe.dataset.stix.Bundles.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Problem;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** STIX as platforms and colleagues hand it on: put together otherwise, signed by nobody, in several versions. */
class StixOfOthersTest {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");
    private static final ObjectNode GROUP = group(1, "Reed Lynx", 1);
    private static final ObjectNode CAMPAIGN = campaign(1, "Operation Low Water", 1);
    private static final ObjectNode CLAIM = attributed(1, 1, 1, 1);

    static Stream<String> shapes() {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        envelope.set("objects", Bundles.list(FIRM, GROUP, CAMPAIGN, CLAIM));
        ObjectNode last = JsonNodeFactory.instance.objectNode();
        last.set(
                "objects",
                Bundles.list(FIRM, GROUP, CAMPAIGN, CLAIM.deepCopy().put("description", "x".repeat(70_000))));
        return Stream.of(
                envelope.deepCopy().put("more", false).toString(),
                last.put("id", id("bundle", 1)).put("type", "bundle").toString(),
                Bundles.list(FIRM, GROUP, CAMPAIGN, CLAIM).toString(),
                FIRM + "\n" + GROUP + "\n\n" + CAMPAIGN + "\n" + CLAIM + "\n",
                Bundles.pretty(FIRM) + Bundles.pretty(GROUP) + Bundles.pretty(CAMPAIGN) + Bundles.pretty(CLAIM),
                "\ufeff" + Bundles.pretty(bundle(1, FIRM, GROUP, CAMPAIGN, CLAIM)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isReadHoweverItIsPutTogether(String text) {
        assertThat(read(text).links(RelationshipType.MADE))
                .containsExactly("stix:" + id("identity", 1) + " -> stix:" + id("relationship", 1));
    }

    @Test
    void isReadInWideEncodings() {
        String text = bundle(1, FIRM, group(1, "Größe Żubr", 1)).toString();
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_16,
            Charset.forName("x-UTF-16LE-BOM"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE
        }) {
            assertThat(Fixture.read(new Stix(), input("wide.json", text, charset))
                            .entity("stix:" + id("intrusion-set", 1))
                            .name())
                    .isEqualTo("Größe Żubr");
        }
    }

    @Test
    void saysWhatIsWrongWithItInWordsOfItsReader() {
        String sound = bundle(1, FIRM, group(1, "Größe", 1)).toString();
        assertThat(problem(input("old.json", sound, StandardCharsets.ISO_8859_1)))
                .contains("not UTF-8", "windows-1252");
        assertThat(problem(input(sound.substring(0, sound.length() - 20)))).contains("ends in the middle");
        assertThat(problem(input(sound.replace("\"name\":\"Größe\"", "\"name\":NaN"))))
                .contains("'NaN' is no number");
        assertThat(problem(input(sound.replace(",\"name\"", ",,\"name\"")))).contains("','");
    }

    @Test
    void givesAnUnsignedFactToNobody() {
        ObjectNode hit = object("relationship", 1)
                .put("relationship_type", "targets")
                .put("source_ref", id("campaign", 1))
                .put("target_ref", id("identity", 1));
        Fixture read = read(bundle(1, FIRM, object("campaign", 1).put("name", "Operation Low Water"), hit));
        assertThat(read.link(RelationshipType.TARGETED, "stix:" + id("campaign", 1), "stix:" + id("identity", 1))
                        .properties()
                        .get(Property.STATED_BY))
                .hasToString("[author-not-stated]");
    }

    @Test
    void takesTheAuthorOfAReportOrOfWhatIsAttributed() {
        ObjectNode report = object("report", 1).put("name", "Low water").put("created_by_ref", id("identity", 2));
        report.putArray("object_refs").add(id("relationship", 1));
        Fixture listed = read(bundle(1, FIRM, firm(2, "Marsh Desk"), GROUP, CAMPAIGN, attributed(1, 1, 1), report));
        assertThat(listed.links(RelationshipType.MADE))
                .singleElement()
                .asString()
                .startsWith("stix:" + id("identity", 2));
        Fixture alone = read(bundle(1, FIRM, GROUP, CAMPAIGN, attributed(1, 1, 1)));
        assertThat(alone.links(RelationshipType.MADE))
                .singleElement()
                .asString()
                .startsWith("stix:" + id("identity", 1));
    }

    @Test
    void takesTheVersionOfTheLatestInstant() {
        ObjectNode early = group(1, "Early", 1).put("modified", "2024-03-01T10:00:00Z");
        ObjectNode late = group(1, "Late", 1).put("modified", "2024-03-01T10:00:00.5Z");
        ObjectNode west = group(2, "West", 1).put("modified", "2024-03-01T23:00:00-05:00");
        ObjectNode east = group(2, "East", 1).put("modified", "2024-03-02T01:00:00+05:00");
        Fixture read = read(bundle(1, FIRM, late, early, east, west));
        assertThat(read.entity("stix:" + id("intrusion-set", 1)).name()).isEqualTo("Late");
        assertThat(read.entity("stix:" + id("intrusion-set", 2)).name()).isEqualTo("West");
    }

    @Test
    void leavesOutAClaimThatWasRevokedLater() {
        ObjectNode revoked =
                CLAIM.deepCopy().put("modified", "2024-04-01T00:00:00Z").put("revoked", true);
        Fixture read = read(bundle(1, FIRM, GROUP, CAMPAIGN, revoked, CLAIM));
        assertThat(read.links(RelationshipType.MADE)).isEmpty();
        assertThat(read.dataset().tally().skipped())
                .containsEntry("other version of an object", 1)
                .containsEntry("retired relationship", 1);
    }

    @Test
    void skipsWhatIsSoundAndHasNoPlace() {
        ObjectNode region = object("location", 1).put("region", "northern-europe");
        ObjectNode point = object("location", 2).put("latitude", 1.5).put("longitude", 2.5);
        ObjectNode hit = object("relationship", 1)
                .put("relationship_type", "targets")
                .put("source_ref", id("campaign", 1))
                .put("target_ref", id("location", 1))
                .put("created_by_ref", id("identity", 1));
        Fixture read = read(bundle(1, FIRM, CAMPAIGN, firm(2, "Unknown"), firm(3, "N/A"), region, point, hit));
        assertThat(read.dataset().tally().rejected()).isEmpty();
        assertThat(read.dataset().tally().skipped())
                .containsEntry("location that is no country", 2)
                .containsEntry("identity that is not named", 2)
                .containsEntry("relationship of a location that was left out", 1);
    }

    @Test
    void takesIdsForTheSameWhateverTheirCase() {
        ObjectNode loud =
                CLAIM.deepCopy().put("target_ref", id("intrusion-set", 1).replace("c", "C"));
        assertThat(read(bundle(1, FIRM, GROUP, CAMPAIGN, loud)).links(RelationshipType.POINTS_TO))
                .hasSize(1);
    }

    @Test
    void passesNamesAndClaimsOfWhatWasRevokedToItsSuccessor() {
        ObjectNode former = group(1, "Reed Lynx", 1).put("revoked", true);
        former.putArray("aliases").add("RL-1");
        ObjectNode middle = group(2, "Rush Lynx", 1).put("revoked", true);
        Fixture read = read(bundle(
                1,
                FIRM,
                former,
                middle,
                group(3, "Sedge Lynx", 1),
                CAMPAIGN,
                CLAIM,
                revokedBy(8, 1, 2),
                revokedBy(9, 2, 3)));
        String successor = "stix:" + id("intrusion-set", 3);
        assertThat(read.spellings(successor)).contains("Sedge Lynx", "Reed Lynx", "RL-1", "Rush Lynx");
        assertThat(read.links(RelationshipType.POINTS_TO))
                .containsExactly("stix:" + id("relationship", 1) + " -> " + successor);
    }

    @Test
    void namesADatasetByItsBundleOrByWhatIsInIt() {
        assertThat(read(bundle(7, FIRM, GROUP)).dataset().name())
                .isEqualTo("stix-" + id("bundle", 7).substring("bundle--".length()));
        String list = read(Bundles.list(FIRM, GROUP).toString()).dataset().name();
        assertThat(read(Bundles.list(GROUP, FIRM).toString()).dataset().name()).isEqualTo(list);
        assertThat(read(Bundles.list(FIRM, CAMPAIGN).toString()).dataset().name())
                .isNotEqualTo(list);
    }

    @Test
    void takesAnOldDomainOfAttackWithoutAMatrixForADomain() {
        ObjectNode[] techniques = Stream.iterate(1, number -> number + 1)
                .limit(60)
                .map(number -> {
                    ObjectNode technique =
                            object("attack-pattern", number).put("name", "T").put("created_by_ref", StixObject.MITRE);
                    technique.putArray("kill_chain_phases").addObject().put("kill_chain_name", "mitre-mobile-attack");
                    return technique;
                })
                .toArray(ObjectNode[]::new);
        assertThat(read(bundle(1, techniques)).dataset().name()).isEqualTo("attack-mobile");
        assertThat(read(bundle(1, techniques[0])).dataset().name()).startsWith("stix-");
    }

    @Test
    void anIdentityMayBeOneThatIsElsewhere() {
        Dataset settled = read(bundle(1, GROUP, CAMPAIGN, CLAIM)).settled();
        assertThat(settled.links()).noneMatch(link -> link.type() == RelationshipType.MADE);
        assertThat(settled.entities()).anyMatch(entity -> entity.kind() == NodeKind.ATTRIBUTION);
    }

    private static ObjectNode revokedBy(int number, int from, int to) {
        return object("relationship", number)
                .put("relationship_type", "revoked-by")
                .put("source_ref", id("intrusion-set", from))
                .put("target_ref", id("intrusion-set", to));
    }

    private static String problem(Input input) {
        return new Stix()
                .read(input).problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(Problem::message)
                        .findFirst()
                        .orElseThrow();
    }
}
