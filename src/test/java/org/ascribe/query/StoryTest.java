package org.ascribe.query;

import static org.ascribe.query.Story.ask;
import static org.ascribe.query.Story.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the questions mean: roll-up, identities, versions, days in the past. */
class StoryTest {

    @Nested
    class WhoAttributed {
        @Test
        void coversTheAcceptedIdentitiesOfTheAccused() {
            assertThat(column("claim", ask("who-attributed", "whom=attack:G0128", "who=microsoft")))
                    .containsExactly("ms-zirconium");
            assertThat(column("claim", ask("who-attributed", "whom=apt31", "who=microsoft")))
                    .containsExactly("ms-zirconium");
        }

        @Test
        void aStateStandsForItsBodiesOnBothSides() {
            assertThat(column("claim", ask("who-attributed", "whom=china", "who=united-states")))
                    .containsExactly("joint-exchange", "us-campaign");
            assertThat(column("claim", ask("who-attributed", "whom=mss")))
                    .containsExactly("joint-exchange", "uk-apt40", "us-campaign");
        }

        @Test
        void aBodyDoesNotStandForItsState() {
            assertThat(column("claim", ask("who-attributed", "whom=hubei-ssd"))).containsExactly("us-campaign");
        }

        @Test
        void anOperationStandsForItsPartsAndItsWhole() {
            assertThat(column("claim", ask("who-attributed", "what=long-campaign")))
                    .containsExactly("ms-zirconium", "us-campaign");
        }

        @Test
        void leavesOutWhatWasNotYetSaid() {
            assertThat(column("claim", ask("who-attributed", "whom=apt31", "asOf=2024-03-24")))
                    .containsExactly("uk-exchange-apt31", "ms-zirconium");
        }

        @Test
        void aDenialCountsFromItsDay() {
            assertThat(column("contestedBy", ask("who-attributed", "what=commission-breach", "asOf=2024-03-25")))
                    .containsOnly(List.of());
        }

        @Test
        void aMonthMeansItsLastDay() {
            assertThat(column("claim", ask("who-attributed", "whom=apt31", "asOf=2021-07")))
                    .containsExactly("uk-exchange-apt31");
        }

        @Test
        void aYearIsWithinWhenSomeDayOfItIs() {
            assertThat(column("claim", ask("who-attributed", "whom=volt-typhoon", "since=2023-06", "until=2023-07")))
                    .containsExactly("ms-volt");
        }

        @Test
        void saysHowManyClaimsHaveNoRange() {
            Answer answer = ask("who-attributed", "whom=apt31", "min-likelihood=90");

            assertThat(column("claim", answer)).containsExactly("uk-parl-certain");
            assertThat(answer.notes())
                    .containsExactly("4 claims without a likelihood range are left out by min-likelihood");
        }

        @Test
        void findsWhatAPersonVoicedForOthers() {
            Answer answer = ask("who-attributed", "who=dowden");

            assertThat(column("claim", answer)).containsExactly("uk-parl-certain");
            assertThat(column("who", answer)).containsExactly(List.of("united-kingdom", "uk-ncsc"));
        }

        @Test
        void tellsThatThereIsMore() {
            Answer answer = ask("who-attributed", "limit=3");

            assertThat(answer.rows()).hasSize(3);
            assertThat(answer.truncated()).isTrue();
            assertThat(ask("who-attributed", "limit=11").truncated()).isFalse();
        }
    }

    @Nested
    class Names {
        @Test
        void spellingsAreOneNameAndTellWhoElseCarriesIt() {
            Answer answer = ask("aliases", "actor=apt31");

            assertThat(column("spellings", answer))
                    .containsExactly(
                            List.of("Judgment Panda"),
                            List.of("Violet Typhoon", "VIOLET TYPHOON"),
                            List.of("Zirconium", "ZIRCONIUM"));
            assertThat(column("alsoNames", answer)).containsExactly(List.of("misp:other"), List.of(), List.of());
            assertThat(column("since", answer)).containsExactly("none", "none", "2016");
        }

        @Test
        void conflictsIncludeOwnNamesAndLeaveOutAcceptedIdentities() {
            assertThat(column("actors", ask("name-conflicts")))
                    .containsExactly(List.of("apt31", "misp:other"), List.of("misp:other", "volt-typhoon"));
        }
    }

    @Nested
    class ChainOfCommand {
        @Test
        void goesUpToTheStateOnEveryWay() {
            assertThat(column("chain", ask("chain-of-command", "entity=xrz")))
                    .containsExactly(
                            List.of("xrz", "hubei-ssd", "mss", "china"),
                            List.of("xrz", "apt31", "hubei-ssd", "mss", "china"));
        }

        @Test
        void startsFromAnyAcceptedIdentity() {
            assertThat(column("chain", ask("chain-of-command", "entity=attack:G0128")))
                    .containsExactly(List.of("apt31", "hubei-ssd", "mss", "china"));
        }

        @Test
        void joinsWhatTwoSourcesStateSideBySide() {
            Object links =
                    column("links", ask("chain-of-command", "entity=hubei-ssd")).getFirst();

            assertThat(((List<?>) links).stream().map(StoryTest::stated))
                    .containsExactly("PART_OF by [microsoft, us-doj]", "PART_OF by [us-doj]");
        }

        @Test
        void endsWhereTheRecordOfThatDayEnds() {
            assertThat(column("chain", ask("chain-of-command", "entity=hubei-ssd", "asOf=2018")))
                    .containsExactly(List.of("hubei-ssd", "mss"));
        }
    }

    private static String stated(Object link) {
        Map<?, ?> map = (Map<?, ?>) link;
        return map.get("type") + " by " + Story.brief(Objects.requireNonNull(map.get("statedBy")));
    }

    @Nested
    class FrontsAndPeople {
        @Test
        void aStateIsBehindTheFrontsOfTheGroupsThatItsBodiesRun() {
            Answer answer = ask("fronts", "behind=china");

            assertThat(column("company", answer)).containsExactly("i-soon", "xrz");
            assertThat(column("role", answer)).containsExactly("contractor", "front company");
            assertThat(column("behind", answer)).containsExactly(List.of("mss"), List.of("apt31", "hubei-ssd"));
        }

        @Test
        void theRosterHasTheEmployeesOfFrontCompanies() {
            Answer answer = ask("roster", "actor=apt31");

            assertThat(column("person", answer)).containsExactly("ni", "zhao");
            assertThat(column("role", answer)).containsExactly(List.of("employee"), List.of("contractor", "hacker"));
        }

        @Test
        void measuresAgainstAGroupIncludeItsPeopleAndFronts() {
            assertThat(column("measure", ask("measures", "against=attack:G0128")))
                    .containsExactly("indictment", "uk-sanction", "us-sanction");
            assertThat(column("measure", ask("measures", "against=china")))
                    .containsExactly("indictment", "uk-sanction", "us-sanction", "summons");
        }

        @Test
        void measuresByAStateIncludeThoseOfItsBodies() {
            assertThat(column("measure", ask("measures", "by=united-states", "type=sanction")))
                    .containsExactly("us-sanction");
        }
    }

    @Nested
    class Targets {
        @Test
        void versionsOfWhatHappenedStandSideBySide() {
            Answer answer = ask("targets", "operation=commission-breach");

            assertThat(column("outcome", answer)).containsExactly("mail systems reached", "voter data reached");
            assertThat(column("count", answer)).containsExactly("none", "about 40 million");
        }

        @Test
        void thoseBehindAreBehindTheGroupsTheyRun() {
            assertThat(column("operation", ask("targets", "behind=mss")))
                    .contains("parl-2021", "ipac-phish", "exchange")
                    .doesNotContain("nz-parliament", "telecom-hack");
        }

        @Test
        void aStateIsHitWhereWhatIsInItIsHit() {
            assertThat(column("operation", ask("targeted-by", "target=united-kingdom")))
                    .as("a row for each operation and accused")
                    .containsExactly("parl-2021", "parl-2021", "commission-breach", "commission-breach");
            assertThat(column("targets", ask("targeted-by", "target=new-zealand")))
                    .containsExactly(List.of("pco"), List.of("pco"));
        }

        @Test
        void pairsOfGroupsAreTiedByWhatTheyHitAndNotByBeingOne() {
            assertThat(column("other", ask("shared-targets", "actor=attack:G0128")))
                    .containsExactly("volt-typhoon");
            assertThat(column("operations", ask("shared-targets")))
                    .containsExactly(List.of("exchange", "long-campaign", "telecom-hack"));
        }
    }

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
            assertThat(((List<?>) column("links", answer).getFirst()).stream().map(StoryTest::stated))
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
