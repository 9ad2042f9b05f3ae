package org.ascribe.query;

import java.util.Locale;

/** What a column holds; the public contract gives the shapes of entities, sources and dates. */
public enum ColumnType {
    ENTITY,
    ENTITIES,
    SOURCE,
    SOURCES,
    DATE,
    TEXT,
    TEXTS,
    NUMBER,
    /** A number of per cent. */
    LIKELIHOOD,
    /** A number, or {@code {min, max}} where it is not known exactly. */
    RANGE,
    FLAG,
    /** Several items with the fields that the header names. */
    LIST,
    /** One item with the fields that the header names. */
    ROW;

    /** Whether it holds what has a name and an id. */
    boolean isNamed() {
        return this == ENTITY || this == ENTITIES || this == SOURCE || this == SOURCES;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
