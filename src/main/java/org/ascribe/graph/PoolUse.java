package org.ascribe.graph;

/**
 * How the connections to the database are used.
 *
 * @param inUse sessions that are open, each with a connection or waiting for one
 * @param size connections at most
 * @param timedOut times that no connection came free in time, since the start
 */
public record PoolUse(int inUse, int size, long timedOut) {}
