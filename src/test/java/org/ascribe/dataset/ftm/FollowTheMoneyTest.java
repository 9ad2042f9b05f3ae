package org.ascribe.dataset.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class FollowTheMoneyTest {
    private final Fixture read =
            Fixture.of(new FollowTheMoney(), "ftm/lists.jsonl").valid();

    @Test
    void readsPersonsFirmsAndOffices() {
        assertThat(read.dataset().name()).isEqualTo("ftm-ru-made-up");
        assertThat(read.entity("ftm:p1").kind()).isEqualTo(NodeKind.PERSON);
        assertThat(read.names("ftm:p1")).containsExactly("J. Example []", "Ян Пример []");
        assertThat(read.entity("ftm:c1").name()).isEqualTo("Pond Technology Co., Ltd.");
        assertThat(read.entity("ftm:c2").kind()).isEqualTo(NodeKind.ORGANIZATION);
        assertThat(read.links(RelationshipType.PART_OF)).containsExactly("ftm:b1 -> iran");
        assertThat(read.links(RelationshipType.IN)).containsExactly("ftm:p1 -> russia", "ftm:c1 -> china");
    }

    @Test
    void readsPostsAsFactsOfTheCollection() {
        Link post = read.link(RelationshipType.WORKS_FOR, "ftm:p1", "ftm:c1");
        assertThat(post.properties()).containsEntry(Property.ROLE, "Chairman");
        assertThat(post.properties().get(Property.STATED_BY)).hasToString("[ftm-collection:ru-made-up]");
    }

    @Test
    void readsSanctionsAsMeasures() {
        assertThat(read.links(RelationshipType.IMPOSED))
                .containsExactly("united-states -> ftm:s1", "ftm-authority:council-of-lakes -> ftm:s2");
        assertThat(read.links(RelationshipType.AGAINST)).containsExactly("ftm:s1 -> ftm:p1", "ftm:s2 -> ftm:c1");
        assertThat(read.links(RelationshipType.CITED_IN)).contains("ftm:s1 -> source:example.org/list");
        assertThat(read.entity("ftm:s1").properties()).containsEntry(Property.DATE, Period.parse("2024-03-25"));
    }

    @Test
    void accountsForEveryLine() {
        Tally tally = read.dataset().tally();
        assertThat(tally.read()).isEqualTo(18);
        assertThat(tally.skipped()).containsEntry("Vessel", 1).containsEntry("Ownership: Organization and Company", 1);
        assertThat(tally.rejected())
                .containsEntry("Ownership that leads nowhere", 1)
                .containsEntry("Ownership without two ends", 1)
                .containsEntry("Sanction without authority", 1)
                .containsEntry("Sanction that leads nowhere", 1)
                .containsEntry("entity with the id of another", 1)
                .containsEntry("Person without name", 1)
                .containsEntry("entity without id or schema", 1)
                .containsEntry("line that is no JSON", 1);
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("json: This line is no JSON"));
    }
}
