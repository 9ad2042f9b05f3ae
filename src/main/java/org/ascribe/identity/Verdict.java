package org.ascribe.identity;

import java.util.Locale;

/** The outcome of a judgement on whether two groups are the same. */
public enum Verdict {
    ACCEPTED,
    UNSURE,
    REJECTED;

    /** As it is written in files and in the graph. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
