package org.ascribe.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind and each relationship comes with all that pictures, pages and sentences need of it. */
class VocabularyTest {
    @ParameterizedTest
    @EnumSource
    void aKindHasItsWordsAndLooks(NodeKind kind) {
        assertThat(Stream.of(kind.label(), kind.word(), kind.plural()))
                .allSatisfy(word -> assertThat(word).matches("[A-Z][a-z ]+"));
        assertThat(kind.meaning()).isNotBlank().doesNotEndWith(".");
        assertThat(kind.colour()).matches("#[0-9a-f]{6}");
        assertThat(NodeKind.of(kind.label())).isSameAs(kind);
    }

    @Test
    void kindsAreToldApart() {
        NodeKind[] kinds = NodeKind.values();
        assertThat(Arrays.stream(kinds).map(NodeKind::word)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(kinds).map(NodeKind::plural)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(kinds).map(NodeKind::colour)).doesNotHaveDuplicates();
    }

    @Test
    void aKindHasOneRole() {
        assertThat(NodeKind.RECORDS)
                .containsExactlyInAnyOrder(NodeKind.ATTRIBUTION, NodeKind.DENIAL, NodeKind.COMMENT, NodeKind.MEASURE);
        assertThat(NodeKind.THINGS)
                .containsAll(NodeKind.ACCUSABLE)
                .containsAll(NodeKind.STATING)
                .containsAll(NodeKind.TARGETABLE)
                .doesNotContainAnyElementsOf(NodeKind.RECORDS)
                .doesNotContain(NodeKind.ALIAS, NodeKind.SOURCE);
    }

    @ParameterizedTest
    @EnumSource
    void aRelationshipIsSaidInBothDirections(RelationshipType type) {
        Wording wording = type.wording();
        assertThat(Stream.of(wording.forwards(), wording.backwards(), wording.out(), wording.in()))
                .allSatisfy(words -> assertThat(words).matches("[a-z].*[a-z):]"));
        assertThat(wording.mutual()).isEqualTo(wording.out().equals(wording.in()));
        if (wording.mutual()) {
            assertThat(type.from()).isEqualTo(type.to());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatItsRoleAsksForItMayCarry(RelationshipType type) {
        switch (type.wording().role()) {
            case FACT -> assertThat(type.structural()).isTrue();
            case IDENTITY ->
                assertThat(type.properties()).contains(Property.JUDGEMENT, Property.BASIS, Property.DECIDED_BY);
            case NAMING ->
                assertThat(type.from().contains(NodeKind.ALIAS) || type.to().contains(NodeKind.ALIAS))
                        .isTrue();
            case STATEMENT ->
                assertThat(NodeKind.THINGS.containsAll(type.from()) && NodeKind.THINGS.containsAll(type.to()))
                        .isFalse();
        }
    }
}
