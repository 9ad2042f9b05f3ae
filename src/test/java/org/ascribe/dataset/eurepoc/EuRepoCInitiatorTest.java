package org.ascribe.dataset.eurepoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Fixture;
import org.ascribe.dataset.reading.Bodies.Body;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;
import org.junit.jupiter.api.Test;

class EuRepoCInitiatorTest {
    private static final Fixture PACKED = Fixture.of(new EuRepoC(), "eurepoc/packed-initiators.csv");

    @Test
    void takesGroupAliasesMinistryBureauAndCompanyApart() {
        EuRepoCInitiator initiator = EuRepoCInitiatorParser.parse(
                "Paper Tiger/Origami Kitten/ TG-0001/Group G9001 (MSS, Hainan State Security Department/Sample Xiandun Company)");
        assertThat(initiator.groups().getFirst().names()).containsExactly("Paper Tiger", "Origami Kitten", "TG-0001");
        assertThat(initiator.groups().getFirst().attackId()).contains("G9001");
        assertThat(initiator.behind())
                .extracting(Body::id)
                .containsExactly("mss", "hainan-ssd", "eurepoc:company:sample-xiandun-company");
    }

    @Test
    void saysWhoStandsBehindTheGroup() {
        PACKED.valid();
        assertThat(PACKED.links(RelationshipType.RUN_BY))
                .contains(
                        "eurepoc:actor:papertiger -> eurepoc:agency:sample-state-security-department",
                        "eurepoc:actor:quietlake -> eurepoc:agency:pla-unit-12345",
                        "eurepoc:actor:sampleequation -> us-nsa",
                        "eurepoc:actor:turningleaf -> fsb-center-16",
                        "eurepoc:actor:turningleaf -> fsb-center-18");
        assertThat(PACKED.links(RelationshipType.PART_OF))
                .contains(
                        "eurepoc:agency:sample-state-security-department -> mss",
                        "eurepoc:agency:pla-unit-12345 -> pla",
                        "mss -> china");
        assertThat(PACKED.links(RelationshipType.FRONT_FOR))
                .contains(
                        "eurepoc:company:sample-xiandun-technology-company -> eurepoc:actor:papertiger",
                        "eurepoc:company:afkar-sample-company -> eurepoc:actor:papermirage");
    }

    @Test
    void makesOneGroupOfTheCellsThatSaySo() {
        assertThat(PACKED.entity("eurepoc:actor:papertiger").properties()).containsEntry(Property.NATIVE_ID, "G9001");
        assertThat(PACKED.spellings("eurepoc:actor:papertiger"))
                .containsExactly("G9001", "Origami Kitten", "TG-0001", "Folded Crane");
        assertThat(PACKED.dataset().entities()).noneMatch(entity -> entity.id().equals("eurepoc:actor:origamikitten"));
    }

    @Test
    void keepsASmallerGroupApartFromTheLargerOne() {
        assertThat(PACKED.links(RelationshipType.OVERLAPS))
                .containsExactly("eurepoc:actor:smallcrane -> eurepoc:actor:papertiger");
    }

    @Test
    void readsOneUnitUnderOneIdWhereverItStands() {
        assertThat(PACKED.links(RelationshipType.POINTS_TO))
                .contains("eurepoc:916:106 -> eurepoc:agency:pla-unit-12345", "eurepoc:916:106 -> china");
    }

    @Test
    void keepsDigitsInBracketsInTheName() {
        assertThat(PACKED.entity("eurepoc:actor:numberedone16").name()).isEqualTo("NumberedOne(16)");
        assertThat(PACKED.spellings("eurepoc:actor:dev9999")).containsExactly("Other Name");
    }

    @Test
    void takesWhatStandsBesideAnonymousForAnotherGroup() {
        assertThat(PACKED.links(RelationshipType.POINTS_TO))
                .contains("eurepoc:921:111 -> eurepoc:actor:anonymous", "eurepoc:921:111 -> eurepoc:actor:samplesec");
    }

    @Test
    void tellsPersonsByTheirOtherSpellings() {
        assertThat(PACKED.spellings("eurepoc:person:ali-sample-ahmadi")).containsExactly("Ali Ahmadi");
        assertThat(PACKED.spellings("eurepoc:person:reza-muster")).containsExactly("Reza Mustar");
        assertThat(PACKED.links(RelationshipType.WORKS_FOR))
                .contains("eurepoc:person:reza-muster -> eurepoc:company:sample-pardaz-llc");
    }

    @Test
    void readsAGovernmentAsItsState() {
        assertThat(PACKED.links(RelationshipType.POINTS_TO)).contains("eurepoc:925:115 -> iran");
    }

    @Test
    void keepsNamesInOtherScriptsAsTheyAre() {
        assertThat(PACKED.dataset().entities()).extracting(Entity::name).contains("Sath-ı Müdafaa", "狼毒草");
    }

    @Test
    void mergesNothingThroughANameThatLeadsToSeveralGroups() {
        EuRepoCActors actors = new EuRepoCActors(
                java.util.stream.Stream.of("One/Shared/Two", "Three/Shared/Four", "Five/Shared", "Shared", "Two")
                        .flatMap(cell -> EuRepoCInitiatorParser.parse(cell).groups().stream())
                        .toList());
        assertThat(actors.named("Shared")).map(EuRepoCActors.Actor::id).contains("eurepoc:actor:shared");
        assertThat(actors.named("Two")).map(EuRepoCActors.Actor::id).contains("eurepoc:actor:one");
        assertThat(actors.named("Three")).map(EuRepoCActors.Actor::id).contains("eurepoc:actor:three");
    }
}
