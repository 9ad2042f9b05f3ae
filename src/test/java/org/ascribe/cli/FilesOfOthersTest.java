package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.ascribe.dataset.stix.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people have them, loaded one after the other and together: none takes away what another one has brought. */
final class FilesOfOthersTest extends FilesOfOthers {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");

    @Test
    void bundlesWithLikeNamesStandSideBySide() throws IOException {
        Path one = write(
                "a/export-1.json", bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString());
        Path two = write(
                "b/export-2.json", bundle(2, FIRM, group(2, "Rush Lynx", 1)).toString());
        Path three = write(
                "c/export-1.json", bundle(3, FIRM, group(3, "Sedge Lynx", 1)).toString());
        load(ExitCode.OK, one);
        load(ExitCode.OK, two);
        load(ExitCode.OK, three);
        load(ExitCode.OK, folder);
        assertThat(groups()).containsExactly("Reed Lynx", "Rush Lynx", "Sedge Lynx");
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.name")).isEmpty();
        TestGraph.empty();
        load(ExitCode.OK, folder);
        assertThat(groups()).containsExactly("Reed Lynx", "Rush Lynx", "Sedge Lynx");
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.name")).isEmpty();
    }

    @Test
    void twoInputsWithoutANameStandSideBySide() {
        loadStdin(bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString());
        loadStdin(bundle(2, FIRM, group(2, "Rush Lynx", 1)).toString());
        loadStdin(Bundles.list(FIRM, group(3, "Sedge Lynx", 1)).toString());
        loadStdin(Bundles.list(FIRM, group(4, "Moss Lynx", 1)).toString());
        loadStdin(person("a", "Mara Reed") + person("b", "Ole Reed"));
        loadStdin(person("c", "Ida Rush") + person("d", "Per Rush"));
        assertThat(groups()).containsExactly("Moss Lynx", "Reed Lynx", "Rush Lynx", "Sedge Lynx");
        assertThat(TestGraph.column("MATCH (n:Person) RETURN n.name ORDER BY n.name"))
                .containsExactly("Ida Rush", "Mara Reed", "Ole Reed", "Per Rush");
    }

    @Test
    void objectsOneALineLoadAlsoWhereTheFormatIsNamed() throws IOException {
        Path lines = write(
                "lines.txt",
                FIRM + "\n" + group(1, "Reed Lynx", 1) + "\n" + campaign(1, "Low Water", 1) + "\n"
                        + attributed(1, 1, 1, 1) + "\n");
        load(ExitCode.OK, lines, "--as", "stix");
        assertThat(claims()).containsExactly("Fenland Research: Low Water by Reed Lynx");
    }

    @Test
    void aFileWithoutAuthorsKeepsOutNoOther() throws IOException {
        write(
                "in/a-unsigned.json",
                bundle(
                                1,
                                object("intrusion-set", 1).put("name", "Reed Lynx"),
                                object("campaign", 1).put("name", "Low Water"),
                                attributed(1, 1, 1))
                        .toString());
        write("in/b-signed.json", bundle(2, FIRM, group(2, "Rush Lynx", 1)).toString());
        load(ExitCode.OK, folder.resolve("in"));
        assertThat(groups()).containsExactly("Reed Lynx", "Rush Lynx");
    }

    @Test
    void aListSavedOtherwiseIsTheSameList() throws IOException {
        String list = """
                Unique ID,Name,Regime Name,Type,Designation source,Date Designated
                CYB9301,MÜSTER Zoë,Cyber,Individual,UK,04/03/2024
                CYB9302,Sample Sons Ltd,Cyber,Entity,UK,13/03/2024
                """;
        load(ExitCode.OK, write("list.csv", list));
        JsonNode report =
                json(load(ExitCode.OK, write("saved/again.csv", list.replace(',', ';')), "--as", "uk-sanctions"));
        assertThat(report.path("records").path("written").asInt()).isZero();
        assertThat(report.path("records").path("unchanged").asInt()).isEqualTo(2);
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.name")).isEmpty();
        assertThat(TestGraph.column("MATCH (:Measure)-[:AGAINST]->(n) RETURN n.name ORDER BY n.name"))
                .containsExactly("MÜSTER Zoë", "Sample Sons Ltd");
    }

    @Test
    void aBundleWithMostOfTheObjectsOfOneIsItsNextRelease() throws IOException {
        load(
                ExitCode.OK,
                write(
                        "old.json",
                        bundle(1, FIRM, group(1, "A Lynx", 1), group(2, "B Lynx", 1), group(3, "C Lynx", 1))
                                .toString()));
        String report = load(
                ExitCode.OK,
                write(
                        "new.json",
                        bundle(2, FIRM, group(1, "A Lynx", 1), group(2, "B Lynx", 1))
                                .toString()),
                "-o",
                "table");
        assertThat(groups()).containsExactly("A Lynx", "B Lynx");
        assertThat(report).contains("retired: 1 group: C Lynx", "2 of the 2 objects");
    }

    @Test
    void theBundleOfAnotherAuthorIsNoRelease() throws IOException {
        load(
                ExitCode.OK,
                write(
                        "old.json",
                        bundle(1, FIRM, group(1, "A Lynx", 1), group(2, "B Lynx", 1))
                                .toString()));
        load(
                ExitCode.OK,
                write(
                        "foreign.json",
                        bundle(2, firm(2, "Marsh Desk"), group(1, "A Lynx", 2)).toString()));
        assertThat(groups()).containsExactly("A Lynx", "B Lynx");
    }

    @ParameterizedTest
    @CsvSource({"a-objects.json, z-links.json", "z-objects.json, a-links.json"})
    void filesMayReferToEachOtherInAnyOrderAndToTheGraph(String first, String second) throws IOException {
        Path objects = write(
                first,
                bundle(1, FIRM, group(1, "Reed Lynx", 1), campaign(1, "Low Water", 1))
                        .toString());
        Path links = write(second, bundle(2, attributed(1, 1, 1, 1)).toString());
        load(ExitCode.OK, objects, links);
        assertThat(claims()).containsExactly("Fenland Research: Low Water by Reed Lynx");
        TestGraph.empty();
        load(ExitCode.OK, links, objects);
        assertThat(claims()).containsExactly("Fenland Research: Low Water by Reed Lynx");
        TestGraph.empty();
        load(ExitCode.OK, objects);
        load(ExitCode.OK, links);
        assertThat(claims()).containsExactly("Fenland Research: Low Water by Reed Lynx");
    }

    @Test
    void whatRefersToNothingIsCountedAndTheRestLoads() throws IOException {
        JsonNode report = json(load(
                ExitCode.OK,
                write(
                        "a.json",
                        bundle(1, FIRM, campaign(1, "Low Water", 1), attributed(1, 1, 9, 1))
                                .toString())));
        assertThat(report.path("records").path("skipped").asInt()).isEqualTo(1);
        assertThat(report.path("problems").toString()).contains("intrusion-set--00000009", "\"line\":1");
        assertThat(TestGraph.column("MATCH (n:Operation) RETURN n.name")).containsExactly("Low Water");
    }

    @Test
    void anUnsignedClaimStaysWithoutAnAuthorOrGetsTheOneThatIsGiven() throws IOException {
        Path file = write(
                "a.json",
                bundle(
                                1,
                                object("intrusion-set", 1).put("name", "Reed Lynx"),
                                object("campaign", 1).put("name", "Low Water"),
                                attributed(1, 1, 1))
                        .toString());
        load(ExitCode.OK, file);
        assertThat(TestGraph.column("MATCH (c:Attribution) RETURN c.name"))
                .singleElement()
                .asString()
                .startsWith("Author not stated on Reed Lynx");
        load(ExitCode.OK, file, "--author", "Fenland Research");
        assertThat(claims()).containsExactly("Fenland Research: Low Water by Reed Lynx");
    }
}
