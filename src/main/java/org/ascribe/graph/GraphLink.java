package org.ascribe.graph;

import org.ascribe.schema.RelationshipType;

/**
 * A relationship as read from the graph.
 *
 * @param type what it says
 * @param properties all its properties
 */
public record GraphLink(RelationshipType type, PropertyValues properties) {}
