package org.ascribe.query;

import java.util.List;

/**
 * What is counted over all rows of an answer.
 *
 * @param name what the answer calls the number
 * @param columns columns of entities: each row counts for what stands in the first of them that has a value, equal ones once
 */
public record Count(String name, List<String> columns) {}
