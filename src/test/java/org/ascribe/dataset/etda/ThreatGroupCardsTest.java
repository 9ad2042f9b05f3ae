package org.ascribe.dataset.etda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class ThreatGroupCardsTest {
    private static final String HERON = "etda:11111111-1111-4111-8111-111111111111";
    private static final Fixture CARDS = Fixture.of(new ThreatGroupCards(), "etda/cards.json");

    @Test
    void accountsForEveryCard() {
        CARDS.valid();
        assertThat(CARDS.dataset().name()).isEqualTo("etda-groups");
        assertThat(CARDS.dataset().tally().used()).isEqualTo(2);
        assertThat(CARDS.dataset().tally().skipped()).containsEntry("tool", 1);
        assertThat(CARDS.dataset().tally().rejected()).containsEntry("card without name", 1);
    }

    @Test
    void saysWhoGaveWhichName() {
        assertThat(CARDS.entity(HERON).name()).isEqualTo("Paper Heron");
        assertThat(CARDS.names(HERON))
                .containsExactly(
                        "Paper Heron [crowdstrike]", "Origami Crew [trend-micro]", "Grey Paper []", "We Fold []");
        assertThat(CARDS.links(RelationshipType.USES))
                .contains("crowdstrike -> alias:Paper Heron", "trend-micro -> alias:Origami Crew");
    }

    @Test
    void takesNamesWithoutAGiverAndNothingElseForNames() {
        String cards = """
                {"name": "Threat Group Cards", "values": [
                 {"actor": "Reed Lynx", "uuid": "1", "names": ["Reed Lynx", {"name": "Sluice Crew", "name-giver": "?"}, {"name": 7}, null, 8]},
                 {"actor": "Rush Lynx", "uuid": "2", "names": "Rush Crew"}, {"actor": "Moss Lynx", "uuid": "3", "names": null}]}
                """;
        Fixture read = Fixture.read(
                        new ThreatGroupCards(),
                        new Input("cards.json", () -> new ByteArrayInputStream(cards.getBytes(StandardCharsets.UTF_8))))
                .valid();
        assertThat(read.spellings("etda:1")).containsExactly("Reed Lynx", "Sluice Crew");
        assertThat(read.spellings("etda:2")).containsExactly("Rush Crew");
        assertThat(read.spellings("etda:3")).containsExactly("Moss Lynx");
    }

    @Test
    void saysWhereAGroupIsBasedAccordingToTheAgency() {
        assertThat(CARDS.links(RelationshipType.BASED_IN)).containsExactly(HERON + " -> china");
        assertThat(CARDS.link(RelationshipType.BASED_IN, HERON, "china").properties())
                .extractingByKey(Property.SOURCES)
                .asString()
                .contains("source:example.org/heron");
    }
}
