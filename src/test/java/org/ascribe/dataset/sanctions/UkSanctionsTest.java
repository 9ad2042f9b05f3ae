package org.ascribe.dataset.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Tally;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UkSanctionsTest {
    private static final Fixture LIST = Fixture.of(new UkSanctions(), "uk-sanctions/cyber-and-others-2025-08-11.csv");

    private static final String COMMAS = """
            Unique ID,Name,Regime Name,Type,Designation source,Date Designated
            CYB9301,MÜSTER Zoë,Cyber,Individual,UK,04/03/2024
            CYB9302,Sample; Sons Ltd,Cyber,Entity,UK,13/03/2024
            """;
    private static final String SEMICOLONS =
            COMMAS.replace("Sample; Sons Ltd", "\"Sample; Sons Ltd\"").replace(',', ';');
    private static final Fixture OVERVIEW = Fixture.read(
            new UkSanctions(),
            new Input("overview.csv", () -> new ByteArrayInputStream(COMMAS.getBytes(StandardCharsets.UTF_8))));

    private static final Fixture FULL = Fixture.of(new UkSanctions(), "uk-sanctions/full.csv");

    @Test
    void takesTheCyberRegimeAndCountsTheOthers() {
        LIST.valid();
        Tally tally = LIST.dataset().tally();
        assertThat(tally.used()).isEqualTo(6);
        assertThat(tally.skipped()).containsEntry("regime Russia", 1).containsEntry("ship", 1);
        assertThat(tally.rejected()).containsEntry("no id or no name", 1).containsEntry("id repeated", 1);
    }

    @Test
    void makesAMeasureOfAnEntryAndNoClaimWhereNoReasonsAreGiven() {
        assertThat(LIST.entity("uk-sanctions:CYB9004").kind()).isEqualTo(NodeKind.COMPANY);
        assertThat(LIST.entity("uk-sanctions:CYB9004").name()).isEqualTo("SAMPLE XIANDUN TECHNOLOGY COMPANY LIMITED");
        assertThat(LIST.spellings("uk-sanctions:CYB9004")).containsExactly("SXT");
        assertThat(LIST.links(RelationshipType.AGAINST))
                .contains("uk-sanctions:CYB9004:sanction -> uk-sanctions:CYB9004");
        assertThat(LIST.links(RelationshipType.IMPOSED)).contains("united-kingdom -> uk-sanctions:CYB9004:sanction");
        assertThat(LIST.links(RelationshipType.POINTS_TO)).isEmpty();
        Entity measure = LIST.entity("uk-sanctions:CYB9004:sanction");
        assertThat(measure.properties().get(Property.DATE))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-03-25"));
        assertThat(LIST.link(RelationshipType.CITED_IN, measure.id(), "uk-sanctions:list")
                        .properties())
                .containsEntry(Property.LOCATOR, "CYB9004");
    }

    @Test
    void cleansWhatWasImposed() {
        assertThat(LIST.entity("uk-sanctions:CYB9002:sanction").properties())
                .containsEntry(Property.WORDS, "Asset freeze, Travel Ban");
    }

    @Test
    void reportsTheSamePersonUnderTwoSpellingsAndMergesNobody() {
        assertThat(LIST.links(RelationshipType.MAY_BE)).containsExactly("uk-sanctions:CYB9002 -> uk-sanctions:CYB9001");
        assertThat(LIST.problems()).anyMatch(problem -> problem.startsWith("likely-same-person: 'MUSTEROV Yevgeniy"));
        assertThat(LIST.entity("uk-sanctions:CYB9001").name()).isEqualTo("MUSTEROV Evgenii Mikhaylovich");
        assertThat(LIST.entity("uk-sanctions:CYB9002").name()).isEqualTo("MUSTEROV Yevgeniy Mikhaylovich");
    }

    @Test
    void knowsABodyThatOtherSourcesName() {
        assertThat(LIST.links(RelationshipType.AGAINST)).contains("uk-sanctions:CYB9006:sanction -> gru-unit-74455");
        assertThat(LIST.entity("gru-unit-74455").mention()).isTrue();
    }

    @Test
    void keepsTheGroupInBracketsOutOfTheNames() {
        assertThat(LIST.entity("uk-sanctions:CYB9005").name()).isEqualTo("Sample Expo");
        assertThat(LIST.spellings("uk-sanctions:CYB9005")).isEmpty();
        assertThat(LIST.links(RelationshipType.IMPOSED)).contains("united-nations -> uk-sanctions:CYB9005:sanction");
        assertThat(LIST.problems()).contains("no-date: The entry CYB9005 has no date that can be read");
    }

    @Test
    void takesTheDateOfTheListFromItsName() {
        assertThat(LIST.entity("uk-sanctions:list").properties().get(Property.PUBLISHED))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2025-08-11"));
    }

    @Test
    void gathersAnEntryFromTheRowsOfItsNames() {
        FULL.valid();
        Tally tally = FULL.dataset().tally();
        assertThat(tally.used()).isEqualTo(4);
        assertThat(tally.skipped()).containsEntry("regime The Russia (Sanctions) (EU Exit) Regulations 2019", 1);
        assertThat(tally.rejected()).containsEntry("no id or no name", 1);
        assertThat(FULL.entity("uk-sanctions:CYB9101").name()).isEqualTo("MUSTER Ann Maria");
        assertThat(FULL.spellings("uk-sanctions:CYB9101")).containsExactly("Musty Ann", "Анна Мустер");
        assertThat(FULL.entity("uk-sanctions:CYB9101:sanction").properties())
                .containsEntry(Property.WORDS, "Asset freeze, Travel Ban");
        assertThat(FULL.entity("uk-sanctions:CYB9101:sanction").properties().get(Property.DATE))
                .as("the day stands before the month")
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2024-03-04"));
        assertThat(FULL.links(RelationshipType.IN)).containsExactly("uk-sanctions:CYB9101 -> russia");
        assertThat(FULL.links(RelationshipType.BASED_IN)).containsExactly("uk-sanctions:CYB9102 -> china");
        assertThat(FULL.links(RelationshipType.WORKS_FOR)).containsExactly("uk-sanctions:CYB9101 -> gru");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("saved")
    void saysTheSameHoweverItIsSaved(String shape, byte[] list, String file) {
        Input input = new Input(file, () -> new ByteArrayInputStream(list));
        Fixture read = Fixture.read(new UkSanctions(), input).valid();
        assertThat(read.dataset().name()).isEqualTo("uk-sanctions");
        assertThat(read.saying()).isEqualTo((file.equals("full.csv") ? FULL : OVERVIEW).saying());
    }

    static Stream<Arguments> saved() throws IOException {
        String full = Files.readString(Path.of("src/test/resources/dataset/uk-sanctions/full.csv"));
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                overview("a mark", "\ufeff" + COMMAS, StandardCharsets.UTF_8),
                overview("semicolons", SEMICOLONS, StandardCharsets.UTF_8),
                overview("semicolons, windows-1252", SEMICOLONS, windows),
                overview("windows-1252", COMMAS, windows),
                overview("named separator", "sep=,\r\n" + COMMAS, StandardCharsets.UTF_8),
                overview("quoted named separator", "\"sep=;\"\r\n" + SEMICOLONS, StandardCharsets.UTF_8),
                overview("day of the report", "Report Date: 3-Feb-2026\n" + COMMAS, StandardCharsets.UTF_8),
                overview("UTF-16", COMMAS, StandardCharsets.UTF_16),
                Arguments.of("full, a mark", ("\ufeff" + full).getBytes(StandardCharsets.UTF_8), "full.csv"),
                Arguments.of(
                        "full, without the day of the report",
                        full.replaceFirst("Report Date.*\\R", "").getBytes(StandardCharsets.UTF_8),
                        "full.csv"));
    }

    private static Arguments overview(String shape, String text, Charset charset) {
        return Arguments.of(shape, text.getBytes(charset), "overview.csv");
    }

    @Test
    void readsTheLettersOfTheOverview() {
        assertThat(OVERVIEW.entity("uk-sanctions:CYB9301").name()).isEqualTo("MÜSTER Zoë");
        assertThat(OVERVIEW.entity("uk-sanctions:CYB9302").name()).isEqualTo("Sample; Sons Ltd");
        assertThat(OVERVIEW.links(RelationshipType.IMPOSED)).hasSize(2);
    }

    @Test
    void claimsOnlyWhereTheReasonsAccuse() {
        assertThat(FULL.links(RelationshipType.POINTS_TO))
                .containsExactly("uk-sanctions:CYB9101:claim -> uk-sanctions:CYB9101");
    }

    @Test
    void saysTheSameAsXml() {
        Fixture xml = Fixture.of(new UkSanctions(), "uk-sanctions/full.xml").valid();
        assertThat(xml.dataset().name()).isEqualTo(FULL.dataset().name());
        assertThat(xml.saying()).isEqualTo(FULL.saying());
        assertThat(xml.entity("uk-sanctions:list").properties().get(Property.PUBLISHED))
                .isInstanceOfSatisfying(
                        Period.class, date -> assertThat(date.value()).isEqualTo("2026-01-12"));
    }
}
