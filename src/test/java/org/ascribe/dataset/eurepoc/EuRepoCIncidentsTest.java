package org.ascribe.dataset.eurepoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Fixture;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuRepoCIncidentsTest {
    private static final Fixture INCIDENTS = Fixture.of(new EuRepoC(), "eurepoc/incidents.csv");

    @Test
    void describesTheIncidentWithoutTheSentencesOfTheSource() {
        INCIDENTS.valid();
        Entity incident = INCIDENTS.entity("eurepoc:901");
        assertThat(incident.mention()).isFalse();
        assertThat(incident.name()).isEqualTo("APT 1 & Sample Campaign");
        assertThat(incident.properties())
                .containsEntry(Property.NATIVE_ID, "901")
                .containsEntry(
                        Property.DESCRIPTION,
                        "Type of incident according to EuRepoC: Data theft; Hijacking with Misuse.");
    }

    @Test
    void readsAFirstDayAsTheYearOrTheMonth() {
        assertThat(date("eurepoc:901", Property.BEGAN)).isEqualTo("2014");
        assertThat(date("eurepoc:903", Property.BEGAN)).isEqualTo("2015-07");
        assertThat(date("eurepoc:902", Property.BEGAN)).isEqualTo("2015-07-18");
    }

    @Test
    void keepsAndReportsDatesInTheWrongOrder() {
        assertThat(date("eurepoc:902", Property.ENDED)).isEqualTo("2015-03-02");
        assertThat(dated("eurepoc:902", Property.ENDED).orElseThrow().text())
                .as("nobody meets the end without the doubt")
                .contains("doubtful");
        assertThat(dated("eurepoc:902", Property.BEGAN).orElseThrow().text()).contains("doubtful");
        assertThat(dated("eurepoc:903", Property.BEGAN).orElseThrow().text()).doesNotContain("doubtful");
        assertThat(INCIDENTS.problems())
                .contains(
                        "end-before-start: The end is written as 2015-03-02, before the start, 2015-07-18",
                        "attribution-before-start: Attributions are written as 2013-01-01, before the start, 2014-01-01");
    }

    @Test
    void makesDocumentsOfTheAddressesThatAreSome() {
        assertThat(INCIDENTS.links(RelationshipType.CITED_IN))
                .filteredOn(link -> link.startsWith("eurepoc:901 -> "))
                .containsExactly(
                        "eurepoc:901 -> source:example.org/report",
                        "eurepoc:901 -> source:example.com/story",
                        "eurepoc:901 -> source:one.example/a",
                        "eurepoc:901 -> source:two.example/b");
        assertThat(INCIDENTS.problems())
                .contains(
                        "no-address: 'see the archive' is no address of a document",
                        "no-address: 'https://it's.example/c' is no address of a document");
    }

    @Test
    void readsResponsesAsMeasuresThatAnswerTheIncident() {
        assertThat(INCIDENTS.links(RelationshipType.ANSWERS))
                .contains("eurepoc:901:political-1 -> eurepoc:901", "eurepoc:902:legal-1 -> eurepoc:902");
        assertThat(INCIDENTS.links(RelationshipType.IMPOSED))
                .contains(
                        "us-fbi -> eurepoc:901:political-1",
                        "european-union -> eurepoc:901:political-2",
                        "us-treasury -> eurepoc:902:legal-1");
        assertThat(INCIDENTS.entity("eurepoc:901:political-1").properties()).containsEntry(Property.TYPE, "advisory");
        assertThat(INCIDENTS.entity("eurepoc:901:political-2").properties())
                .containsEntry(Property.TYPE, "statement")
                .doesNotContainKey(Property.DATE);
        assertThat(INCIDENTS.entity("eurepoc:902:legal-1").properties())
                .containsEntry(Property.TYPE, "sanction")
                .containsEntry(Property.WORDS, "Peaceful means: Retorsion (International Law): Economic sanctions");
    }

    @Test
    void believesTheCountryWhereAnActorOfAnotherStandsBesideIt() {
        assertThat(INCIDENTS.links(RelationshipType.IMPOSED))
                .contains("albania -> eurepoc:902:political-1", "albania -> eurepoc:902:political-2");
        assertThat(INCIDENTS.problems())
                .contains("actor-of-other-country: 'Federal Bureau of Investigation (FBI)' stands beside 'Albania'");
    }

    @Test
    void rejectsARowWithoutNumberAndANumberThatRepeats() {
        assertThat(INCIDENTS.dataset().tally().used()).isEqualTo(3);
        assertThat(INCIDENTS.dataset().tally().rejected())
                .containsEntry("no incident number", 1)
                .containsEntry("incident number repeated", 1);
    }

    private static String date(String id, Property property) {
        return dated(id, property).map(Period::value).orElse("none");
    }

    /** As the catalogue dates it: by a fact of its own, with the catalogue as the one who states it. */
    private static Optional<Period> dated(String id, Property property) {
        return INCIDENTS.dataset().links().stream()
                .filter(link ->
                        link.type() == RelationshipType.DATED && link.to().equals(id))
                .filter(link -> property.key().equals(link.properties().get(Property.EVENT)))
                .filter(link -> link.from().equals("eurepoc"))
                .map(link -> (Period) link.properties().get(Property.DATE))
                .findFirst();
    }
}
