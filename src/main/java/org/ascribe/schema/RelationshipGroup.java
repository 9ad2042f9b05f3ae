package org.ascribe.schema;

import static org.ascribe.schema.RelationshipType.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Relationships that statements look along together. In the files of {@code cypher/} the name of a group stands for their types. */
public enum RelationshipGroup {
    /** All of them. */
    ALL(type -> true),
    /** Those to look along: what is held to be the same is seen in what follows from it. */
    SHOWN(type -> type != HELD_SAME_AS),
    /** What somebody states about the world. */
    FACTS(type -> type.wording().role() == Wording.Role.FACT),
    /** What must say where it can be read: facts, and who carries which name. */
    STATED(RelationshipType::structural),
    /** Facts and judgements around an entity, but for its dates and what makes it one with others. */
    RELATIONS(type -> (FACTS.contains(type) && type != DATED)
            || (type.wording().role() == Wording.Role.IDENTITY && type != SAME_AS && type != HELD_SAME_AS)),
    /** Facts that lead from people over groups and companies up to the state. */
    UPWARDS(Set.of(MEMBER_OF, WORKS_FOR, FRONT_FOR, CONTRACTS_FOR, RUN_BY, PART_OF)::contains),
    /**
     * What a path may lead over: facts and statements, and being the same. Origin, dates, shared documents and two reports of one
     * statement connect too much to mean anything.
     */
    CONNECTING(type -> type == SAME_AS
            || ((type.wording().role() == Wording.Role.STATEMENT || FACTS.contains(type))
                    && !Set.of(IN, BASED_IN, DATED, CITED_IN, REPORTS_ON, REPORTS_SAME_STATEMENT)
                            .contains(type))),
    /** Who made a claim, issued a denial, took a measure. */
    MAKING(Set.of(MADE, ISSUED, IMPOSED)::contains),
    /** Written with their end: their starts are states and firms, of which one may have a hundred thousand. */
    WITH_END(Set.of(MADE, VOICED, ISSUED, IMPOSED, DATED, USES, NAMES)::contains),
    /** Written with their start. */
    WITH_START(type -> !WITH_END.contains(type)),
    ;

    @SuppressWarnings("ImmutableEnumChecker") // immutable: made by toList
    private final List<RelationshipType> types;

    RelationshipGroup(Predicate<RelationshipType> member) {
        this.types = Arrays.stream(RelationshipType.values()).filter(member).toList();
    }

    /** Those in it, in the order of the vocabulary. */
    public List<RelationshipType> types() {
        return types;
    }

    /** The names of those in it. */
    public List<String> names() {
        return types.stream().map(Enum::name).toList();
    }

    /** Whether that one is in it. */
    public boolean contains(RelationshipType type) {
        return types.contains(type);
    }

    /** Them as a pattern of Cypher: {@code A|B|C}. */
    public String pattern() {
        return types.stream().map(Enum::name).collect(Collectors.joining("|"));
    }
}
