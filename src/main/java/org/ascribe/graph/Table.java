package org.ascribe.graph;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param columns names in the order of the query
 * @param rows values by column: scalars, {@link java.time.LocalDate}, {@link GraphNode}, {@link GraphLink}, lists and maps of
 *     these, or null
 */
public record Table(List<String> columns, List<Map<String, Object>> rows) {}
