package org.ascribe.dataset.misp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** Galaxies as others write them: of other kinds, other orders of keys, without ids. */
final class MispGalaxyOfOthersTest {
    @Test
    void isKnownWhateverTheOrderOfItsKeysAndWithoutAuthors() {
        Fixture read = read("""
                {"values": [{"value": "Reed Newt", "uuid": "A0000001-cccc-4ccc-8ccc-cccccccccccc", "meta": {"refs": ["%s"]},
                  "related": [{"dest-uuid": "A0000002-CCCC-4ccc-8ccc-cccccccccccc", "type": "similar"}]},
                 {"value": "Rush Newt", "uuid": "a0000002-cccc-4ccc-8ccc-cccccccccccc"}],
                 "type": "threat-actor", "version": 7}
                """.replace("%s", "https://fen.example/" + "x".repeat(70_000)));
        assertThat(read.dataset().name()).isEqualTo("misp-threat-actor");
        assertThat(read.links(RelationshipType.OVERLAPS)).hasSize(1);
        assertThat(String.valueOf(read.dataset().release().edition())).contains("version 7");
    }

    @Test
    void keepsClustersWithoutAnIdOrWithThatOfAnother() {
        Fixture read = read("""
                {"type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "values": [
                 {"value": "Reed Newt"}, {"value": "Rush Newt", "uuid": "x"}, {"value": "Sedge Newt", "uuid": "x"},
                 {"value": "Sedge Newt", "uuid": "x"}]}
                """);
        assertThat(read.entity("misp-threat-actor:reed-newt").name()).isEqualTo("Reed Newt");
        assertThat(read.entity("misp-threat-actor:x").name()).isEqualTo("Rush Newt");
        assertThat(read.entity("misp-threat-actor:x-sedge-newt").name()).isEqualTo("Sedge Newt");
        assertThat(read.dataset().tally().rejected()).isEmpty();
    }

    @Test
    void aGalaxyOfSomebodyElseIsAnotherDataset() {
        assertThat(read("""
                {"type": "threat-actor", "uuid": "b0000000-cccc-4ccc-8ccc-cccccccccccc", "authors": ["we"], "values": []}
                """).dataset().name()).isEqualTo("misp-threat-actor-b0000000-cccc-4ccc-8ccc-cccccccccccc");
    }

    @Test
    void keepsClustersWhateverShapeTheirDetailsHave() {
        Fixture read = read("""
                {"type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "values": [
                 {"value": "Reed Newt", "uuid": "a", "meta": {"synonyms": "Reed Crew", "country": ["RU", "CN"]}},
                 {"value": "Rush Newt", "uuid": "b", "meta": {"synonyms": null, "country": null, "refs": "https://fen.example/b"}},
                 {"value": "Sedge Newt", "uuid": "c", "meta": {"synonyms": [7, false, null, {"x": 1}, "Sedge Crew"]}},
                 {"value": "Moss Newt", "uuid": "d", "meta": []},
                 {"value": "Bog Newt", "uuid": "e", "meta": null, "related": null},
                 {"value": "Fen Newt", "uuid": "f", "meta": "none", "related": "none", "description": 5}]}
                """);
        assertThat(read.spellings("misp-threat-actor:a")).containsExactly("Reed Newt", "Reed Crew");
        assertThat(read.spellings("misp-threat-actor:b")).containsExactly("Rush Newt");
        assertThat(read.spellings("misp-threat-actor:c")).containsExactly("Sedge Newt", "Sedge Crew");
        assertThat(read.dataset().tally().used()).isEqualTo(6);
        assertThat(read.dataset().tally().rejected()).isEmpty();
    }

    @Test
    void skipsAClusterThatATextSaysIsRevoked() {
        Fixture read = read("""
                {"type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "values": [
                 {"value": "Reed Newt", "uuid": "a", "revoked": "True"}, {"value": "Rush Newt", "uuid": "b", "revoked": "false"}]}
                """);
        assertThat(read.dataset().tally().skipped()).containsEntry("revoked cluster", 1);
        assertThat(read.entity("misp-threat-actor:b").name()).isEqualTo("Rush Newt");
    }

    @Test
    void countsTheClustersOfOtherGalaxies() {
        Fixture read = Fixture.of(new MispGalaxy(), "misp/other-galaxy.json").valid();
        assertThat(read.dataset().tally().skipped()).containsEntry("cluster of galaxy rodents", 2);
        assertThat(read.dataset().name()).isEqualTo("misp-rodents-00000000-0000-4000-8000-000000000000");
    }

    @Test
    void refusesAFileThatIsCutShort() {
        Dataset dataset = Fixture.of(new MispGalaxy(), "misp/truncated.json").dataset();
        assertThat(dataset.hasErrors()).isTrue();
        assertThat(dataset.problems().getLast().at().line()).isEqualTo(1);
    }

    private static Fixture read(String text) {
        Input input = new Input("galaxy.json", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return Fixture.read(new MispGalaxy(), input).valid();
    }
}
