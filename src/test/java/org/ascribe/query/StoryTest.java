package org.ascribe.query;

import static org.ascribe.query.Story.ask;
import static org.ascribe.query.Story.column;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

            assertThat(((List<?>) links).stream().map(Story::stated))
                    .containsExactly("PART_OF by [microsoft, us-doj]", "PART_OF by [us-doj]");
        }

        @Test
        void endsWhereTheRecordOfThatDayEnds() {
            assertThat(column("chain", ask("chain-of-command", "entity=hubei-ssd", "asOf=2018")))
                    .containsExactly(List.of("hubei-ssd", "mss"));
        }
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
}
