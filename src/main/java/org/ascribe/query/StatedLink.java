package org.ascribe.query;

import java.util.List;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.Reference;
import org.ascribe.answer.RowValue;
import org.ascribe.schema.RelationshipType;

/**
 * What ties two entities together, with its evidence.
 *
 * @param type what it says
 * @param from id of its start
 * @param to id of its end
 * @param details what else it says, such as a role
 * @param statedBy who states it
 * @param sources where it can be read
 */
public record StatedLink(
        RelationshipType type,
        String from,
        String to,
        @InPlace Fields details,
        List<Reference> statedBy,
        List<Reference> sources)
        implements RowValue {}
