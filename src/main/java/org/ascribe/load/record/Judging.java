package org.ascribe.load.record;

import java.util.HashMap;
import java.util.Map;

/** What a write means for the judgements on who is the same. */
public enum Judging {
    /** Nothing: they stand or are due as before. */
    AS_BEFORE,
    /** They are to be made anew. */
    DUE,
    /** They are made. */
    DONE;

    /** Properties of the node that stands for the right to load. */
    Map<String, Object> marks() {
        Map<String, Object> marks = new HashMap<>();
        if (this != AS_BEFORE) {
            marks.put("toJudge", this == DUE ? true : null);
        }
        return marks;
    }
}
