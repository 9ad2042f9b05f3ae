package org.ascribe.export;

import java.util.Map;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;

/**
 * A node of a drawing.
 *
 * @param id its id
 * @param kind its kind
 * @param name its name
 * @param values further values by property
 */
public record Vertex(String id, NodeKind kind, String name, Map<String, Value> values) {}
