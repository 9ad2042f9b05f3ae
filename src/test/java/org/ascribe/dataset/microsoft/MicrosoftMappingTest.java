package org.ascribe.dataset.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
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
    void accountsForEveryRow() {
        assertThat(read.dataset().tally().used()).isEqualTo(4);
        assertThat(read.dataset().tally().rejected())
                .containsEntry("row without name", 1)
                .containsEntry("row with the name of another", 1)
                .containsEntry("not an object", 1);
    }
}
