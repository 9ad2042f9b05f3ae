package org.ascribe.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixExportTest {
    @SuppressWarnings("NullAway.Init") // before the first test
    private static JsonNode bundle;

    @BeforeAll
    static void export() throws JsonProcessingException {
        TestGraph.bundled();
        bundle = new ObjectMapper().readTree(ExporterTest.export(Exporter.Form.stix));
    }

    @Test
    void keepsTheRulesOfStix() {
        assertThat(StixRules.broken(bundle)).isEmpty();
    }

    /** The rules would see it. */
    @ParameterizedTest
    @CsvSource({
        "opinion, opinion, perhaps, opinion is",
        "note, created, 2024-03-25, no timestamp",
        "relationship, target_ref, identity--00000000-0000-4000-8000-000000000000, leads nowhere",
        "identity, x, y, the name x",
        "campaign, words, almost certain, a property of its own",
        "location, country, China, country is",
        "location, country, ZZ, country is",
        "intrusion-set, spec_version, 2.0, spec_version is",
        "campaign, created, 2024-03-25T00:00:00Z, no milliseconds",
        "note, authors, Anybody, authors is no list",
        "relationship, relationship_type, originates-from, leads as originates-from to",
        "relationship, relationship_type, duplicate-of, different types are the same",
        "identity, name, '', name is no text",
        "identity, severity, high, reserved name",
        "extension-definition, version, 1, no version of three numbers"
    })
    void whatBreaksARuleIsSeen(String type, String key, String value, String complaint) {
        ObjectNode broken = bundle.deepCopy();
        broken.path("objects").forEach(object -> {
            if (object.path("type").asText().equals(type)) {
                ((ObjectNode) object).put(key, value);
            }
        });
        assertThat(StixRules.broken(broken)).isNotEmpty().anyMatch(rule -> rule.contains(complaint));
    }

    @Test
    void aClaimIsAnAttributionWithANoteAndTheWordsOfItsAuthor() {
        JsonNode relationship = one(object -> type(object).equals("relationship")
                && object.path("relationship_type").asText().equals("attributed-to")
                && name(object.path("created_by_ref")).equals("United Kingdom")
                && name(object.path("target_ref")).equals("APT31")
                && name(object.path("source_ref")).contains("parliamentarians")
                && object.path("description").asText().contains("almost certain"));
        assertThat(relationship.path("description").asText()).contains("almost certain");
        assertThat(relationship.path("external_references")).isNotEmpty();
        JsonNode note = one(object -> type(object).equals("note")
                && object.path("object_refs")
                        .toString()
                        .contains(relationship.path("id").asText()));
        assertThat(note.path("authors").toString()).contains("United Kingdom");
    }

    @Test
    void whoDeniesStronglyDisagreesAndWhoJoinsAgrees() {
        assertThat(all(object -> object.path("opinion").asText().equals("strongly-disagree")))
                .isNotEmpty()
                .allMatch(opinion -> opinion.path("object_refs").toString().contains("note--"));
        assertThat(all(object -> object.path("opinion").asText().equals("agree")))
                .isNotEmpty();
        assertThat(all(object -> object.path("opinion").asText().equals("strongly-agree")))
                .isNotEmpty();
    }

    @Test
    void aGroupHasItsNamesAndAStateItsTerritory() {
        JsonNode group = one(object -> type(object).equals("intrusion-set")
                && object.path("name").asText().equals("APT31"));
        assertThat(group.path("aliases").toString()).contains("Zirconium", "Judgment Panda");
        assertThat(one(object -> type(object).equals("location")
                                && object.path("name").asText().equals("China"))
                        .path("country")
                        .asText())
                .isEqualTo("CN");
    }

    private static String type(JsonNode object) {
        return object.path("type").asText();
    }

    private static String name(JsonNode ref) {
        return all(object -> object.path("id").equals(ref)).stream()
                .map(object -> object.path("name").asText())
                .findFirst()
                .orElse("");
    }

    private static JsonNode one(Predicate<JsonNode> wanted) {
        return all(wanted).getFirst();
    }

    private static List<JsonNode> all(Predicate<JsonNode> wanted) {
        return StreamSupport.stream(bundle.path("objects").spliterator(), false)
                .filter(wanted)
                .toList();
    }
}
