package org.ascribe.query;

/**
 * What a parameter leaves out because it cannot be compared, to be counted and told.
 *
 * @param parameter the parameter that does so, when given
 * @param column the column that is empty in the rows left out
 * @param what what is left out, in the plural
 */
public record Omission(String parameter, String column, String what) {}
