package org.ascribe.load;

import static org.ascribe.dataset.stix.Bundles.attributed;
import static org.ascribe.dataset.stix.Bundles.bundle;
import static org.ascribe.dataset.stix.Bundles.campaign;
import static org.ascribe.dataset.stix.Bundles.firm;
import static org.ascribe.dataset.stix.Bundles.group;
import static org.ascribe.dataset.stix.Bundles.id;
import static org.ascribe.dataset.stix.Bundles.input;
import static org.ascribe.dataset.stix.Bundles.object;
import static org.ascribe.dataset.stix.Bundles.pretty;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of a record in two files: the later one of the same author counts, in either order of loading. */
class LaterVersionsTest {
    private static final String LATER = "2024-06-01T10:00:00.000Z";
    private static final String ACCUSED =
            "MATCH (c:Attribution:Ascribe)-[:POINTS_TO]->(g) RETURN g.name ORDER BY g.name";

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
        TestGraph.bean(SchemaManager.class).apply();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAClaimTheLaterOneOfItsAuthorCounts(boolean earlierFirst) {
        ObjectNode first = first();
        ObjectNode second = bundle(
                2,
                firm(1, "Lamplight Labs"),
                group(2, "Tin Wren", 1),
                group(3, "Iron Finch", 1),
                campaign(1, "Night Ferry", 1),
                later(attributed(1, 1, 2, 1)));
        load(earlierFirst, first, second);
        assertThat(TestGraph.column(ACCUSED)).containsExactly("Tin Wren");
        assertThat(TestGraph.column("MATCH (g:Actor:Ascribe) RETURN g.name ORDER BY g.name"))
                .as("the other records of both files are there")
                .containsExactly("Grey Heron", "Iron Finch", "Lead Lark", "Tin Wren", "Zinc Gull");
        assertSettled(first, second);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClaimThatItsAuthorHasWithdrawnIsGone(boolean earlierFirst) {
        ObjectNode first = first();
        ObjectNode second = bundle(
                2,
                firm(1, "Lamplight Labs"),
                group(2, "Tin Wren", 1),
                later(attributed(1, 1, 1, 1)).put("revoked", true));
        load(earlierFirst, first, second);
        assertThat(TestGraph.column(ACCUSED)).isEmpty();
        assertThat(TestGraph.column("MATCH (o:Operation:Ascribe) RETURN o.name"))
                .containsExactly("Night Ferry");
        assertSettled(first, second);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherAuthorReplacesAndWithdrawsNothing(boolean earlierFirst) {
        ObjectNode first = first();
        ObjectNode withdrawn = later(attributed(1, 1, 1, 9)).put("revoked", true);
        ObjectNode group = later(group(1, "Grey Heron", 9)).put("revoked", true);
        ObjectNode second = bundle(2, firm(9, "Mud Desk"), group(2, "Tin Wren", 9), withdrawn, group);
        load(earlierFirst, first, second);
        assertThat(TestGraph.column(ACCUSED)).containsExactly("Grey Heron");
        assertSettled(first, second);
    }

    @Test
    void anotherAuthorAddsNothingToAClaim() {
        ObjectNode second = bundle(2, firm(9, "Mud Desk"), group(2, "Tin Wren", 9), later(attributed(1, 1, 2, 9)));
        load(true, first(), second);
        assertThat(TestGraph.column(
                        "MATCH (w)-[:MADE]->(c:Attribution:Ascribe)-[:POINTS_TO]->(g) RETURN w.name + ': ' + g.name"))
                .containsExactly("Lamplight Labs: Grey Heron");
        assertSettled(first(), second);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGroupGoesByTheNamesOfItsLaterVersion(boolean earlierFirst) {
        ObjectNode group = group(1, "Grey Heron", 1);
        group.putArray("aliases").add("Old Reed");
        ObjectNode first =
                bundle(1, firm(1, "Lamplight Labs"), group, campaign(1, "Night Ferry", 1), attributed(1, 1, 1, 1));
        ObjectNode changed = later(group(1, "Copper Heron", 1));
        changed.putArray("aliases").add("New Reed");
        ObjectNode second = bundle(
                2,
                firm(1, "Lamplight Labs"),
                firm(9, "Mud Desk"),
                changed,
                campaign(2, "Day Ferry", 9),
                campaign(3, "Ice Ferry", 9),
                attributed(2, 2, 1, 9));
        load(earlierFirst, first, second);
        assertThat(TestGraph.column("MATCH (a:Alias:Ascribe)-[:NAMES]->(g:Actor) RETURN a.name ORDER BY a.name"))
                .containsExactly("Copper Heron", "New Reed");
        assertThat(TestGraph.column("MATCH (w)-[:MADE]->(c:Attribution:Ascribe)-[:ABOUT]->(o), (c)-[:POINTS_TO]->(g)"
                        + " RETURN w.name + ': ' + o.name + ' by ' + g.name AS claim ORDER BY claim"))
                .as("with the claims of both")
                .containsExactly("Lamplight Labs: Night Ferry by Copper Heron", "Mud Desk: Day Ferry by Copper Heron");
        assertSettled(first, second);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatHangsOnAWithdrawnGroupGoesToItsSuccessor(boolean earlierFirst) {
        ObjectNode first = first();
        ObjectNode succession = later(object("relationship", 7))
                .put("relationship_type", "revoked-by")
                .put("source_ref", id("intrusion-set", 1))
                .put("target_ref", id("intrusion-set", 2))
                .put("created_by_ref", id("identity", 1));
        ObjectNode second = bundle(
                2,
                firm(1, "Lamplight Labs"),
                later(group(1, "Grey Heron", 1)).put("revoked", true),
                group(2, "Tin Wren", 1),
                group(3, "Iron Finch", 1),
                succession);
        load(earlierFirst, first, second);
        assertThat(TestGraph.column(ACCUSED)).containsExactly("Tin Wren");
        assertThat(TestGraph.column("MATCH (a:Alias:Ascribe {name: 'Grey Heron'})-[:NAMES]->(g:Ascribe) RETURN g.name"))
                .containsExactly("Tin Wren");
        assertThat(TestGraph.column("MATCH (g:Actor:Ascribe) RETURN g.name ORDER BY g.name"))
                .containsExactly("Iron Finch", "Lead Lark", "Tin Wren", "Zinc Gull");
        assertSettled(first, second);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTargetThatItsAuthorHasWithdrawnIsGone(boolean earlierFirst) {
        ObjectNode victim = firm(5, "Pond Council");
        ObjectNode target = object("relationship", 8)
                .put("relationship_type", "targets")
                .put("source_ref", id("campaign", 1))
                .put("target_ref", id("identity", 5))
                .put("created_by_ref", id("identity", 1));
        ObjectNode first = bundle(
                1, firm(1, "Lamplight Labs"), victim, campaign(1, "Night Ferry", 1), group(1, "Grey Heron", 1), target);
        ObjectNode second = bundle(
                2,
                firm(1, "Lamplight Labs"),
                group(2, "Tin Wren", 1),
                later(target.deepCopy()).put("revoked", true));
        load(earlierFirst, first, second);
        assertThat(TestGraph.column("MATCH (:Operation:Ascribe)-[t:TARGETED]->() RETURN t"))
                .isEmpty();
        assertSettled(first, second);
    }

    private static ObjectNode first() {
        return bundle(
                1,
                firm(1, "Lamplight Labs"),
                group(1, "Grey Heron", 1),
                group(4, "Lead Lark", 1),
                group(5, "Zinc Gull", 1),
                campaign(1, "Night Ferry", 1),
                attributed(1, 1, 1, 1));
    }

    private static ObjectNode later(ObjectNode object) {
        return object.put("modified", LATER);
    }

    /** Whatever was loaded first, the graph is sound, and loading both again brings nothing new. */
    private static void assertSettled(ObjectNode... files) {
        List<Object> before = live();
        for (ObjectNode file : files) {
            load(file);
        }
        assertThat(live()).isEqualTo(before);
        for (ObjectNode file : files) {
            assertThat(load(file).changedAnything()).as("%s", file).isFalse();
        }
    }

    private static void load(boolean earlierFirst, ObjectNode first, ObjectNode second) {
        load(earlierFirst ? first : second);
        load(earlierFirst ? second : first);
    }

    private static LoadReport load(ObjectNode bundle) {
        LoadReport report = TestGraph.bean(Loader.class)
                .load(read(bundle), new Loader.Options("test", false, 1_000, Progress.NONE));
        assertThat(report.refused()).as("%s", report.problems()).isFalse();
        assertThat(report.violations()).isEmpty();
        return report;
    }

    private static Dataset read(ObjectNode bundle) {
        return new Stix().read(input(pretty(bundle)));
    }

    /** What answers are made of; a claim keeps its title until its file is loaded again. */
    private static List<Object> live() {
        List<Object> all = new ArrayList<>(
                TestGraph.column(
                        "MATCH (n:Ascribe:Entity) RETURN n.id + CASE WHEN n:Attribution THEN '' ELSE ' ' + n.name END AS node ORDER BY node"));
        all.addAll(TestGraph.column("MATCH (a:Ascribe)-[r]->(b:Ascribe) WHERE r.dataset IS NOT NULL"
                + " RETURN DISTINCT a.id + ' ' + type(r) + ' ' + b.id AS link ORDER BY link"));
        return all;
    }
}
