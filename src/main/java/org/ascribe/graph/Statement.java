package org.ascribe.graph;

import java.util.Map;

/**
 * A query with its parameters.
 *
 * @param cypher text of the query
 * @param parameters values by name
 */
public record Statement(String cypher, Map<String, ?> parameters) {}
