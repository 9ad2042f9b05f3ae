package org.ascribe.query;

import static org.ascribe.query.Story.ask;
import static org.ascribe.query.Story.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the questions mean that count and compare claims: accusers, disputes, connections, time. */
class StoryOfDisputesTest {

    @Nested
    class Accusers {
        @Test
        void aStateAndItsBodiesAreOneAttributor() {
            Answer answer = ask("joint-attributions", "whom=china");

            assertThat(column("what", answer)).containsExactly("exchange", "exchange");
            assertThat(column("whom", answer)).containsExactly("china", "mss");
            assertThat(column("count", answer)).containsExactly(3L, 3L);
        }

        @Test
        void coalitionsCountByStateAndByOperation() {
            Answer answer = ask("coalitions", "whom=china", "limit=3");

            assertThat(column("a", answer)).containsExactly("new-zealand", "new-zealand", "united-kingdom");
            assertThat(column("b", answer)).containsExactly("united-kingdom", "united-states", "united-states");
            assertThat(column("together", answer)).containsExactly(1L, 1L, 1L);
            assertThat(column("bAlone", answer)).containsExactly(3L, 2L, 2L);
        }

        @Test
        void groupsAreTiedToAStateByFactsAndByClaimsButNotByWhereTheyAreBased() {
            Answer answer = ask("actors-of", "behind=china");

            assertThat(column("actor", answer)).containsExactly("apt31", "apt40", "volt-typhoon");
            assertThat(column("through", answer))
                    .containsExactly(List.of("hubei-ssd", "mss"), List.of("mss"), List.of());
            assertThat(column("actor", ask("actors-of", "behind=china", "asOf=2020")))
                    .isEmpty();
        }

        @Test
        void lagIsANumberOnlyBetweenDays() {
            assertThat(column("days", ask("attribution-lag", "what=ipac-phish", "who=united-states")))
                    .containsExactly(1165L);
            assertThat(column("days", ask("attribution-lag", "what=commission-breach")))
                    .containsExactly(Map.of("min", 937L, "max", 967L));
            assertThat(column("days", ask("attribution-lag", "what=telecom-hack")))
                    .containsExactly("none");
        }

        @Test
        void aRoughDateWidensTheLag() {
            assertThat(column("days", ask("attribution-lag", "what=ipac-phish")))
                    .containsExactly(Map.of("min", 836L, "max", 866L));
        }
    }

    @Nested
    class Disputes {
        @Test
        void versionsOfAStatementAreOneRowWithThePrimaryOneInFront() {
            Answer answer = ask("disagreements", "about=apt31");

            assertThat(column("statement", answer))
                    .containsExactly("commission-breach", "uk-commission", "uk-parl-certain");
        }

        @Test
        void anOrganisationIsConcernedByWhatHitIt() {
            assertThat(column("statement", ask("disagreements", "about=Electoral Commission")))
                    .containsExactly("commission-breach", "uk-commission");
        }

        @Test
        void aVersionThatWasNotYetOutIsNoDisagreement() {
            assertThat(column("statement", ask("disagreements", "about=ipac"))).isEmpty();
            assertThat(ask("disagreements", "asOf=2024-03-24").rows()).isEmpty();
        }

        @Test
        void aDenialStandsWithTheClaimItContests() {
            Answer answer = ask("contested", "whom=apt31");

            assertThat(column("claim", answer)).containsExactly("uk-parl-certain");
            assertThat(column("deniedBy", answer)).containsExactly(List.of("embassy"));
            assertThat(column("words", answer)).containsExactly("fabricated and malicious slanders");
            assertThat(ask("contested", "whom=apt31", "asOf=2024-03-25").rows()).isEmpty();
        }

        @Test
        void oneReportThatNamesAGroupDoesNotAttributeWhatAnotherReportLeavesOpen() {
            Answer answer = ask("unattributed", "state=china");

            assertThat(column("operation", answer)).containsExactly("commission-breach");
            assertThat(column("saidOf", answer)).containsExactly(List.of("china"));
            assertThat(column("disputed", answer)).containsExactly(List.of("uk-commission-afp"));
        }

        @Test
        void anOperationIsUnattributedUntilSomebodyNamesAGroup() {
            assertThat(column("operation", ask("unattributed", "target=ipac", "asOf=2023-04")))
                    .isEmpty();
            assertThat(column("operation", ask("unattributed", "target=us-firms", "asOf=2018")))
                    .containsExactly("telecom-hack");
            assertThat(column("operation", ask("unattributed", "target=telecoms")))
                    .isEmpty();
        }

        @Test
        void evidenceTellsWhoMerelyReports() {
            Answer answer = ask("evidence", "claim=uk-parl-likely");

            assertThat(column("source", answer)).containsExactly("guardian", "gov-uk", "economist");
            assertThat(column("independent", answer)).containsExactly(true, false, true);
            assertThat(column("words", answer)).containsExactly("highly likely", "almost certain", "almost certain");
            assertThat(column("locator", answer)).containsExactly("none", "para 3", "none");
        }
    }

    @Nested
    class Connections {
        @Test
        void areTheShortestWithWhoStatesEachStep() {
            Answer answer = ask("connection", "from=ni", "to=mss");

            assertThat(column("nodes", answer)).containsExactly(List.of("ni", "xrz", "hubei-ssd", "mss"));
            assertThat(((List<?>) column("links", answer).getFirst()).stream().map(Story::stated))
                    .containsExactly(
                            "WORKS_FOR by [us-treasury]",
                            "FRONT_FOR by [us-treasury]",
                            "PART_OF by [microsoft, us-doj]");
        }

        @Test
        void runThroughStatesAndNamesOnlyWhereThereIsNoOtherPath() {
            assertThat(column("nodes", ask("connection", "from=crowdstrike", "to=apt31")))
                    .containsExactly(List.of("crowdstrike", "alias:Judgment Panda", "apt31"));
            assertThat(column("nodes", ask("connection", "from=commission", "to=pco")))
                    .containsExactly(List.of("commission", "united-kingdom", "joint-exchange", "new-zealand", "pco"));
        }

        @Test
        void keepToTheLengthAndToTheDay() {
            assertThat(ask("connection", "from=ni", "to=mss", "max=2").rows()).isEmpty();
            assertThat(ask("connection", "from=ni", "to=mss", "asOf=2024-03-24").rows())
                    .isEmpty();
            assertThat(ask("connection", "from=ni", "to=ni").rows()).isEmpty();
        }
    }

    @Nested
    class Timeline {
        @Test
        void mergesOperationsClaimsMeasuresAndDenialsInOrder() {
            assertThat(column("event", ask("timeline", "entity=commission")))
                    .containsExactly(
                            "Operation began: Electoral Commission breach",
                            "Operation made public: Electoral Commission breach",
                            "Claim: Claim uk-commission (\"Chinese state-affiliated actors\")",
                            "Claim: Claim uk-commission-afp (\"the same group\")",
                            "Denial: Denial denial-london (\"fabricated and malicious slanders\")");
        }

        @Test
        void hasWhatWasDoneToTheMembersAndFrontsOfAGroup() {
            assertThat(column("event", ask("timeline", "entity=attack:G0128", "asOf=2024-03-25")))
                    .contains("Measure (indictment): Measure indictment", "Measure (sanction): Measure us-sanction")
                    .doesNotContain("Measure (summons): Measure summons");
            assertThat(column("event", ask("timeline", "entity=attack:G0128", "asOf=2024-03-26")))
                    .as("a day later the company is known to be a front")
                    .contains("Measure (sanction): Measure uk-sanction");
        }
    }
}
