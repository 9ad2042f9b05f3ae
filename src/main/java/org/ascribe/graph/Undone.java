package org.ascribe.graph;

/** Rolls a transaction back that must not stand; the one who began it knows why. */
final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Undone() {
        super(null, null, false, false);
    }
}
