package org.ascribe.query;

import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;

/**
 * An entity that a search has found.
 *
 * @param entity the entity
 * @param matched the name that was found
 * @param why how it was found
 * @param score how good it is, from 0 to 1
 */
public record FoundEntity(EntityRef entity, String matched, String why, double score) implements RowValue {}
