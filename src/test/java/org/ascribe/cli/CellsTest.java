package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Period;
import org.junit.jupiter.api.Test;

/** Values of answers as text. */
final class CellsTest {
    @Test
    void showsAnEntityByItsName() {
        assertThat(Cells.text(new EntityRef("apt31", "APT31", NodeKind.ACTOR, null)))
                .isEqualTo("APT31");
    }

    @Test
    void showsADateByItsValue() {
        assertThat(Cells.text(new Value.Date("2021-07", "month", "July 2021"))).isEqualTo("2021-07");
    }

    @Test
    void showsWhyADateIsDoubted() {
        Period date = Period.parse("2000").doubted("before the beginning that is given, 2021");
        assertThat(Cells.text(new Value.Date(date.value(), "year", date.text())))
                .isEqualTo("2000 (doubtful: before the beginning that is given, 2021)");
    }

    @Test
    void showsASourceByPublisherAndDate() {
        Value.Date published = new Value.Date("2024-03-26", "day", null);
        assertThat(Cells.text(new SourceRef("a", "AFP", "t", null, published))).isEqualTo("AFP, 2024-03-26");
    }

    @Test
    void joinsListsAndLeavesOutWhatIsEmpty() {
        assertThat(Cells.text(Value.of(List.of("a", "", List.of("b"))))).isEqualTo("a; b");
    }

    @Test
    void showsAClaimAsALine() {
        Value claim = Value.of(new Value.Items(
                List.of(Fields.of("claim", new EntityRef("a-2024", "A on B", NodeKind.ATTRIBUTION, null))
                        .with("date", new Value.Date("2024-03", "month", null))
                        .with("who", List.of(entity("A"), entity("B")))
                        .with("whom", List.of(entity("C")))
                        .with("words", "highly likely")
                        .with("low", new Value.Likelihood(80))
                        .with("high", new Value.Likelihood(90))
                        .with("what", List.of(entity("O")))
                        .with("quote", "it was them"))));
        assertThat(Cells.text(claim))
                .isEqualTo("2024-03, A; B → C: “highly likely” (80 to 90 %) [a-2024]; what: O; quote: “it was them”");
    }

    @Test
    void quotesOnlyTheWordsOfClaims() {
        assertThat(Cells.text(Fields.of("who", entity("A"))
                        .with("target", entity("T"))
                        .with("words", "mails were read")))
                .isEqualTo("A: mails were read; target: T");
    }

    @Test
    void showsSeveralStatementsBelowEachOtherWithTheirIds() {
        assertThat(Cells.text(Value.of(List.of(
                        new EntityRef("a", "A on B", NodeKind.ATTRIBUTION, null),
                        new EntityRef("d", "B denies", NodeKind.DENIAL, null)))))
                .isEqualTo("· A on B [a]\n· B denies [d]");
    }

    @Test
    void saysAChainAsASentence() {
        Fields row = Fields.of("nodes", List.of(entity("X"), entity("Y"), entity("Z")))
                .with(
                        "links",
                        List.of(
                                Fields.of("type", "RUN_BY").with("from", "x").with("statedBy", List.of(entity("A"))),
                                Fields.of("type", "PART_OF").with("from", "z").with("statedBy", List.of())));
        assertThat(Result.of(List.of(row)).cells())
                .containsExactly(List.of("X → run by (A) → Y → has as a part → Z", ""));
    }

    @Test
    void leavesOutWhoStatesALinkOfAStatementThatIsNamed() {
        EntityRef claim = new EntityRef("a-2024", "A on C", NodeKind.ATTRIBUTION, null);
        Fields row = Fields.of("nodes", List.of(entity("C"), claim))
                .with("links", List.of(Fields.of("type", "POINTS_TO").with("statedBy", List.of(entity("A")))));
        assertThat(Result.of(List.of(row)).cells().getFirst().getFirst())
                .isEqualTo("C → points to the accused → A on C [a-2024]");
    }

    @Test
    void saysTheFirstOfALongListAndHowManyMore() {
        List<EntityRef> many =
                IntStream.range(0, 40).mapToObj(i -> entity("Crane " + i)).toList();
        assertThat(Cells.text(Value.of(many))).startsWith("Crane 0; Crane 1;").endsWith("Crane 11; and 28 more");
    }

    @Test
    void tellsNamesakesInAListApart() {
        Value two = Value.of(List.of(
                new EntityRef("attack:G1", "Heron", NodeKind.ACTOR, null),
                new EntityRef("heron", "Heron", NodeKind.ACTOR, null),
                new EntityRef("reed", "Reed", NodeKind.ACTOR, null)));
        assertThat(Cells.text(two)).isEqualTo("Heron (MITRE ATT&CK); Heron (heron); Reed");
    }

    @Test
    void saysOnceWhatSeveralSaid() {
        Value said = Value.of(List.of(
                Fields.of("entity", entity("A"))
                        .with("date", "2024")
                        .with("words", "sure")
                        .with("role", "lead"),
                Fields.of("entity", entity("B"))
                        .with("date", "2024")
                        .with("words", "sure")
                        .with("role", "joined"),
                Fields.of("entity", entity("C"))
                        .with("date", "2025")
                        .with("words", "sure")
                        .with("role", "lead")));
        assertThat(Cells.text(said)).isEqualTo("· 2024, A (lead); B (joined): “sure”\n· 2025, C (lead): “sure”");
    }

    @Test
    void saysInARowOnceWhatItsCellsSay() {
        Fields row = Fields.of("claim", new EntityRef("a-2024", "A on C: O", NodeKind.ATTRIBUTION, null))
                .with("who", List.of(entity("A")))
                .with("whom", List.of(entity("C")))
                .with("words", "likely")
                .with("low", new Value.Likelihood(55))
                .with("high", new Value.Likelihood(75))
                .with("contradiction", false)
                .with("fact", "RUN_BY");
        assertThat(Result.of(List.of(row)).cells())
                .containsExactly(List.of("[a-2024]", "A", "C", "“likely” (55 to 75 %)", "", "", "", "run by"));
    }

    @Test
    void saysAWeakestLinkAndAJudgementInWords() {
        assertThat(Cells.text(Fields.of("link", "RUN_BY Heron - Pond Office").with("words", "no stated likelihood")))
                .isEqualTo("no stated likelihood; Heron → run by → Pond Office");
        assertThat(Cells.text(Fields.of("entity", entity("A"))
                        .with("judgement", "accepted")
                        .with("basis", "same main name")
                        .with("decidedBy", "matcher")))
                .isEqualTo("A: accepted by matcher; same main name");
    }

    private static EntityRef entity(String name) {
        return new EntityRef(name.toLowerCase(Locale.ROOT), name, NodeKind.STATE, null);
    }

    @Test
    void showsARangeAndCounts() {
        assertThat(Cells.text(new Value.Range(3, 5))).isEqualTo("3 to 5");
        assertThat(Cells.text(Value.of(Map.of("Actor", 4, "State", 0)))).isEqualTo("Actor 4");
    }
}
