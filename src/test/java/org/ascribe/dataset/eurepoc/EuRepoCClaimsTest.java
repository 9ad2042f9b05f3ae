package org.ascribe.dataset.eurepoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuRepoCClaimsTest {
    private static final Fixture JOINT = Fixture.of(new EuRepoC(), "eurepoc/joint-advisory.csv");
    private static final Fixture SAID = Fixture.of(new EuRepoC(), "eurepoc/who-says-so.csv");

    @Test
    void makesOneClaimOfAllTheRowsOfAJointAdvisory() {
        JOINT.valid();
        assertThat(JOINT.dataset().name()).isEqualTo("eurepoc-attribution");
        assertThat(JOINT.dataset().tally().used()).isEqualTo(25);
        assertThat(made(JOINT, "eurepoc:901:77")).containsExactly("us-fbi", "us-cyber-command", "acsc");
        assertThat(accused(JOINT, "eurepoc:901:77"))
                .containsExactly("eurepoc:company:sample-front-works-llc", "irgc", "iran");
        assertThat(JOINT.links(RelationshipType.ABOUT)).contains("eurepoc:901:77 -> eurepoc:901");
        assertThat(JOINT.entity("eurepoc:901").mention()).isTrue();
        assertThat(properties(JOINT, "eurepoc:901:77", Property.INSTRUMENT)).isEqualTo("advisory");
    }

    @Test
    void keepsClaimsApartWhoseNumberRepeatsInAnotherIncident() {
        assertThat(made(JOINT, "eurepoc:902:77")).containsExactly("us-doj");
        assertThat(properties(JOINT, "eurepoc:902:77", Property.INSTRUMENT)).isEqualTo("indictment");
    }

    @Test
    void putsTheBodiesUnderTheirOwnStatesInAJointAdvisory() {
        assertThat(JOINT.links(RelationshipType.PART_OF))
                .contains("us-fbi -> united-states", "acsc -> australia", "irgc -> iran", "fsb-center-16 -> fsb");
    }

    @Test
    void accusesThePersonAndTiesHimToTheGroup() {
        String person = "eurepoc:person:ivan-petrovich-sampleov";
        assertThat(accused(JOINT, "eurepoc:902:77")).containsExactly(person, "russia");
        assertThat(JOINT.links(RelationshipType.MEMBER_OF)).containsExactly(person + " -> eurepoc:actor:papertiger");
        assertThat(JOINT.spellings(person)).containsExactly("Иван Петрович Семплов");
        assertThat(JOINT.links(RelationshipType.RUN_BY)).contains("eurepoc:actor:papertiger -> fsb-center-16");
    }

    @Test
    void citesTheFileWithTheNumbersOfIncidentAndAttribution() {
        Link citation = JOINT.link(RelationshipType.CITED_IN, "eurepoc:901:77", "eurepoc:attribution-dataset");
        assertThat(citation.properties()).containsEntry(Property.LOCATOR, "incident 901, attribution 77");
    }

    @Test
    void accountsForEveryRow() {
        SAID.valid();
        Tally tally = SAID.dataset().tally();
        assertThat(tally.read()).isEqualTo(17);
        assertThat(tally.skipped())
                .containsEntry("says nothing about an attribution", 2)
                .containsEntry("names only the origin of somebody unnamed", 1);
        assertThat(tally.rejected()).containsEntry("wrong number of cells", 1).containsEntry("no incident number", 1);
    }

    @Test
    void readsAFirstOfJanuaryAsTheYear() {
        Period date = (Period) properties(SAID, "eurepoc:932:201", Property.DATE);
        assertThat(date.value()).isEqualTo("2011");
        assertThat(date.text()).isEqualTo("2011-01-01");
        assertThat(((Period) properties(SAID, "eurepoc:933:202", Property.DATE)).value())
                .isEqualTo("2011-06-01");
    }

    @Test
    void makesTheAccusedTheAttributorOfWhatItConfirms() {
        assertThat(made(SAID, "eurepoc:932:201")).containsExactly("eurepoc:actor:paperanons");
        assertThat(accused(SAID, "eurepoc:932:201")).containsExactly("eurepoc:actor:paperanons");
        assertThat(SAID.links(RelationshipType.BASED_IN)).contains("eurepoc:actor:paperanons -> slovakia");
    }

    @Test
    void doesNotAccuseAStateOfWhatAGroupClaimsForItself() {
        assertThat(made(SAID, "eurepoc:933:202")).containsExactly("eurepoc:actor:paperanons");
        assertThat(accused(SAID, "eurepoc:933:202")).containsExactly("eurepoc:actor:paperanons");
        assertThat(properties(SAID, "eurepoc:933:202", Property.BASIS))
                .as("it accuses nobody else")
                .isEqualTo("self");
    }

    @Test
    void makesADenialOfAContestedClaimWithoutInventingWhoContests() {
        assertThat(SAID.links(RelationshipType.CONTESTS))
                .containsExactly("eurepoc:934:203:contested -> eurepoc:934:203");
        assertThat(SAID.links(RelationshipType.ISSUED))
                .containsExactly("eurepoc:unnamed:contester -> eurepoc:934:203:contested");
        assertThat(properties(SAID, "eurepoc:934:203", Property.BASIS))
                .asString()
                .contains("Contested attribution");
    }

    @Test
    void standsInForAttributorsThatAreNotNamed() {
        assertThat(made(SAID, "eurepoc:935:204")).containsExactly("eurepoc:unnamed:security-firm");
        assertThat(made(SAID, "eurepoc:937:206")).containsExactly("palestine");
        assertThat(made(SAID, "eurepoc:939:208")).containsExactly("sample-cyber");
    }

    @Test
    void readsAMinisterAsTheVoiceOfTheState() {
        assertThat(made(SAID, "eurepoc:936:205")).containsExactly("albania");
        assertThat(SAID.links(RelationshipType.VOICED))
                .containsExactly("eurepoc:person:erika-muster -> eurepoc:936:205");
        assertThat(accused(SAID, "eurepoc:937:206")).containsExactly("north-korea");
    }

    @Test
    void doesNotTakeTheOriginOfAGroupForAnAccusation() {
        assertThat(SAID.dataset().entities()).noneMatch(entity -> entity.id().equals("eurepoc:938:207"));
        assertThat(accused(SAID, "eurepoc:935:204")).containsExactly("eurepoc:actor:paperanons");
    }

    @Test
    void accusesOnlyTheStatesOfNamedBodiesWhereRowsMixCountriesAndCategories() {
        assertThat(accused(SAID, "eurepoc:940:209")).containsExactly("fsb", "russia");
        assertThat(SAID.problems())
                .anyMatch(problem -> problem.startsWith("unclear-state: Of the countries [Russia, Canada]"));
    }

    @Test
    void reportsLostLettersAndShiftedColumns() {
        assertThat(SAID.problems())
                .anyMatch(problem -> problem.startsWith("lost-letters"))
                .anyMatch(problem -> problem.startsWith("wrong-number-of-cells: 4 cells where the header has 11"));
    }

    @Test
    void keepsTheCellAsWritten() {
        assertThat(properties(JOINT, "eurepoc:902:77", Property.RAW))
                .isEqualTo("Ivan Petrovich Sampleov (Иван Петрович Семплов) --> Paper Tiger/G9001 (FSB, Center 16)");
        assertThat(properties(JOINT, "eurepoc:902:77", Property.NATIVE_ID)).isEqualTo("77");
    }

    @Test
    void saysWhatIsMissingWhereTheHeaderIsAnother() {
        Dataset other = new EuRepoC()
                .read(Input.of(java.nio.file.Path.of("src/test/resources/dataset/eu-sanctions/annex.csv")));
        assertThat(other.hasErrors()).isTrue();
        assertThat(other.entities()).isEmpty();
    }

    private static Object properties(Fixture fixture, String id, Property property) {
        return fixture.entity(id).properties().getOrDefault(property, "nothing");
    }

    private static List<String> made(Fixture fixture, String claim) {
        assertThat(fixture.entity(claim).kind()).isEqualTo(NodeKind.ATTRIBUTION);
        return ends(fixture, RelationshipType.MADE)
                .filter(link -> link.to().equals(claim))
                .map(Link::from)
                .toList();
    }

    private static List<String> accused(Fixture fixture, String claim) {
        return ends(fixture, RelationshipType.POINTS_TO)
                .filter(link -> link.from().equals(claim))
                .map(Link::to)
                .toList();
    }

    private static Stream<Link> ends(Fixture fixture, RelationshipType type) {
        return fixture.dataset().links().stream().filter(link -> link.type() == type);
    }
}
