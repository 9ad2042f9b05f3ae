package org.ascribe.schema;

import java.util.Locale;

/** The shapes of nodes in pictures, so that colour is not alone in telling kinds apart. */
public enum Shape {
    DIAMOND,
    ELLIPSE,
    RECTANGLE,
    ROUND_HEXAGON,
    ROUND_RECTANGLE,
    ROUND_TAG,
    STAR;

    /** The word for it in answers, such as {@code round-tag}; also the name that Cytoscape has for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
