package org.ascribe.cli;

import static org.slf4j.Logger.ROOT_LOGGER_NAME;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Sets logging up: warnings, on stderr. In code, since looking for a file in all jars and reading it as XML would take a good part of
 * the time of a short command.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    /** The appender of all lines. */
    static final String APPENDER = "STDERR";

    /** A message may quote what others have sent: what it holds is no line of its own, and no command to a terminal. */
    private static final String LINE =
            "%d{HH:mm:ss.SSS} %-5level %logger{36} %replace(%msg){'[\\x00-\\x1f\\x7f-\\x9f]', ' '}%n";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(LINE);
        lines.start();
        // stdout carries results only.
        ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
        stderr.setContext(context);
        stderr.setName(APPENDER);
        stderr.setTarget("System.err");
        stderr.setEncoder(lines);
        stderr.start();
        Logger root = context.getLogger(ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(stderr);
        // The driver tells what it tries again, with stack traces; what comes of it is said once, in plain words.
        context.getLogger("org.neo4j").setLevel(Level.OFF);
        // What a client of MCP leaves out is told to the client.
        context.getLogger("io.modelcontextprotocol").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
