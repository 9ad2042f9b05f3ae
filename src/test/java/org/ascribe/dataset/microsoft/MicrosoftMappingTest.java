package org.ascribe.dataset.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class MicrosoftMappingTest {
    private final Fixture read =
            Fixture.of(new MicrosoftMapping(), "microsoft/mapping.json").valid();

    @Test
    void readsTheNamesAndWhoUsesThem() {
        assertThat(read.names("microsoft:paisley-heron"))
                .containsExactly(
                        "Paisley Heron [microsoft]", "XENONIUM []", "Storm-9901 [microsoft]", "WADER PANDA []");
    }

    @Test
    void tellsOriginsFromThreats() {
        assertThat(read.links(RelationshipType.BASED_IN))
                .containsExactly("microsoft:paisley-heron -> china", "microsoft:argyle-heron -> israel");
        assertThat(read.problems()).contains("unclear-country: 'Korea' of Tartan Heron names no country");
    }

    @Test
    void readsOtherNamesAsAListAndAsAText() {
        String rows = """
                [{"Threat actor name": "Fen Sleet", "Origin/Threat": "China", "Other names": ["Reed One", 7, null, "Reed Two, Reed Three"]},
                 {"Threat actor name": "Bog Sleet", "Origin/Threat": "", "Other names": "Rush One, Rush Two"},
                 {"Threat actor name": "Bog Sleet", "Origin/Threat": "", "Other names": "Rush Three"}]
                """;
        Fixture read = new Fixture(new MicrosoftMapping()
                        .read(new Input(
                                "m.json", () -> new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)))))
                .valid();
        assertThat(read.spellings("microsoft:fen-sleet"))
                .containsExactly("Fen Sleet", "Reed One", "Reed Two", "Reed Three");
        assertThat(read.spellings("microsoft:bog-sleet")).contains("Rush One", "Rush Two", "Rush Three");
    }

    @Test
    void accountsForEveryRow() {
        assertThat(read.dataset().tally().used()).isEqualTo(4);
        assertThat(read.dataset().tally().rejected())
                .containsEntry("row without name", 1)
                .containsEntry("not an object", 1);
    }
}
