package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people have them, loaded one after the other and together: none takes away what another one has brought. */
final class FilesOfOthersTest {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
    }

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
        load(ExitCode.OK, folder.resolve("a"), folder.resolve("b"), folder.resolve("c"));
        assertThat(groups()).containsExactly("Reed Lynx", "Rush Lynx", "Sedge Lynx");
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.name")).isEmpty();
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
        assertThat(report).contains("retired: 1 Actor: C Lynx", "2 of the 2 objects");
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

    @Test
    void filesMayReferToEachOtherInAnyOrderAndToTheGraph() throws IOException {
        Path objects = write(
                "z-objects.json",
                bundle(1, FIRM, group(1, "Reed Lynx", 1), campaign(1, "Low Water", 1))
                        .toString());
        Path links = write("a-links.json", bundle(2, attributed(1, 1, 1, 1)).toString());
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

    @Test
    void aTornFileKeepsOutNoOther() throws IOException {
        write(
                "in/a-torn.json",
                bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString().substring(0, 300));
        write("in/b-good.json", bundle(2, FIRM, group(2, "Rush Lynx", 1)).toString());
        write("in/c-list.yaml", "dataset: broken\ntitle: T\nentities: [{id: x, kind: Nonsense, name: X}]\n");
        Program.Outcome outcome = new OnTestGraph(folder)
                .run(
                        ExitCode.INPUT,
                        "load",
                        folder.resolve("in").toString(),
                        folder.resolve("none.json").toString());
        assertThat(outcome.err()).contains("a-torn.json", "ends in the middle", "none.json", "Nonsense");
        assertThat(groups()).containsExactly("Rush Lynx");
    }

    @Test
    void aReleaseWithoutMostOfTheGroupsIsRefusedUnlessConfirmed() throws IOException {
        Path full = write("full/threat-actor.json", galaxy(1, "A", "B", "C", "D"));
        Path half = write("half/threat-actor.json", galaxy(2, "A", "B"));
        Path little = write("little/threat-actor.json", galaxy(3, "A"));
        Path nothing = write("nothing/threat-actor.json", galaxy(4));
        load(ExitCode.OK, full);
        String report = load(ExitCode.INPUT, little);
        assertThat(report).contains("3 of the 4 entities and claims", "B (", "--retire");
        load(ExitCode.INPUT, nothing);
        load(ExitCode.INPUT, little, "--dry-run");
        assertThat(groups()).containsExactly("A", "B", "C", "D");
        load(ExitCode.OK, half);
        assertThat(groups()).containsExactly("A", "B");
        load(ExitCode.OK, nothing, "--retire");
        assertThat(groups()).isEmpty();
    }

    @Test
    void anOlderReleaseIsRefusedUnlessConfirmed() throws IOException {
        Path old = write("old/threat-actor.json", galaxy(7, "A", "B", "C"));
        load(ExitCode.OK, write("new/threat-actor.json", galaxy(8, "A", "B")));
        assertThat(load(ExitCode.INPUT, old)).contains("older release", "version 7", "version 8");
        load(ExitCode.OK, old, "--retire");
        assertThat(groups()).containsExactly("A", "B", "C");
    }

    @Test
    void entitiesOfNoDatasetBelongToTheirFile() throws IOException {
        load(ExitCode.OK, write("a/people-1.json", person("a", "Mara Reed") + person("b", "Ole Reed")));
        load(ExitCode.OK, write("a/people-2.json", person("c", "Ida Rush")));
        load(ExitCode.OK, write("b/people-1.json", person("d", "Per Rush")));
        load(
                ExitCode.OK,
                write("c/people-1.json", person("a", "Mara Reed") + person("b", "Ole Reed") + person("e", "Liv Reed")));
        assertThat(TestGraph.column("MATCH (n:Person) RETURN n.name ORDER BY n.name"))
                .containsExactly("Ida Rush", "Liv Reed", "Mara Reed", "Ole Reed", "Per Rush");
    }

    @Test
    void aNameThatIsGivenSettlesWhichDatasetItIs() throws IOException {
        Path mine = write("mine.json", galaxy(1, "A", "B"));
        load(ExitCode.OK, mine);
        load(ExitCode.OK, write("other.json", galaxy(1, "C")), "--dataset", "of-my-own");
        assertThat(groups()).containsExactly("A", "B", "C");
        assertThat(TestGraph.column("MATCH (n:Actor {name: 'C'}) RETURN n.dataset"))
                .containsExactly("of-my-own");
        load(ExitCode.USAGE, mine, "--dataset", "Not A Name");
    }

    @Test
    void aFileInWhichNothingIsUsableIsRefused() throws IOException {
        assertThat(load(ExitCode.INPUT, write("cards.json", """
                {"authors": ["we"], "type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823",
                 "values": [{"actor": "A", "uuid": "x"}]}
                """), "--as", "misp"))
                .contains("none of the 1 records");
    }

    @Test
    void theFilesOfAZipAreRead() throws IOException {
        Path zip = folder.resolve("files.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream files = new ZipOutputStream(out)) {
            files.putNextEntry(new ZipEntry("in/one.json"));
            files.write(bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString().getBytes(StandardCharsets.UTF_8));
            files.putNextEntry(new ZipEntry("read-me.txt"));
            files.write("nothing".getBytes(StandardCharsets.UTF_8));
        }
        load(ExitCode.OK, zip);
        assertThat(groups()).containsExactly("Reed Lynx");
    }

    @Test
    void saysWhatAFileOfNoKnownFormatLooksLike() throws IOException {
        assertThat(refusal("{\"Event\": {\"info\": \"x\"}}")).contains("event of MISP");
        assertThat(refusal("<html><body>Not found</body></html>")).contains("web page");
        assertThat(refusal("name;colour\nA;red\n")).contains("no known format");
        assertThat(refusal("{\"colour\": \"red\"}")).contains("keys colour");
    }

    private String refusal(String text) throws IOException {
        return load(ExitCode.INPUT, write("unknown.json", text));
    }

    private static String galaxy(int version, String... names) {
        List<String> clusters = new ArrayList<>();
        for (String name : names) {
            clusters.add("{\"value\": \"" + name + "\", \"uuid\": \"id-of-" + name + "\"}");
        }
        return "{\"type\": \"threat-actor\", \"uuid\": \"7cdff317-a673-4474-84ec-4f1754947823\", \"version\": "
                + version + ", \"values\": [" + String.join(",", clusters) + "]}";
    }

    private static String person(String id, String name) {
        return "{\"id\": \"" + id + "\", \"schema\": \"Person\", \"properties\": {\"name\": [\"" + name + "\"]}}\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** What a load prints, on both ways. */
    private String load(int code, Object... arguments) {
        List<String> all = new ArrayList<>(List.of("load"));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        if (!all.contains("-o")) {
            all.addAll(List.of("-o", "json"));
        }
        Program.Outcome outcome = new OnTestGraph(folder).run(code, all.toArray(String[]::new));
        return outcome.out() + outcome.err();
    }

    private static JsonNode json(String out) throws IOException {
        return new JsonMapper().readTree(out).path(0);
    }

    private static List<Object> groups() {
        return TestGraph.column("MATCH (n:Actor) RETURN n.name ORDER BY n.name");
    }

    private static List<Object> claims() {
        return TestGraph.column("MATCH (who)-[:MADE]->(c:Attribution)-[:ABOUT]->(what), (c)-[:POINTS_TO]->(whom)"
                + " RETURN who.name + ': ' + what.name + ' by ' + whom.name");
    }
}
