package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be meant by a name, with the evidence for it.
 *
 * @param entity the one that carries the name
 * @param standing what stands for its cluster
 * @param matched the name as written in the graph
 * @param why how it was found
 * @param usedBy who uses the name so
 * @param since from when on, at the earliest, or null
 * @param sources where that can be read
 * @param otherCarriers others that carry the name
 * @param judgements on whether it is the same as others
 */
public record NameCandidate(
        EntityRef entity,
        EntityRef standing,
        String matched,
        String why,
        List<Reference> usedBy,
        Value.@Nullable Date since,
        List<Reference> sources,
        List<Reference> otherCarriers,
        List<IdentityNote> judgements)
        implements RowValue {

    /**
     * A judgement on whether two are the same.
     *
     * @param entity the other one
     * @param judgement accepted, rejected, unsure or overlaps, or null
     * @param basis what it rests on, or null
     * @param decidedBy who made it, or null
     */
    public record IdentityNote(
            @Nullable Reference entity,
            @Nullable String judgement,
            @Nullable String basis,
            @Nullable String decidedBy) implements RowValue {}
}
