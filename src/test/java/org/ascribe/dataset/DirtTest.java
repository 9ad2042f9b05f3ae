package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** Kinds of dirt that real files hold, each with a small file of its own: what arrives, and what is reported where. */
class DirtTest {
    private static final Tally NO_TALLY = new Tally();

    @Test
    void readsADateInWhateverFormItIsWritten() {
        Fixture read = Fixture.of(new EuSanctions(), "eu-sanctions/dates.csv").valid();
        assertThat(read.dataset().entities())
                .filteredOn(entity -> entity.kind() == NodeKind.MEASURE)
                .extracting(DirtTest::date)
                .containsExactly(
                        "2017-01-01",
                        "2022-08-26",
                        "2022-07-18",
                        "2024-03-25",
                        "1972-05-27",
                        "1983-10-04",
                        "2018",
                        "2017",
                        "2016",
                        "2021-05",
                        "2008-02-01",
                        "none",
                        "none");
        assertThat(located(read, "no-date"))
                .containsExactly(
                        "13: The entry I.A.12 has no date that can be read",
                        "14: The entry I.A.13 has no date that can be read");
    }

    @Test
    void takesNoPlaceholderForAClaim() {
        Fixture read = Fixture.of(new EuRepoC(), "eurepoc/placeholders.csv").valid();
        assertThat(read.dataset().tally().skipped()).containsEntry("says nothing about an attribution", 10);
        assertThat(read.dataset().entities())
                .extracting(Entity::id)
                .containsExactly("eurepoc:attribution-dataset", "eurepoc");
    }

    @Test
    void knowsAStateByAnyFormOfItsNameInATable() {
        Fixture read = Fixture.of(new EuRepoC(), "eurepoc/countries.csv").valid();
        assertThat(read.dataset().entities())
                .filteredOn(entity -> entity.kind() == NodeKind.POPULATION)
                .extracting(Entity::name)
                .containsExactly(
                        "Media (Iran)",
                        "Media (South Korea)",
                        "Media (Turkey)",
                        "Media (Czechia)",
                        "Media (Trinidad and Tobago)");
        assertThat(read.links(RelationshipType.TARGETED))
                .contains(
                        "eurepoc:970 -> eurepoc:population:iran:media",
                        "eurepoc:971 -> eurepoc:population:iran:media",
                        "eurepoc:972 -> eurepoc:population:iran:media");
        assertThat(read.entity("eurepoc:organization:sheep-sons").name()).isEqualTo("Sheep & Sons");
    }

    @Test
    void takesAListOfSponsorsApart() {
        Fixture read = misp("listed-sponsors.json");
        assertThat(read.links(RelationshipType.POINTS_TO))
                .extracting(link -> link.replaceFirst(".* -> ", ""))
                .containsExactly("palestine", "israel", "iran");
        assertThat(located(read, "unclear-country"))
                .containsExactly("12: 'Global (region)' of Many Otter names no country");
    }

    @Test
    void readsWindowsLineEndsAlsoInsideCells() {
        Fixture read = Fixture.of(new EuRepoC(), "eurepoc/windows-lines.csv").valid();
        assertThat(read.entity("eurepoc:980").name()).isEqualTo("Two lines");
        assertThat(read.entity("eurepoc:980").properties())
                .containsEntry(Property.DESCRIPTION, "Type of incident according to EuRepoC: Data theft; Ransomware.");
        assertThat(read.entity("eurepoc:981").at().line()).isEqualTo(8);
        assertThat(located(read, "no-number")).containsExactly("7: The row has no number");
    }

    @Test
    void tellsAttributionsApartThatHaveNoNumber() {
        Fixture read = Fixture.of(new EuRepoC(), "eurepoc/numbers.csv").valid();
        assertThat(read.links(RelationshipType.MADE))
                .containsExactly(
                        "sample-cyber -> eurepoc:960:8664",
                        "sample-cyber -> eurepoc:961:unnumbered",
                        "other-cyber -> eurepoc:961:unnumbered",
                        "sample-cyber -> eurepoc:962:unnumbered");
        assertThat(read.dataset().tally().used()).isEqualTo(4);
        assertThat(read.dataset().tally().skipped()).containsEntry("says nothing about an attribution", 1);
    }

    @Test
    void mendsBlanksInTheIdsOfBothEnds() {
        Fixture read = misp("blank-in-id.json");
        assertThat(read.links(RelationshipType.OVERLAPS)).containsExactly(actor(1) + " -> " + actor(2));
        assertThat(read.problems()).isEmpty();
    }

    /** It weighs where a group sits, not a claim; what it would be on the scale of three nobody says. */
    @Test
    void makesNothingOfTheConfidenceOfAGalaxy() {
        Fixture read = misp("confidence-as-text.json");
        assertThat(read.links(RelationshipType.BASED_IN))
                .containsExactly(actor(1) + " -> china", actor(2) + " -> china");
        assertThat(read.dataset().entities())
                .noneMatch(entity -> entity.properties().containsKey(Property.CONFIDENCE));
    }

    @Test
    void readsConfidenceWrittenAsText() {
        Fixture read = stix("confidence-as-text.json");
        assertThat(read.dataset().entities())
                .filteredOn(entity -> entity.kind() == NodeKind.ATTRIBUTION)
                .extracting(entity -> entity.properties().getOrDefault(Property.CONFIDENCE, "none"))
                .containsExactly("high", "moderate", "high", "low", "none", "none", "none", "none", "none");
    }

    @Test
    void readsTheSameFromBothVersionsOfStix() {
        assertThat(withoutPlaces(stix("twins-2.0.json"))).isEqualTo(withoutPlaces(stix("twins-2.1.json")));
        assertThat(stix("twins-2.1.json").links(RelationshipType.POINTS_TO)).hasSize(1);
    }

    @Test
    void keepsThingsOfOneNameApartByTheirKind() {
        Fixture read = stix("same-name.json");
        assertThat(read.dataset().entities())
                .filteredOn(entity -> entity.name().equals("Night Heron") && entity.kind() != NodeKind.ALIAS)
                .extracting(Entity::kind)
                .containsExactly(NodeKind.ACTOR, NodeKind.OPERATION);
        assertThat(read.dataset().tally().skipped()).containsEntry("malware", 1);
    }

    @Test
    void reportsWhereItFoundWhatItLeavesOut() {
        assertThat(located(misp("relations.json"), "self-reference"))
                .containsExactly("12: 'First Vole' is similar to itself");
        assertThat(located(misp("dirty-names.json"), "suspicious-name"))
                .allMatch(problem -> problem.startsWith("37: "))
                .hasSize(3);
        assertThat(located(Fixture.of(new EuRepoC(), "eurepoc/who-says-so.csv"), "wrong-number-of-cells"))
                .containsExactly("18: 4 cells where the header has 11");
        assertThat(located(Fixture.of(new EuRepoC(), "eurepoc/incidents.csv"), "end-before-start"))
                .containsExactly("4: The end is written as 2015-03-02, before the start, 2015-07-18");
    }

    /** There, the small letter of I has no dot. */
    @Test
    void readsTheSameOnATurkishMachine() {
        List<Dataset> here = withLetters();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(withLetters()).isEqualTo(here);
            assertThat(Spelling.fold("ITALIC I")).isEqualTo("italic i");
            assertThat(Spelling.slug("ITALIC I")).isEqualTo("italic-i");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Dataset> withLetters() {
        List<Dataset> read = new ArrayList<>();
        read.add(misp("dirty-names.json").dataset());
        read.add(misp("countries.json").dataset());
        read.add(Fixture.of(new EuRepoC(), "eurepoc/packed-initiators.csv").dataset());
        read.add(Fixture.of(new EuSanctions(), "eu-sanctions/annex.csv").dataset());
        return read.stream()
                .map(one -> new Dataset(one.name(), one.title(), one.entities(), one.links(), NO_TALLY, one.problems()))
                .toList();
    }

    /** {@code LINE: MESSAGE} of the problems of that code. */
    private static List<String> located(Fixture read, String code) {
        return read.dataset().problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.at().line() + ": " + problem.message())
                .toList();
    }

    private static List<String> withoutPlaces(Fixture read) {
        List<String> all =
                new ArrayList<>(List.of(read.dataset().name(), read.dataset().title()));
        read.dataset()
                .entities()
                .forEach(entity -> all.add(entity.id() + entity.kind() + entity.name() + entity.properties()));
        read.dataset().links().forEach(link -> all.add(link.type() + link.from() + link.to() + link.properties()));
        return all;
    }

    private static Object date(Entity entity) {
        return entity.properties().get(Property.DATE) instanceof Period date ? date.value() : "none";
    }

    private static Fixture misp(String file) {
        return Fixture.of(new MispGalaxy(), "misp/" + file).valid();
    }

    private static Fixture stix(String file) {
        return Fixture.of(new Stix(), "stix/" + file).valid();
    }

    private static String actor(int number) {
        return "misp-threat-actor:%08d-aaaa-4aaa-8aaa-aaaaaaaaaaaa".formatted(number);
    }
}
