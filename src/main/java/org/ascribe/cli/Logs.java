package org.ascribe.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much is logged to stderr: warnings, and on demand what Ascribe does. */
final class Logs {
    /** Lucene would recommend an option of the JVM to everybody; kept, or the level would be lost with it. */
    private static final java.util.logging.Logger LUCENE = java.util.logging.Logger.getLogger("org.apache.lucene");

    private Logs() {}

    static void show(boolean debug) {
        LUCENE.setLevel(java.util.logging.Level.SEVERE);
        if (debug) {
            set("org.ascribe", Level.INFO);
            set("org.neo4j", Level.WARN);
        }
    }

    private static void set(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger) {
            logger.setLevel(level);
        }
    }
}
