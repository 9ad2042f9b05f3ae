package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;

/** Files of which something is wrong, or that would take much away: what is refused, and what loads all the same. */
final class RefusedFilesTest extends FilesOfOthers {
    private static final ObjectNode FIRM = firm(1, "Fenland Research");

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
        assertThat(json(load(ExitCode.OK, half)).path("elements").toString())
                .contains("{\"change\":\"retired\",\"kind\":\"Actor\",\"id\":\"misp-threat-actor:id-of-c\"")
                .contains("misp-threat-actor:id-of-d");
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
        TestGraph.empty();
        load(ExitCode.OK, folder.resolve("a"));
        assertThat(TestGraph.column("MATCH (n:Person) RETURN n.name ORDER BY n.name"))
                .containsExactly("Ida Rush", "Mara Reed", "Ole Reed");
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
    void aFileOfAnotherShapeOrOfChangesTakesNothingAway() throws IOException {
        load(ExitCode.OK, write("a/threat-actor.json", galaxy(1, "A", "B")));
        load(ExitCode.OK, write("a/people.json", person("a", "Mara Reed") + person("b", "Ole Reed")));
        Path cards = write("b/threat-actor.json", """
                {"authors": ["we"], "type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "version": 2,
                 "values": [{"actor": "A", "names": [{"name": "A", "name-giver": "we"}], "uuid": "id-of-A"}]}
                """);
        Path changes = write(
                "b/people.json",
                "{\"op\": \"ADD\", \"entity\": " + person("c", "Ida Reed").strip() + "}\n"
                        + "{\"op\": \"DEL\", \"entity\": {\"id\": \"a\"}}\n");
        assertThat(load(ExitCode.INPUT, cards, "--as", "misp")).contains("none of the 1 records");
        load(ExitCode.INPUT, cards, "--as", "misp", "--keep-going");
        assertThat(load(ExitCode.INPUT, changes)).contains("changes");
        load(ExitCode.INPUT, changes, "--keep-going");
        assertThat(groups()).containsExactly("A", "B");
        assertThat(TestGraph.column("MATCH (n:Person) RETURN n.name ORDER BY n.name"))
                .containsExactly("Mara Reed", "Ole Reed");
    }

    @Test
    void aBundleThatHasBecomeEmptyTakesNothingAway() throws IOException {
        load(
                ExitCode.OK,
                write("full.json", bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString()));
        load(ExitCode.INPUT, write("empty.json", bundle(1).toString()));
        ObjectNode without = bundle(1);
        without.remove("objects");
        load(ExitCode.INPUT, write("without.json", without.toString()));
        assertThat(groups()).containsExactly("Reed Lynx");
    }

    @Test
    void brokenJsonIsNamedWithItsPlace() throws IOException {
        String sound = bundle(1, FIRM, group(1, "Reed Lynx", 1)).toString();
        assertThat(load(ExitCode.INPUT, write("comma.json", sound.replace("]", ",]"))))
                .containsPattern("comma\\.json:1:\\d+")
                .doesNotContain("Exception", "\tat ");
        assertThat(groups()).isEmpty();
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
        assertThat(refusal("<html><body>Not found</body></html>")).contains("web page");
        assertThat(refusal("name;colour\nA;red\n")).contains("no known format");
        assertThat(refusal("")).contains("is empty", "Check the path").doesNotContain("--as");
        assertThat(refusal("\u0001a,b\u0002\n1,2\n")).contains("it is no text").doesNotContain("CSV");
        assertThat(refusal("{\"colour\": \"red\"}")).contains("keys colour");
        assertThat(refusal("[{\"threat_actor\": \"Reed Sleet\", \"origin\": \"China\", \"others\": \"A, B\"}]"))
                .contains("no known format", "microsoft", "--as FORMAT");
    }

    private String refusal(String text) throws IOException {
        return load(ExitCode.INPUT, write("unknown.json", text));
    }
}
