package org.ascribe.answer;

import java.util.Map;

/**
 * NamedRow values in order: a row of an answer, an item of a list, a part of a card. A record that implements this has its
 * components as fields, in their order; see {@link InPlace}.
 */
public non-sealed interface RowValue extends Value {

    /** The values by name. */
    default Map<String, Value> fields() {
        return Components.of((Record) this);
    }
}
