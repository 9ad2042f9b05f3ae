package org.ascribe.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much is logged to stderr: warnings, and on demand what Ascribe does. */
final class Logs {
    private Logs() {}

    static void show(boolean debug) {
        if (debug && LoggerFactory.getLogger("org.ascribe") instanceof Logger own) {
            own.setLevel(Level.INFO);
        }
    }
}
