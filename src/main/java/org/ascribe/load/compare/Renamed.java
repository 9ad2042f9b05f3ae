package org.ascribe.load.compare;

/**
 * An entity with another name than before.
 *
 * @param id its id, which stays
 * @param kind its kind
 * @param from its name before
 * @param to its name now
 */
public record Renamed(String id, String kind, String from, String to) {}
