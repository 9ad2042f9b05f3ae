package org.ascribe.query;

/**
 * A column of an answer.
 *
 * @param name as in the answer
 * @param type what it holds
 * @param description what it means
 */
public record Column(String name, ColumnType type, String description) {}
