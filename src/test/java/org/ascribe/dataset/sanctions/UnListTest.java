package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class UnListTest {
    private static final Fixture LIST = Fixture.of(new UnList(), "un-sanctions/list.xml");

    @Test
    void takesWhatIsAboutCyberAttacks() {
        LIST.valid();
        assertThat(LIST.dataset().tally().used()).isEqualTo(2);
        assertThat(LIST.dataset().tally().skipped()).containsEntry("list Somalia", 1);
        assertThat(LIST.entity("un-sanctions:KPi.901").name()).isEqualTo("SAM PLE");
        assertThat(LIST.spellings("un-sanctions:KPi.901")).containsExactly("Sam Plee");
        assertThat(LIST.links(RelationshipType.IN)).containsExactly("un-sanctions:KPi.901 -> north-korea");
        assertThat(LIST.links(RelationshipType.BASED_IN)).containsExactly("un-sanctions:KPe.903 -> north-korea");
        assertThat(LIST.links(RelationshipType.IMPOSED)).contains("united-nations -> un-sanctions:KPi.901:sanction");
    }

    @Test
    void claimsOnlyWhereTheCommentAccuses() {
        assertThat(LIST.links(RelationshipType.POINTS_TO))
                .containsExactly("un-sanctions:KPi.901:claim -> un-sanctions:KPi.901");
    }
}
