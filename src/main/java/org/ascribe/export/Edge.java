package org.ascribe.export;

import java.util.Map;
import org.ascribe.answer.Value;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship of a drawing.
 *
 * @param type its type
 * @param from id of its start
 * @param to id of its end
 * @param values further values by property
 */
public record Edge(RelationshipType type, String from, String to, Map<String, Value> values) {}
