package org.ascribe.answer;

/** A row that a table can show by its name alone. */
public interface NamedRow extends RowValue {

    /** What it is called. */
    String name();
}
