package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.ascribe.Neo4j5;
import org.ascribe.answer.Choice;
import org.ascribe.failure.Failure;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Neo4j5.Too
class ResolverTest {
    private static final Set<NodeKind> GROUPS = Set.of(NodeKind.ACTOR, NodeKind.COMPANY);

    private final Resolver resolver = new Resolver(SmallGraph.graph());

    @ParameterizedTest
    @CsvSource({
        "apt31, apt31",
        "attack:G0128, apt31",
        "APT-31, apt31",
        "' ａｐｔ ３１ ', apt31",
        "zirconium, apt31",
        "VIOLET-TYPHOON, apt31",
        "alias:Judgment Panda, apt31",
        "Wuhan Xiaoruizhi, wuhan-xrz",
        "technology wuhan, wuhan-xrz",
        "安洵, i-soon",
        "I Soon, i-soon",
    })
    void findsAGroupByIdNameAliasOrWords(String ref, String id) {
        assertThat(resolver.resolve(ref, GROUPS).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Electoral Commission, Organization, uk-electoral-commission",
        "Electoral Commission, Operation, electoral-commission-breach",
        "Microsoft, Vendor, microsoft",
        "Microsoft, Operation, exchange-2021",
        "Microsoft Exchange, Operation, exchange-2021",
        "UK NCSC, Agency, uk-ncsc",
        "New Zealand National Cyber Security Centre, Agency, nz-ncsc",
        "国家安全, Agency, hubei-ssd",
        "uk, State, united-kingdom",
        "избирательная, Organization, uk-electoral-commission",
        "uk-2024-apt31, Attribution, uk-2024-apt31",
    })
    void takesTheFittingKind(String ref, String kind, String id) {
        assertThat(resolver.resolve(ref, Set.of(NodeKind.of(kind))).id()).isEqualTo(id);
    }

    /** Whatever datasets call them. */
    @ParameterizedTest
    @CsvSource({
        "DPRK, north-korea",
        "dprk, north-korea",
        "Democratic People's Republic of Korea, north-korea",
        "Great Britain, united-kingdom",
        "Chinese, china",
        "GRU, gru",
        "Main Intelligence Directorate, gru",
        "Chinese Ministry of State Security, mss",
    })
    void knowsStatesAndTheirBodiesByCommonNames(String ref, String id) {
        assertThat(resolver.resolve(ref, Set.of(NodeKind.STATE, NodeKind.AGENCY, NodeKind.ACTOR))
                        .id())
                .isEqualTo(id);
    }

    @Test
    void takesTheKnownGroupForANameOfAFirmThatAnUntiedOneBears() {
        assertThat(resolver.resolve("wet typhoon", GROUPS).id()).isEqualTo("attack:G9001");
        assertThat(resolver.resolve("misp-lists:wet", GROUPS).id()).isEqualTo("misp-lists:wet");
    }

    @Test
    void leavesOpenWhoIsMeantWhereNoFirmGaveTheNameOrClaimsSpeakOfBoth() {
        assertThat(failure("Heron", GROUPS).candidates())
                .extracting(Choice::id)
                .containsExactly("attack:G9001", "misp-lists:heron");
        assertThat(failure("Stork", GROUPS).candidates())
                .extracting(Choice::id)
                .containsExactly("attack:G9001", "misp-lists:stork");
    }

    @Test
    void takesWordsOfSeveralOperationsForAllOfThem() {
        assertThat(resolver.all("incident harbour", Set.of(NodeKind.OPERATION, NodeKind.ACTOR)))
                .extracting(GraphNode::id)
                .containsExactly("harbour-2019", "harbour-2020");
        assertThat(resolver.all("harbour incident of 2020", Set.of(NodeKind.OPERATION)))
                .extracting(GraphNode::id)
                .containsExactly("harbour-2020");
        Failure groups = catchThrowableOfType(Failure.class, () -> resolver.all("ncsc", Set.of()));
        assertThat(groups.kind()).isEqualTo(Failure.Kind.AMBIGUOUS);
        assertThat(failure("incident harbour", Set.of(NodeKind.OPERATION)).kind())
                .isEqualTo(Failure.Kind.AMBIGUOUS);
    }

    @Test
    void prefersOwnNamesToAliasesAndThingsToStatements() {
        assertThat(resolver.resolve("Zirconium", Set.of()).id()).isEqualTo("apt31");
        assertThat(resolver.resolve("APT31", Set.of()).id()).isEqualTo("apt31");
        assertThat(resolver.resolve("United Kingdom", Set.of()).id()).isEqualTo("united-kingdom");
        assertThat(resolver.resolve("Chinese embassy", Set.of()).id()).isEqualTo("embassy-2024");
    }

    @Test
    void suggestsNamesLikeAnUnknownOne() {
        Failure failure = failure("APT3111", GROUPS);

        assertThat(failure.kind()).isEqualTo(Failure.Kind.NOT_FOUND);
        assertThat(failure).hasMessage("Nothing here is called \"APT3111\" and is a group or a company");
        assertThat(failure.hint()).contains("APT31 (Group)");
        assertThat(failure.candidates().getFirst().id()).isEqualTo("apt31");
    }

    @ParameterizedTest
    @CsvSource({"Zirkonium, apt31", "Judgement Pandas, apt31", "Wuhan Xiaorizi, wuhan-xrz", "APT 41, apt31"})
    void suggestsAcrossSpellings(String ref, String id) {
        assertThat(failure(ref, GROUPS).candidates()).extracting(Choice::id).contains(id);
    }

    @Test
    void listsTheCandidatesOfAnAmbiguousName() {
        Failure failure = failure("ncsc", Set.of());

        assertThat(failure.kind()).isEqualTo(Failure.Kind.AMBIGUOUS);
        assertThat(failure.hint()).contains("uk-ncsc (UK National Cyber Security Centre, State body)");
        assertThat(failure.candidates()).extracting(Choice::id).containsExactly("nz-ncsc", "uk-ncsc");
    }

    @Test
    void saysWhenTheKindIsWrong() {
        Failure failure = failure("zirconium", Set.of(NodeKind.STATE, NodeKind.AGENCY));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.NOT_FOUND);
        assertThat(failure).hasMessage("APT31 is a group; this needs a state or a state body");
    }

    @Test
    void saysWhenAnIdWasRetired() {
        assertThat(failure("old-group", GROUPS)).hasMessageContaining("was retired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200F"})
    void refusesAnEmptyName(String ref) {
        assertThat(failure(ref, GROUPS).kind()).isIn(Failure.Kind.USAGE, Failure.Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "\"",
                "a/b",
                "*:*",
                "apt31~ OR name:*",
                "'}) RETURN 1 //",
                "`) DETACH DELETE n",
                "\\",
                "!!!",
                "[* TO *]",
                "AND",
                "+ -",
                "\uD83D\uDE00",
                "\u0000",
                "%00",
                "${jndi:x}",
            })
    void takesSyntaxForPlainText(String ref) {
        assertThat(failure(ref, GROUPS).kind()).isIn(Failure.Kind.NOT_FOUND, Failure.Kind.USAGE);
    }

    private Failure failure(String ref, Set<NodeKind> kinds) {
        return catchThrowableOfType(Failure.class, () -> resolver.resolve(ref, kinds));
    }
}
