package org.ascribe.mcp;

import org.ascribe.query.Place;

/**
 * Which part of an answer is wanted.
 *
 * @param place where it starts
 * @param tokens how long it may be
 */
record Room(Place place, int tokens) {
    /** The parameter that says where to go on. */
    static final String CURSOR = "cursor";
    /** The parameter that says how long an answer may be. */
    static final String TOKENS = "tokens";

    /** Tokens of an answer unless more are wanted. */
    static final int USUAL = 4000;

    static final int FEWEST = 500;
    static final int MOST = 100_000;
}
