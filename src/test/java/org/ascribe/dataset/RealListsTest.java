package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

/** Reads the real lists, which are not part of the project, prints what became of their rows and checks the known numbers. */
class RealListsTest {

    @Test
    void readsTheAttributions() {
        Fixture read = account(new EuRepoC(), "eurepoc/EuRepoC_Attribution_dataset_1.1.csv", 2_643);
        assertThat(read.dataset().tally().skipped()).containsEntry("says nothing about an attribution", 58);
        assertThat(claimsOf(read, "1493"))
                .containsExactly("eurepoc:1493:7219", "eurepoc:1493:7220", "eurepoc:1493:7221", "eurepoc:1493:7222");
        assertThat(claimsOf(read, "1194"))
                .containsExactlyInAnyOrder("eurepoc:1194:1408", "eurepoc:1194:1409", "eurepoc:1194:1410");
        assertThat(read.links(RelationshipType.CONTESTS))
                .filteredOn(link -> link.startsWith("eurepoc:1194:"))
                .containsExactly("eurepoc:1194:1408:contested -> eurepoc:1194:1408");
        assertThat(read.links(RelationshipType.POINTS_TO))
                .contains("eurepoc:1194:1408 -> eurepoc:actor:apt31", "eurepoc:1194:1408 -> china");
        assertThat(read.entity("eurepoc:actor:apt31").properties()).containsEntry(Property.NATIVE_ID, "G0128");
        assertThat(read.spellings("eurepoc:actor:apt31")).containsExactly("G0128", "ZIRCONIUM", "BRONZE VINEWOOD");
    }

    @Test
    void makesOneClaimOfThe216RowsOfTheJointAdvisory() {
        Fixture read = account(new EuRepoC(), "eurepoc/EuRepoC_Attribution_dataset_1.1.csv", 2_643);
        assertThat(read.links(RelationshipType.MADE).stream().filter(link -> link.endsWith(" -> eurepoc:1493:7221")))
                .containsExactlyInAnyOrder(
                        "us-cisa -> eurepoc:1493:7221",
                        "us-ofac -> eurepoc:1493:7221",
                        "us-fbi -> eurepoc:1493:7221",
                        "us-nsa -> eurepoc:1493:7221",
                        "us-cyber-command -> eurepoc:1493:7221",
                        "us-cnmf -> eurepoc:1493:7221",
                        "acsc -> eurepoc:1493:7221",
                        "cccs -> eurepoc:1493:7221",
                        "uk-ncsc -> eurepoc:1493:7221");
        assertThat(read.links(RelationshipType.PART_OF))
                .contains(
                        "acsc -> australia", "cccs -> canada", "uk-ncsc -> united-kingdom", "us-fbi -> united-states");
        assertThat(read.links(RelationshipType.POINTS_TO).stream()
                        .filter(link -> link.startsWith("eurepoc:1493:7221 -> ")))
                .hasSize(4);
    }

    @Test
    void readsFirstsOfJanuaryAsYears() {
        Fixture read = account(new EuRepoC(), "eurepoc/EuRepoC_Attribution_dataset_1.1.csv", 2_643);
        List<Period> dates = read.dataset().entities().stream()
                .filter(entity -> entity.kind() == NodeKind.ATTRIBUTION)
                .map(entity -> entity.properties().get(Property.DATE))
                .filter(Period.class::isInstance)
                .map(Period.class::cast)
                .toList();
        assertThat(dates).hasSize(1_046).noneMatch(date -> date.value().endsWith("-01-01"));
        assertThat(dates)
                .filteredOn(date -> date.precision() == Period.Precision.YEAR)
                .hasSize(796);
    }

    @Test
    void readsTheIncidents() {
        Fixture read = account(new EuRepoC(), "eurepoc/EuRepoC_Global_Database_1.1.csv", 1_643);
        assertThat(read.dataset().tally().used()).isEqualTo(1_643);
        assertThat(read.problems().stream().filter(problem -> problem.startsWith("end-before-start")))
                .hasSize(83);
        assertThat(read.problems().stream().filter(problem -> problem.startsWith("attribution-before-start")))
                .hasSize(214);
    }

    @Test
    void readsTheReceivers() {
        Fixture read = account(new EuRepoC(), "eurepoc/EuRepoC_Receiver_dataset_1.1.csv", 6_333);
        assertThat(read.dataset().tally().used()).isEqualTo(6_324);
    }

    @Test
    void readsTheUkList() {
        Fixture read = account(new UkSanctions(), "sanctions/uk-sanctions-list-2025-08-11.csv", 5_302);
        assertThat(read.dataset().tally().used()).isEqualTo(81);
        assertThat(read.links(RelationshipType.MAY_BE))
                .containsExactlyInAnyOrder(
                        "uk-sanctions:CYB0093 -> uk-sanctions:CYB0006", "uk-sanctions:CYB0073 -> uk-sanctions:CYB0007");
        assertThat(read.entity("uk-sanctions:CYB0045").name()).isEqualTo("ZHAO Guangzong");
        assertThat(read.entity("uk-sanctions:CYB0044:sanction").properties().get(Property.DATE))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-03-25"));
    }

    @Test
    void readsTheEuList() {
        Fixture read = account(new EuSanctions(), "sanctions/eu-cyber-32019R0796.csv", 38);
        assertThat(read.dataset().tally().used()).isEqualTo(38);
        assertThat(read.spellings("eu-sanctions:32019R0796:I.B.7")).containsExactly("安洵信息技术有限公司", "i-Soon");
    }

    private static List<String> claimsOf(Fixture read, String incident) {
        return read.links(RelationshipType.ABOUT).stream()
                .filter(link -> link.endsWith(" -> eurepoc:" + incident))
                .map(link -> link.substring(0, link.indexOf(' ')))
                .toList();
    }

    private static Fixture account(Format format, String file, int rows) {
        Fixture read = Fixture.real(format, file).valid();
        assertThat(read.account(file).read()).isEqualTo(rows);
        return read;
    }
}
