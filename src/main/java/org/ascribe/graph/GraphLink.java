package org.ascribe.graph;

import java.util.Map;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship as read from the graph.
 *
 * @param type what it says
 * @param properties all its properties
 */
public record GraphLink(RelationshipType type, Map<String, Object> properties) {}
