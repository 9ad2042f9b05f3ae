package org.ascribe.schema;

/** The types of property values. A date takes several properties in the graph: see {@link Period}. */
public enum ValueType {
    TEXT,
    TEXTS,
    NUMBER,
    FLAG,
    DATE,
    URL
}
