package org.ascribe.graph;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param columns names in the order of the query
 * @param rows the rows in the order of the answer
 */
public record Table(List<String> columns, List<Row> rows) {}
