package org.ascribe.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much is logged to stderr: warnings, and on demand what Ascribe does. */
final class Logs {
    /** Lucene logs elsewhere, and tells users of the JVM's module flags; held, or its level would be forgotten. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    private Logs() {}

    static void show(boolean debug) {
        LUCENE.setLevel(java.util.logging.Level.SEVERE);
        if (debug && LoggerFactory.getLogger("org.ascribe") instanceof Logger own) {
            own.setLevel(Level.INFO);
        }
    }
}
