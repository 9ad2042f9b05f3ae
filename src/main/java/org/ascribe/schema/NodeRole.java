package org.ascribe.schema;

import java.util.Locale;

/** The part that the nodes of a kind have in the graph. */
public enum NodeRole {
    /** What the world has and people call by a name. */
    THING,
    /** What somebody calls a thing. */
    NAMING,
    /** What somebody said or did about it, on record since a day. */
    RECORD,
    /** Where that can be read. */
    DOCUMENT;

    /** The word for it in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
