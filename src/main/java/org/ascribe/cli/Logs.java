package org.ascribe.cli;

import static org.slf4j.Logger.ROOT_LOGGER_NAME;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** How much is logged to stderr: warnings, and on demand what Ascribe does. */
final class Logs {
    private Logs() {}

    static void show(boolean debug) {
        if (debug) {
            set("org.ascribe", Level.INFO);
            set("org.neo4j", Level.WARN);
        }
    }

    /** Sets logging up, for commands that then begin several things at once: it complains if it is asked by two at a time. */
    static void ready() {
        var _ = LoggerFactory.getILoggerFactory();
    }

    /** Writes logs in that form; as JSON, the requests to the server are among them, and nothing is on stderr that is none. */
    static void to(LogFormat format) {
        if (format == LogFormat.json
                && LoggerFactory.getLogger(ROOT_LOGGER_NAME) instanceof Logger root
                && root.getAppender(LogSetup.APPENDER) instanceof ConsoleAppender<ILoggingEvent> appender) {
            JsonLines lines = new JsonLines();
            lines.setContext(root.getLoggerContext());
            lines.start();
            appender.setEncoder(lines);
            // Not to System.err any more: what others print there becomes a line, too.
            appender.setOutputStream(new FileOutputStream(FileDescriptor.err));
            System.setErr(new PrintStream(new LoggedLines(), true, StandardCharsets.UTF_8));
            set("org.ascribe", Level.INFO);
        }
    }

    private static void set(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger) {
            logger.setLevel(level);
        }
    }
}
