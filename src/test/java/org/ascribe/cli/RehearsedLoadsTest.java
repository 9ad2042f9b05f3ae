package org.ascribe.cli;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.id;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of one command that bear on each other: {@code --dry-run} ends and says what the load does, though nothing is in. */
final class RehearsedLoadsTest extends FilesOfOthers {
    private static final String LATER = "2024-06-01T10:00:00.000Z";
    private static final String LATEST = "2024-09-01T10:00:00.000Z";
    private static final ObjectNode FIRM = firm(1, "Lamplight Labs");

    @Test
    void anOlderReleaseBehindANewerOneIsRefused() throws IOException {
        Path newer = write("a/threat-actor.json", galaxy(8, "A", "B"));
        Path older = write("b/threat-actor.json", galaxy(7, "A", "B", "C"));
        assertThat(load(ExitCode.INPUT, newer, older)).contains("older release", "version 7", "version 8");
        assertThat(groups()).containsExactly("A", "B");
    }

    @Test
    void anOlderReleaseThatIsConfirmedIsWhatTheNextOneIsComparedWith() throws IOException {
        Path newer = write("a/threat-actor.json", galaxy(8, "A", "B"));
        Path older = write("b/threat-actor.json", galaxy(7, "A", "B", "C"));
        load(ExitCode.OK, newer);
        load(ExitCode.OK, older, write("c/threat-actor.json", galaxy(7, "A", "B", "D")), "--retire");
        assertThat(groups()).containsExactly("A", "B", "D");
    }

    @Test
    void aReleaseWithoutMostOfTheOneBeforeIsRefused() throws IOException {
        Path full = write("a/threat-actor.json", galaxy(1, "A", "B", "C"));
        Path little = write("b/threat-actor.json", galaxy(2, "C"));
        Path nothing = write("c/threat-actor.json", galaxy(3));
        assertThat(load(ExitCode.INPUT, full, little, nothing)).contains("2 of the 3 entities and claims");
        assertThat(groups()).containsExactly("A", "B", "C");
    }

    @Test
    void anIdThatTheFileBeforeDescribesIsRefused() throws IOException {
        Path mine = write("a.yaml", "dataset: mine\ntitle: T\nentities: [{id: x, kind: Actor, name: Grey Heron}]\n");
        Path other = write("b.yaml", "dataset: other\ntitle: T\nentities: [{id: x, kind: Actor, name: Reed Lynx}]\n");
        assertThat(load(ExitCode.INPUT, mine, other)).contains("id-taken", "the dataset mine describes 'x'");
        assertThat(load(ExitCode.INPUT, mine, other, "--retire")).contains("id-taken");
        assertThat(groups()).containsExactly("Grey Heron");
    }

    @Test
    void aSecondFileOfADatasetTakesItsPlaceOnlyIfItHasMostOfIt() throws IOException {
        Path mine = write("a.yaml", "dataset: mine\ntitle: T\nentities: [{id: x, kind: Actor, name: Grey Heron}]\n");
        Path other = write("b.yaml", "dataset: mine\ntitle: T\nentities: [{id: y, kind: Actor, name: Reed Lynx}]\n");
        assertThat(load(ExitCode.INPUT, mine, other)).contains("retires-most", "Grey Heron (Group)");
        load(ExitCode.OK, mine, other, "--retire");
        assertThat(groups()).containsExactly("Reed Lynx");
    }

    /** A judgement that two are the same goes with either of them: it does not keep a group of which no dataset tells. */
    @Test
    void groupsThatAreTiedToOthersAreMissedLikeThoseThatAreNot() throws IOException {
        Path first = write("a.yaml", alias("a", "heron", "Grey Heron", "FIN910"));
        Path other = write("b.yaml", alias("b", "wader", "Wader", "FIN910"));
        load(ExitCode.OK, first, other);
        assertThat(TestGraph.column("MATCH (:Actor)-[t:SAME_AS|MAY_BE {dataset: 'identity'}]->(:Actor) RETURN type(t)"))
                .hasSize(1);
        OnTestGraph program = new OnTestGraph(folder);
        assertThat(program.run(ExitCode.OK, "unload", "a", "--dry-run").out()).contains("retired: 1 group");
        Path next = write("c.yaml", alias("a", "lynx", "Reed Lynx", "FIN911"));
        assertThat(load(ExitCode.INPUT, next)).contains("2 of the 2 entities and claims of a", "Grey Heron (Group)");
        assertThat(groups()).containsExactly("Grey Heron", "Wader");
        assertThat(program.run(ExitCode.OK, "load", next.toString(), "--retire").out())
                .containsOnlyOnce("retired: 1 group");
        assertThat(groups()).containsExactly("Reed Lynx", "Wader");
        program.run(ExitCode.OK, "verify");
    }

    private static String alias(String dataset, String group, String name, String alias) {
        return """
                dataset: %1$s
                title: T
                sources: [{id: doc-%2$s, publisher: P, title: T, published: 2024}]
                entities:
                - {id: firm-%2$s, kind: Vendor, name: Firm %2$s}
                - {id: %2$s, kind: Actor, name: %3$s, names: [{name: %4$s, usedBy: [firm-%2$s], sources: [doc-%2$s]}]}
                """.formatted(dataset, group, name, alias);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatLaterVersionsTakeFromAFileIsNoLongerMissingInItsNextRelease(boolean oneCommand) throws IOException {
        Path first = write(
                "1.json",
                bundle(1, FIRM, group(1, "A", 1), group(2, "B", 1), group(3, "C", 1))
                        .toString());
        Path later = write(
                "2.json",
                bundle(
                                2,
                                FIRM,
                                group(1, "A", 1).put("modified", LATER),
                                group(2, "Bee", 1).put("modified", LATER),
                                group(4, "D", 1),
                                group(5, "E", 1),
                                group(6, "F", 1))
                        .toString());
        Path next = write("3.json", bundle(1, FIRM, group(3, "C", 1)).toString());
        if (oneCommand) {
            load(ExitCode.OK, first, later, next);
        } else {
            load(ExitCode.OK, first);
            load(ExitCode.OK, later, next);
        }
        assertThat(groups()).containsExactly("A", "Bee", "C", "D", "E", "F");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatHangsOnAWithdrawnGroupGoesToItsSuccessor(boolean oneCommand) throws IOException {
        ObjectNode before = bundle(
                1, FIRM, group(1, "A", 1), group(2, "B", 1), campaign(1, "Night Ferry", 1), attributed(1, 1, 1, 1));
        ObjectNode succession = object("relationship", 7)
                .put("relationship_type", "revoked-by")
                .put("source_ref", id("intrusion-set", 1))
                .put("target_ref", id("intrusion-set", 3))
                .put("created_by_ref", id("identity", 1));
        Path first = write("1.json", before.toString());
        Path later = write(
                "2.json",
                bundle(
                                2,
                                FIRM,
                                group(1, "A", 1).put("modified", LATER).put("revoked", true),
                                group(3, "C", 1),
                                group(4, "D", 1),
                                succession)
                        .toString());
        Path again = write(
                "3.json",
                bundle(3, FIRM, group(3, "Sea", 1).put("modified", LATEST), group(5, "E", 1), group(6, "F", 1))
                        .toString());
        if (oneCommand) {
            load(ExitCode.OK, first, later, again, first);
        } else {
            load(ExitCode.OK, first);
            load(ExitCode.OK, later, again, first);
        }
        assertThat(claims()).containsExactly("Lamplight Labs: Night Ferry by Sea");
    }

    @Test
    void whatTheFileBeforeHasUnderAnIdOfItsOwnIsFound() throws IOException {
        ObjectNode mitre = firm(9, "The MITRE Corporation").put("id", "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5");
        ObjectNode numbered = group(1, "A", 1).put("created_by_ref", "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5");
        numbered.putArray("external_references")
                .addObject()
                .put("source_name", "mitre-attack")
                .put("external_id", "G9001");
        Path attack = write("1.json", bundle(1, mitre, numbered).toString());
        Path other = write(
                "2.json",
                bundle(2, firm(2, "Reed Works"), campaign(1, "Night Ferry", 2), attributed(1, 1, 1, 2))
                        .toString());
        load(ExitCode.OK, attack, other);
        assertThat(claims()).containsExactly("Reed Works: Night Ferry by A");
        assertThat(TestGraph.column("MATCH (n:Actor) RETURN n.id")).containsExactly("attack:G9001");
    }

    @Test
    void aJudgementOnTwoOfDifferentKindsThatTheFileBeforeBringsIsRefused() throws IOException {
        Path both = write("a.yaml", """
                dataset: a
                title: T
                entities:
                - {id: x, kind: Actor, name: Grey Heron}
                - {id: y, kind: Operation, name: Night Ferry}
                """);
        Path judged = write("b.yaml", """
                dataset: judgements
                title: T
                judgements:
                - {from: x, to: y, judgement: accepted, basis: read it, decidedBy: editor, date: 2025-01-02}
                """);
        assertThat(load(ExitCode.INPUT, both, judged)).contains("different-kinds");
    }

    @Test
    void judgementsOnWhatTheFilesBesideThemBring() throws IOException {
        Path heron = write("a.yaml", "dataset: a\ntitle: T\nentities: [{id: x, kind: Actor, name: Grey Heron}]\n");
        Path lynx = write("b.yaml", "dataset: b\ntitle: T\nentities: [{id: y, kind: Actor, name: Reed Lynx}]\n");
        load(ExitCode.OK, heron, lynx);
        OnTestGraph program = new OnTestGraph(folder);
        program.run(ExitCode.OK, "identity", "accept", "x", "y", "--basis", "read it");
        Path judged = write(
                "z.yaml", program.run(ExitCode.OK, "export", "--as", "dataset").out());
        TestGraph.empty();
        load(ExitCode.OK, judged);
        assertThat(TestGraph.column("MATCH (a)-[:SAME_AS]->(b) RETURN a.id + ' = ' + b.id"))
                .hasSize(1);
    }
}
