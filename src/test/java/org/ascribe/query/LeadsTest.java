package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lead of an entity is what the questions answer. */
class LeadsTest {
    private static final Graph GRAPH = TestGraph.bundled();
    private static final Asker ASKER = new Asker(GRAPH, new Catalogue(), new Resolver(GRAPH));
    /** What of a question's rows its sentence counts. */
    private static final Map<String, String> COUNTED = Map.of(
            "who-attributed", "claim",
            "contested", "claim",
            "measures", "measure",
            "targeted-by", "operation",
            "targets", "target",
            "silent", "member");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apt31",
                "china",
                "mss",
                "volt-typhoon",
                "united-kingdom",
                "microsoft",
                "microsoft-exchange-2021",
                "uk-electoral-commission",
                "wuhan-xrz"
            })
    void everyNumberIsThatOfItsQuestion(String id) {
        List<Lead.Part> parts = lead(id).parts();
        assertThat(parts).isNotEmpty();
        for (Lead.Part part : parts) {
            Map<String, String> parameters = new LinkedHashMap<>(Map.of("limit", "1000"));
            part.parameters().fields().forEach((name, value) -> parameters.put(name, ((Value.Text) value).text()));
            List<Fields> rows = ASKER.ask(part.question(), parameters).rows();
            String column = COUNTED.get(part.question());
            assertThat(part.count())
                    .as(part.text())
                    .isEqualTo(
                            column == null
                                    ? rows.size()
                                    : LeadRows.ids(rows, column).size());
        }
    }

    @Test
    void severalAreCalledAsPeopleCallThem() {
        assertThat(List.of("advisory", "summons", "sanction", "day"))
                .extracting(one -> LeadRows.counted(2, one))
                .containsExactly("2 advisories", "2 summonses", "2 sanctions", "2 days");
        assertThat(LeadRows.counted(1, "summons")).isEqualTo("1 summons");
    }

    @Test
    void aGroupIsToldInTheOrderOfQuestions() {
        Lead lead = lead("apt31");
        assertThat(lead.parts())
                .extracting(Lead.Part::about)
                .startsWith("accused", "words", "behind", "answers", "measures");
        assertThat(lead.text())
                .contains("Accused by 2 states, 2 firms", "“almost certain” (United Kingdom, 95 to 100 %)")
                .contains("is run by Ministry of State Security (say United Kingdom and United States)")
                .contains("contested by China", "1 indictment");
    }

    @Test
    void aVictimIsToldByWhomItIsSaidToBeHit() {
        assertThat(lead("uk-electoral-commission").text())
                .isEqualTo("Said to be hit in 1 operation, of which China is accused.");
    }

    /** Two accusers do not account for a statement of which no source says who made it. */
    @Test
    void whomNoSourceNamesIsNotCountedAsOneWhoIsNamed() {
        String data = """
                dataset: nobody
                title: Accusers without a name
                sources:
                  - {id: nobody-source, publisher: P, title: T, published: 2023-05-01}
                entities:
                  - {id: nobody-vendor, kind: Vendor, name: Somebody}
                  - {id: "nobody:unnamed:accuser", kind: Organization, name: Not named}
                  - {id: nobody-group, kind: Actor, name: Somegroup}
                attributions:
                  - {id: nobody-1, who: [nobody-vendor], whom: [nobody-group], instrument: statement, date: 2023-05-01, sources: [nobody-source]}
                  - {id: nobody-2, who: ["nobody:unnamed:accuser"], whom: [nobody-group], instrument: statement, date: 2023-05-02, sources: [nobody-source]}
                denials:
                  - {id: nobody-3, who: [china], contests: [nobody-1], date: 2023-05-03, sources: [nobody-source]}
                  - {id: nobody-4, who: ["nobody:unnamed:accuser"], contests: [nobody-2], date: 2023-05-04, sources: [nobody-source]}
                """;
        assertThat(TestGraph.load(new CuratedYaml()
                                .read(new Input(
                                        "nobody.yaml",
                                        () -> new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)))))
                        .problems())
                .isEmpty();
        assertThat(lead("nobody-group").text())
                .startsWith("Accused by Somebody, and by some whom no source names, in 2 statements, May 2023.")
                .contains("2 statements contested by China, and by some whom no source names, in 2 answers.");
    }

    /** Who supports is named: by nobody else's silence does it become somebody unknown. */
    @Test
    void whoSupportsAStatementIsNoAccuserWithoutAName() {
        assertThat(lead("electoral-commission-breach").text())
                .startsWith(
                        "Attributed by United Kingdom, supported by Australia and New Zealand, to China in 6 statements");
    }

    private static Lead lead(String id) {
        return EntityCard.over(GRAPH).of(id).lead();
    }
}
