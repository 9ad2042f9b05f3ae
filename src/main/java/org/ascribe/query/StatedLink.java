package org.ascribe.query;

import java.time.LocalDate;
import java.util.List;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * What ties two entities together, with its evidence.
 *
 * @param type what it says
 * @param from id of its start
 * @param to id of its end
 * @param onRecord the day since which a fact is on record, the earliest where several sources state it; null for what ties a
 *     claim, denial or measure, which has the day itself
 * @param details what else it says, such as a role
 * @param statedBy who states it
 * @param sources where it can be read
 */
public record StatedLink(
        RelationshipType type,
        String from,
        String to,
        @Nullable LocalDate onRecord,
        @InPlace Fields details,
        List<Reference> statedBy,
        List<Reference> sources)
        implements RowValue {}
