package org.ascribe.dataset.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Problem;
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
                .containsExactly(
                        "united-states -> ftm:s1",
                        "ftm-authority:council-of-lakes -> ftm:s2",
                        "united-states -> ftm:s4");
        assertThat(read.links(RelationshipType.AGAINST))
                .containsExactly("ftm:s1 -> ftm:p1", "ftm:s2 -> ftm:c1", "ftm:s4 -> ftm:gone");
        assertThat(read.links(RelationshipType.CITED_IN)).contains("ftm:s1 -> source:example.org/list");
        assertThat(read.entity("ftm:s1").properties()).containsEntry(Property.DATE, Period.parse("2024-03-25"));
    }

    @Test
    void accountsForEveryLine() {
        Tally tally = read.settled().tally();
        assertThat(tally.read()).isEqualTo(16);
        assertThat(tally.skipped())
                .containsEntry("Vessel", 1)
                .containsEntry("Ownership: Organization and Company", 1)
                .containsEntry("Sanction without authority", 1)
                .containsEntry("refers to what is nowhere to be found", 2);
        assertThat(tally.rejected())
                .containsEntry("Ownership without two ends", 1)
                .containsEntry("entity without id or schema", 1)
                .containsEntry("line that is no JSON", 1);
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("json: This line is no JSON"));
    }

    @Test
    void givesEachEntityToTheDatasetsThatItNames() {
        List<Dataset> datasets =
                new FollowTheMoney().readAll(Input.of(Path.of("src/test/resources/dataset/ftm/lists.jsonl")));
        assertThat(datasets).extracting(Dataset::name).containsExactly("ftm-ru-made-up", "ftm-lists");
        assertThat(datasets.getLast().tally().rejected()).containsEntry("Person without name", 1);
    }

    @Test
    void putsTheNameOfAPersonTogether() {
        assertThat(lines("""
                {"id": "a", "schema": "Person", "properties": {"lastName": ["Reed"], "firstName": ["Mara"]}}
                {"id": "b", "schema": "Person", "properties": {"name": ["Ole Reed"], "firstName": ["Ole"]}}
                """).entity("ftm:a").name()).isEqualTo("Mara Reed");
    }

    @Test
    void takesTheCaptionOfAnEntityForItsName() {
        Fixture read = lines("""
                {"id": "a", "schema": "Person", "caption": "Mara Reed", "properties": {"firstName": ["M."], "lastName": ["Reed"]}}
                {"id": "b", "schema": "Company", "caption": "Reed Mill", "properties": {}}
                """);
        assertThat(read.entity("ftm:a").name()).isEqualTo("Mara Reed");
        assertThat(read.entity("ftm:b").name()).isEqualTo("Reed Mill");
    }

    @Test
    void readsLinesOfWindowsWithAMarkAndBlankOnes() {
        Fixture read = lines("\ufeff" + person("a", "Mara Reed") + "\r\n\r\n  \r\n" + person("b", "Ole Reed"));
        assertThat(read.entity("ftm:a").name()).isEqualTo("Mara Reed");
        assertThat(read.entity("ftm:b").name()).isEqualTo("Ole Reed");
        assertThat(read.dataset().tally().read()).isEqualTo(2);
    }

    @Test
    void readsATextWhereAListIsDue() {
        Fixture read = lines("""
                {"id": "a", "schema": "Person", "properties": {"name": "Mara Reed", "alias": "M. R.", "weakAlias": [7, null, true], "country": "ru"}}
                """);
        assertThat(read.spellings("ftm:a")).containsExactly("M. R.");
        assertThat(read.links(RelationshipType.IN)).containsExactly("ftm:a -> russia");
    }

    @Test
    void skipsLinksThatHaveNoPlace() {
        Fixture read = lines(person("a", "Mara Reed") + """

                {"id": "c", "schema": "Organization", "properties": {"name": ["Reed Crew"], "topics": ["sanction"]}}
                {"id": "l", "schema": "UnknownLink", "properties": {"subject": ["c"], "object": ["a"]}}
                {"id": "f", "schema": "Family", "properties": {"person": ["a"], "relative": ["a"]}}
                """);
        assertThat(read.dataset().tally().used()).isEqualTo(2);
        assertThat(read.dataset().tally().skipped())
                .containsEntry("UnknownLink", 1)
                .containsEntry("Family", 1);
        assertThat(read.dataset().tally().rejected()).isEmpty();
    }

    @Test
    void addsPartsOfAnEntityTogether() {
        Fixture read = lines("""
                {"id": "a", "schema": "Person", "properties": {"name": ["Mara Reed"], "alias": ["M. R."]}}
                {"id": "a", "schema": "Person", "properties": {"name": ["Mara Reed"], "alias": ["M. of Reed"], "country": ["ru"]}}
                """);
        assertThat(read.spellings("ftm:a")).contains("M. R.", "M. of Reed");
        assertThat(read.links(RelationshipType.IN)).containsExactly("ftm:a -> russia");
        assertThat(read.dataset().tally().rejected()).isEmpty();
    }

    @Test
    void readsASanctionThatStandsInThePersonThatItIsOn() {
        Fixture read = lines("""
                {"id": "a", "schema": "Person", "datasets": ["reeds"], "properties": {"name": ["Mara Reed"], \
                "sanctions": [{"id": "s", "schema": "Sanction", "properties": {"authority": ["Council of Reeds"]}}]}}
                {"id": "b", "schema": "Person", "datasets": ["reeds"], "properties": {"name": ["Ole Reed"]}}
                """);
        assertThat(read.links(RelationshipType.AGAINST)).containsExactly("ftm:s -> ftm:a");
        assertThat(read.dataset().name()).isEqualTo("ftm-reeds");
    }

    @Test
    void refusesAFileOfChanges() {
        Dataset changes = new FollowTheMoney().read(input("""
                {"op": "ADD", "entity": {"id": "a", "schema": "Person", "properties": {"name": ["Mara Reed"]}}}
                {"op": "DEL", "entity": {"id": "b"}}
                """));
        assertThat(changes.hasErrors()).isTrue();
        assertThat(changes.problems()).extracting(Problem::message).anyMatch(message -> message.contains("changes"));
    }

    private static String person(String id, String name) {
        return "{\"id\": \"" + id + "\", \"schema\": \"Person\", \"properties\": {\"name\": [\"" + name + "\"]}}";
    }

    private static Fixture lines(String lines) {
        return Fixture.read(new FollowTheMoney(), input(lines)).valid();
    }

    private static Input input(String lines) {
        return new Input("reeds.json", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
