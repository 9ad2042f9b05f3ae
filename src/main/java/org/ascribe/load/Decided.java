package org.ascribe.load;

/**
 * What came of a decision of editors.
 *
 * @param plan what followed, or would follow
 * @param report what was written, or would be, of what holds on who is the same
 */
public record Decided(Plan plan, LoadReport report) {}
