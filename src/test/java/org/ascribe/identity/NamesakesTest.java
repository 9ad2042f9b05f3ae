package org.ascribe.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** Persons, companies and bodies of states are told by their full names. */
class NamesakesTest {

    @Test
    void knowsAPersonByTheFullNameInAnyOrder() {
        assertThat(match(person("zhao-guangzong", "Zhao Guangzong"), person("uk-sanctions:1", "GUANGZONG Zhao")))
                .containsExactly("accepted uk-sanctions:1 -> zhao-guangzong: same full name GUANGZONG Zhao");
    }

    @Test
    void knowsAPersonWhoseFamilyNameIsSetApart() {
        assertThat(match(
                        person("uk-sanctions:1", "MUSTEROV Max Ivanovich"),
                        person("ofac-sdn:1", "MUSTEROV, Max Ivanovich")))
                .containsExactly("accepted uk-sanctions:1 -> ofac-sdn:1: same full name MUSTEROV Max Ivanovich");
    }

    @Test
    void knowsAPersonByTheNameInChinese() {
        assertThat(match(person("ni", "Ni Gaobin", "倪高彬"), person("eu-sanctions:1", "NI Gao Bin", "倪高彬")))
                .containsExactly("accepted eu-sanctions:1 -> ni: same full name 倪高彬");
    }

    @Test
    void leavesOpenWhetherTwoWaysToWriteARussianNameAreOnePerson() {
        assertThat(match(
                        person("eu-sanctions:1", "Nikolay Alexandrovich KORCHAGIN"),
                        person("uk-sanctions:1", "KORCHAGIN Nikolay Aleksandrovich")))
                .singleElement()
                .asString()
                .startsWith("unsure uk-sanctions:1 -> eu-sanctions:1: nearly the same name")
                .endsWith("but nothing else agrees");
    }

    @Test
    void doesNotKnowAPersonByAShortNameOrAHandle() {
        assertThat(match(person("a", "Wu Haibo", "shutdown"), person("eu-sanctions:1", "Another One", "shutdown")))
                .singleElement()
                .asString()
                .startsWith("unsure");
        assertThat(match(person("a", "Li Wei"), person("eu-sanctions:1", "LI Wei")))
                .singleElement()
                .asString()
                .startsWith("unsure");
    }

    @Test
    void tellsTheAccusedFromASpokesmanOfThatName() {
        assertThat(match(person("a", "Wang Xiaolong"), notAccused(person("eurepoc:person:a", "Wang Xiaolong"))))
                .singleElement()
                .asString()
                .startsWith("unsure")
                .endsWith("only one of them is accused of anything");
    }

    @Test
    void leavesTwoOfOneListAlone() {
        assertThat(match(
                        person("a", "Sample Person"),
                        person("uk-sanctions:1", "Sample Person"),
                        person("uk-sanctions:2", "PERSON Sample")))
                .isEmpty();
    }

    @Test
    void knowsACompanyWhateverItsLegalForm() {
        assertThat(match(
                        company("sample-xrz", "Sample Science and Technology Co., Ltd."),
                        company("uk-sanctions:1", "SAMPLE SCIENCE AND TECHNOLOGY COMPANY LIMITED")))
                .containsExactly("accepted uk-sanctions:1 -> sample-xrz: same full name"
                        + " SAMPLE SCIENCE AND TECHNOLOGY COMPANY LIMITED");
        assertThat(match(company("s", "S-One", "样品信息技术"), company("eu-sanctions:1", "Yangpin", "样品信息技术股份有限公司")))
                .containsExactly("accepted eu-sanctions:1 -> s: same full name 样品信息技术股份有限公司");
    }

    @Test
    void doesNotKnowACompanyByAShortOrGenericName() {
        assertThat(match(company("a", "Sample Works", "XRZ"), company("eu-sanctions:1", "Other Works", "XRZ")))
                .isEmpty();
        assertThat(match(company("a", "Rana Ltd"), company("misp-surveillance-vendor:1", "RANA")))
                .singleElement()
                .asString()
                .startsWith("unsure");
    }

    @Test
    void neverTakesACompanyForAPersonOrAGroup() {
        assertThat(match(company("a", "Sample Person"), person("uk-sanctions:1", "Sample Person")))
                .isEmpty();
    }

    @Test
    void knowsABodyOnlyTogetherWithItsState() {
        Actor mss = agency("mss", "china", "Ministry of State Security");
        assertThat(match(
                        mss,
                        agency("misp-intelligence-agency:1", "china", "Ministry of State Security (China)"),
                        agency(
                                "misp-intelligence-agency:2",
                                "north-korea",
                                "Ministry of State Security (North Korea)")))
                .containsExactly("accepted misp-intelligence-agency:1 -> mss: same full name"
                        + " Ministry of State Security (China)");
        assertThat(match(
                        mss,
                        new Actor(
                                "x:1",
                                NodeKind.AGENCY,
                                "x",
                                mss.name(),
                                mss.names(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                true)))
                .isEmpty();
    }

    @Test
    void letsNobodyTieAGroupToACompany() {
        Judgement yes = new Judgement("misp-threat-actor:1", "firm", Verdict.ACCEPTED, "read it", "editor", "");
        assertThat(Matcher.match(
                        List.of(company("firm", "Sample Works"), actor(NodeKind.ACTOR, "misp-threat-actor:1", "Heron")),
                        List.of(yes)))
                .isEmpty();
    }

    private static List<String> match(Actor... actors) {
        return Matcher.match(List.of(actors), List.of()).stream()
                .map(judgement -> judgement.verdict().text() + " " + judgement.from() + " -> " + judgement.to() + ": "
                        + judgement.basis())
                .toList();
    }

    private static Actor person(String id, String... names) {
        return actor(NodeKind.PERSON, id, names);
    }

    private static Actor company(String id, String... names) {
        return actor(NodeKind.COMPANY, id, names);
    }

    private static Actor agency(String id, String state, String name) {
        Actor body = actor(NodeKind.AGENCY, id, name);
        return new Actor(
                id, body.kind(), body.source(), name, body.names(), Set.of(state), Set.of(), Set.of(), body.accused());
    }

    private static Actor notAccused(Actor actor) {
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.source(),
                actor.name(),
                actor.names(),
                actor.states(),
                actor.documents(),
                actor.related(),
                false);
    }

    private static Actor actor(NodeKind kind, String id, String... names) {
        List<Actor.Name> all =
                Arrays.stream(names).map(name -> new Actor.Name(name, Set.of())).toList();
        return new Actor(id, kind, Actors.source(id, "curated"), names[0], all, Set.of(), Set.of(), Set.of(), true);
    }
}
